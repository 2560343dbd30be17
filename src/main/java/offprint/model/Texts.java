package offprint.model;

import java.util.List;
import java.util.Optional;

/**
 * What a paper says, and what is said of it.
 *
 * @param language the paper's own, a tag of BCP 47
 * @param abstractText the authors' own
 * @param summary the paper in plain words
 * @param notes longer notes that go on its page
 */
public record Texts(
        Optional<String> language,
        Optional<RichText> abstractText,
        Optional<RichText> summary,
        List<String> keywords,
        Optional<RichText> note,
        Optional<Html> notes) {

    /** No texts. */
    public static final Texts NONE = new Texts(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Texts {
        keywords = List.copyOf(keywords);
    }
}
