package offprint.catalog.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What a paper has in common with another, and how many points that makes.
 *
 * @param other where the other paper stands in the catalog
 * @param terms those worth naming, the weightiest first; none where the texts are not alike
 */
record Comparison(
        int other, int points, List<Trait> authors, List<Trait> keywords, List<Trait> categories, List<Integer> terms) {
    /** Among equals, the paper that stands first in the catalog: the newer one. */
    static final Comparator<Comparison> CLOSEST_FIRST =
            (a, b) -> a.points == b.points ? Integer.compare(a.other, b.other) : Integer.compare(b.points, a.points);

    /** Whether there is more in common than a category. */
    boolean hasReason() {
        return !authors.isEmpty() || !keywords.isEmpty() || !terms.isEmpty();
    }

    /**
     * That as reasons to be read, the plainest first.
     *
     * @param chosen whether the author has chosen the other paper
     * @param spelling how a term is spelled
     */
    List<Reason> reasons(boolean chosen, IntFunction<String> spelling) {
        List<Reason> reasons = new ArrayList<>();
        if (chosen) {
            reasons.add(new Reason(Reason.Kind.CHOSEN, List.of(), List.of()));
        }
        shared(Reason.Kind.SHARED_AUTHORS, authors, reasons);
        shared(Reason.Kind.SHARED_KEYWORDS, keywords, reasons);
        if (!terms.isEmpty()) {
            List<String> words = terms.stream().map(spelling::apply).toList();
            reasons.add(new Reason(Reason.Kind.SIMILAR_WORDS, List.of(), words));
        }
        shared(Reason.Kind.SHARED_CATEGORIES, categories, reasons);
        return reasons;
    }

    private static void shared(Reason.Kind kind, List<Trait> traits, List<Reason> reasons) {
        if (!traits.isEmpty()) {
            reasons.add(new Reason(kind, Trait.headings(traits), List.of()));
        }
    }
}
