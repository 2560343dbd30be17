package offprint.catalog.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.catalog.Catalog;
import offprint.catalog.Coauthor;
import offprint.model.Contributor;
import offprint.model.Paper;

/** How many papers each two of some co-authors have written together. */
final class JointPapers {
    private final int[][] papers;

    private JointPapers(int[][] papers) {
        this.papers = papers;
    }

    static JointPapers of(Catalog catalog, List<Coauthor> people) {
        Map<String, Integer> places = new HashMap<>();
        for (Coauthor person : people) {
            places.put(person.author().id(), places.size());
        }
        JointPapers joint = new JointPapers(new int[people.size()][people.size()]);
        for (Paper paper : catalog.papers()) {
            joint.add(paper, catalog, places);
        }
        return joint;
    }

    int people() {
        return papers.length;
    }

    int between(int one, int other) {
        return papers[one][other];
    }

    /** The same for the people in another order. */
    JointPapers in(int[] order) {
        int[][] sorted = new int[order.length][order.length];
        for (int i = 0; i < order.length; i++) {
            for (int j = 0; j < order.length; j++) {
                sorted[i][j] = papers[order[i]][order[j]];
            }
        }
        return new JointPapers(sorted);
    }

    private void add(Paper paper, Catalog catalog, Map<String, Integer> places) {
        List<Integer> present = new ArrayList<>();
        for (Contributor contributor : paper.leading().listed()) {
            Integer place = places.get(catalog.author(contributor).id());
            if (place != null && !present.contains(place)) {
                present.add(place);
            }
        }
        for (int one : present) {
            for (int other : present) {
                papers[one][other] += one == other ? 0 : 1;
            }
        }
    }
}
