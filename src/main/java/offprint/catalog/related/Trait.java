package offprint.catalog.related;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import offprint.catalog.Heading;
import offprint.model.Paper;
import offprint.model.Slug;

/** What papers have in common as their files say: a heading of an index under which several of them stand. */
final class Trait {
    private final Heading heading;
    private final List<Integer> papers = new ArrayList<>();
    private final int points;

    private Trait(Heading heading, Map<Slug, Integer> positions, int each) {
        this.heading = heading;
        for (Paper paper : heading.papers()) {
            Integer position = positions.get(paper.slug());
            if (position != null
                    && (papers.isEmpty() || !papers.get(papers.size() - 1).equals(position))) {
                papers.add(position);
            }
        }
        this.points = (int) Math.round(each * new Rarity(positions.size()).of(papers.size()));
    }

    /**
     * The traits of each paper, in the order of the index.
     *
     * @param positions where each paper stands
     * @param wanted which headings count; one with a single paper never does
     * @param each the points for a heading that just two papers share
     */
    static List<List<Trait>> of(
            List<Heading> index, Map<Slug, Integer> positions, Predicate<Heading> wanted, int each) {
        List<List<Trait>> ofPaper = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            ofPaper.add(new ArrayList<>(4));
        }
        for (Heading heading : index) {
            if (heading.papers().size() > 1 && wanted.test(heading)) {
                Trait trait = new Trait(heading, positions, each);
                for (int paper : trait.papers) {
                    ofPaper.get(paper).add(trait);
                }
            }
        }
        return ofPaper;
    }

    /** Those that both papers have, in the order of the index. */
    static List<Trait> shared(List<Trait> mine, List<Trait> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return List.of();
        }
        Set<Trait> all = new HashSet<>(theirs);
        return mine.stream().filter(all::contains).toList();
    }

    static int points(List<Trait> traits) {
        return traits.stream().mapToInt(Trait::points).sum();
    }

    static List<Heading> headings(List<Trait> traits) {
        return traits.stream().map(trait -> trait.heading).toList();
    }

    /** The papers that have it, newest first. */
    List<Integer> papers() {
        return papers;
    }

    /** How much it counts that two papers share it. */
    int points() {
        return points;
    }
}
