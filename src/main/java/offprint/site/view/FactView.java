package offprint.site.view;

import java.util.List;
import java.util.Optional;
import offprint.model.Html;

/**
 * A fact of a paper that its page states under a label.
 *
 * @param key of content files; its label is the text {@code paper.KEY}
 */
public record FactView(String key, String label, List<Value> values) {

    public FactView {
        values = List.copyOf(values);
    }

    /** A text, which may lead somewhere. */
    public record Value(Html text, Optional<String> href) {

        static Value of(String text) {
            return new Value(Html.escaped(text), Optional.empty());
        }

        static Value of(String text, Optional<String> href) {
            return new Value(Html.escaped(text), href);
        }
    }
}
