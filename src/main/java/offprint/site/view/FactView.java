package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Extras;
import offprint.text.wording.Wording;

/**
 * A fact of a paper that its page states under a label.
 *
 * @param key of content files; its label is the text {@code paper.KEY}
 */
public record FactView(String key, String label, String text, Optional<String> href) {

    /** In the order in which pages show them. */
    static List<FactView> of(Extras extras, Wording wording) {
        Facts facts = new Facts(wording);
        facts.add("genre", extras.genre());
        facts.add("edition", extras.edition());
        facts.add("version", extras.version());
        facts.add("page_count", extras.pageCount());
        return facts.views;
    }

    private static final class Facts {
        private final Wording wording;
        private final List<FactView> views = new ArrayList<>();

        Facts(Wording wording) {
            this.wording = wording;
        }

        void add(String key, Optional<String> text) {
            text.ifPresent(
                    known -> views.add(new FactView(key, wording.text("paper." + key), known, Optional.empty())));
        }
    }
}
