package offprint.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A field of papers that the owner has invented.
 *
 * @param key its name in papers' files
 * @param label what pages call it
 * @param places where it is shown
 */
public record OwnField(String key, String label, Kind kind, List<Place> places) {

    public OwnField {
        places = List.copyOf(places);
    }

    /** How its values are written. */
    public enum Kind {
        LINE,
        PROSE,
        LINK;

        /** The word in site.yaml. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where values are shown. */
    public enum Place {
        PAGE,
        ROW,
        CV;

        /** The word in site.yaml. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a paper says under a field.
     *
     * @param text of a link, its address
     */
    public record Value(OwnField field, RichText text) {

        /** Where it leads, if it is a link. */
        public Optional<String> href() {
            return field.kind == Kind.LINK ? Optional.of(text.text()) : Optional.empty();
        }
    }
}
