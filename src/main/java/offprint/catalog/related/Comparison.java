package offprint.catalog.related;

import java.util.Comparator;

/** What a paper has in common with another, and how many points that makes. */
final class Comparison {
    /** Among equals, the paper that stands first in the catalog: the newer one. */
    static final Comparator<Comparison> CLOSEST_FIRST =
            (a, b) -> a.points == b.points ? Integer.compare(a.other, b.other) : Integer.compare(b.points, a.points);

    private final int other;
    private final int points;
    private final int[] authors;
    private final int[] keywords;
    private final int[] categories;
    private final int[] words;

    Comparison(int other, int points, int[] authors, int[] keywords, int[] categories, int[] words) {
        this.other = other;
        this.points = points;
        this.authors = authors;
        this.keywords = keywords;
        this.categories = categories;
        this.words = words;
    }

    /** Where the other paper stands in the catalog. */
    int other() {
        return other;
    }

    int points() {
        return points;
    }

    int[] authors() {
        return authors;
    }

    int[] keywords() {
        return keywords;
    }

    int[] categories() {
        return categories;
    }

    /** The terms worth naming, the weightiest first; none where the texts are not alike. */
    int[] words() {
        return words;
    }

    /** Whether there is more in common than a category. */
    boolean hasReason() {
        return authors.length > 0 || keywords.length > 0 || words.length > 0;
    }
}
