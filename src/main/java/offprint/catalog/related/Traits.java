package offprint.catalog.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import offprint.catalog.Heading;
import offprint.model.Paper;
import offprint.model.Slug;

/** What papers have in common as their files say: the headings of one index under which each of them stands. */
final class Traits {
    private static final int[] NONE = {};

    private final List<Heading> headings;
    private final int[][] papers;
    private final int[] points;
    private final int[][] ofPaper;

    /**
     * @param positions where each paper stands
     * @param wanted which headings count; one with a single paper never does
     * @param each the points for a heading that just two papers share
     */
    Traits(List<Heading> index, Map<Slug, Integer> positions, Predicate<Heading> wanted, int each) {
        this.headings = new ArrayList<>();
        for (Heading heading : index) {
            if (heading.papers().size() > 1 && wanted.test(heading)) {
                headings.add(heading);
            }
        }
        this.papers = new int[headings.size()][];
        this.points = new int[headings.size()];
        this.ofPaper = new int[positions.size()][];
        Rarity rarity = new Rarity(positions.size());
        int[] counts = new int[positions.size()];
        for (int trait = 0; trait < papers.length; trait++) {
            papers[trait] = positions(headings.get(trait).papers(), positions);
            points[trait] = (int) Math.round(each * rarity.of(papers[trait].length));
            for (int paper : papers[trait]) {
                counts[paper]++;
            }
        }
        for (int paper = 0; paper < counts.length; paper++) {
            ofPaper[paper] = counts[paper] == 0 ? NONE : new int[counts[paper]];
        }
        for (int trait = papers.length - 1; trait >= 0; trait--) {
            for (int paper : papers[trait]) {
                ofPaper[paper][--counts[paper]] = trait;
            }
        }
    }

    /** The traits of a paper in the order of the index. */
    int[] of(int paper) {
        return ofPaper[paper];
    }

    /** The papers that have a trait, newest first. */
    int[] papers(int trait) {
        return papers[trait];
    }

    /** How much it counts that two papers share the trait. */
    int points(int trait) {
        return points[trait];
    }

    Heading heading(int trait) {
        return headings.get(trait);
    }

    /** The traits that both papers have, in the order of the index. */
    int[] shared(int paper, int other) {
        int[] mine = ofPaper[paper];
        int[] theirs = ofPaper[other];
        int[] shared = new int[Math.min(mine.length, theirs.length)];
        int count = 0;
        for (int i = 0, j = 0; i < mine.length && j < theirs.length; ) {
            if (mine[i] == theirs[j]) {
                shared[count++] = mine[i];
                i++;
                j++;
            } else if (mine[i] < theirs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count == shared.length ? shared : Arrays.copyOf(shared, count);
    }

    private static int[] positions(List<Paper> papers, Map<Slug, Integer> positions) {
        int[] result = new int[papers.size()];
        int count = 0;
        for (Paper paper : papers) {
            Integer position = positions.get(paper.slug());
            if (position != null && (count == 0 || result[count - 1] != position)) {
                result[count++] = position;
            }
        }
        return count == result.length ? result : Arrays.copyOf(result, count);
    }
}
