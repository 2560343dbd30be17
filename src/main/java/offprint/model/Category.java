package offprint.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field that papers are sorted into, by its short code: {@code LG}, Machine Learning.
 *
 * @param venues those whose papers {@code add} files here, by their names or short names
 * @param keywords likewise
 * @param arxiv classes of arXiv, such as {@code cs.LG}, likewise
 */
public record Category(String code, String name, List<String> venues, List<String> keywords, List<String> arxiv) {
    public Category {
        venues = List.copyOf(venues);
        keywords = List.copyOf(keywords);
        arxiv = List.copyOf(arxiv);
    }

    /**
     * The category under which a paper is filed by itself: the only one that has one of its classes of arXiv, or else of
     * its venue's names, or else of its keywords. Case, accents and punctuation aside.
     */
    public static Optional<Category> filing(
            List<Category> all, List<String> arxiv, List<String> venues, List<String> keywords) {
        return only(all, Category::arxiv, arxiv)
                .or(() -> only(all, Category::venues, venues))
                .or(() -> only(all, Category::keywords, keywords));
    }

    private static Optional<Category> only(
            List<Category> all, Function<Category, List<String>> words, List<String> written) {
        List<String> wanted = folded(written);
        List<Category> fitting = new ArrayList<>();
        for (Category category : all) {
            if (!Collections.disjoint(folded(words.apply(category)), wanted)) {
                fitting.add(category);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static List<String> folded(List<String> texts) {
        List<String> folded = new ArrayList<>();
        for (String text : texts) {
            folded.add(Folding.fold(text));
        }
        return folded;
    }

    /** One in which papers are filed by hand. */
    public Category(String code, String name) {
        this(code, name, List.of(), List.of(), List.of());
    }
}
