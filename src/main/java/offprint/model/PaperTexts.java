package offprint.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a paper says, and what is said of it.
 *
 * @param language the paper's own, a tag of BCP 47
 * @param titles the title in other languages, by their tags
 * @param abstractText the authors' own
 * @param summary the paper in plain words
 * @param notes longer notes that go on its page
 */
public record PaperTexts(
        Optional<String> language,
        Map<String, RichText> titles,
        Optional<RichText> abstractText,
        Optional<RichText> summary,
        List<String> keywords,
        Optional<RichText> note,
        Optional<Html> notes) {

    /** No texts. */
    public static final PaperTexts NONE = new PaperTexts(
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public PaperTexts {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        keywords = List.copyOf(keywords);
    }
}
