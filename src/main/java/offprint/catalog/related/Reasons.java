package offprint.catalog.related;

import java.util.ArrayList;
import java.util.List;
import offprint.catalog.Heading;
import offprint.model.Category;
import offprint.model.Paper;

/** Gives what a paper has in common with others as reasons to be read. */
final class Reasons {
    private final Likeness likeness;
    private final Spellings spellings;

    /** Gives the reasons of these comparisons of the paper with others. */
    Reasons(Likeness likeness, Paper paper, List<Comparison> comparisons) {
        this.likeness = likeness;
        List<Integer> terms = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            for (int term : comparison.words()) {
                terms.add(term);
            }
        }
        this.spellings = new Spellings(paper, terms, likeness.vocabulary());
    }

    List<Reason> of(Comparison comparison, boolean chosen) {
        List<Reason> reasons = new ArrayList<>();
        if (chosen) {
            reasons.add(new Reason.ChosenByAuthor());
        }
        if (comparison.authors().length > 0) {
            reasons.add(new Reason.SharedAuthors(headings(comparison.authors(), likeness.authors())));
        }
        if (comparison.keywords().length > 0) {
            reasons.add(new Reason.SharedKeywords(headings(comparison.keywords(), likeness.keywords())));
        }
        if (comparison.words().length > 0) {
            reasons.add(new Reason.SimilarWords(words(comparison.words())));
        }
        if (comparison.categories().length > 0) {
            List<Category> categories = new ArrayList<>();
            for (Heading heading : headings(comparison.categories(), likeness.categories())) {
                categories.add(new Category(heading.id(), heading.label()));
            }
            reasons.add(new Reason.SharedCategories(categories));
        }
        return reasons;
    }

    private static List<Heading> headings(int[] shared, Traits traits) {
        List<Heading> headings = new ArrayList<>(shared.length);
        for (int trait : shared) {
            headings.add(traits.heading(trait));
        }
        return headings;
    }

    private List<String> words(int[] terms) {
        List<String> words = new ArrayList<>(terms.length);
        for (int term : terms) {
            words.add(spellings.of(term));
        }
        return words;
    }
}
