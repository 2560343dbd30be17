package offprint.model;

import java.util.List;

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

    /** One in which papers are filed by hand. */
    public Category(String code, String name) {
        this(code, name, List.of(), List.of(), List.of());
    }
}
