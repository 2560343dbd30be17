package offprint.model;

import java.util.Locale;

/**
 * A file of the site from which browsers have a font.
 *
 * @param path from the site's root, as the owner wrote it
 */
public record FontFile(String family, Style style, String path) {

    /** Which of the family's fonts it is; a variable one has all weights. */
    public enum Style {
        REGULAR("400", false),
        ITALIC("400", true),
        BOLD("600 700", false),
        BOLD_ITALIC("600 700", true),
        VARIABLE("100 900", false),
        VARIABLE_ITALIC("100 900", true);

        private final String weight;
        private final boolean italic;

        Style(String weight, boolean italic) {
            this.weight = weight;
            this.italic = italic;
        }

        /** The word in site.yaml. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The weights that it is for, as CSS has them. */
        public String weight() {
            return weight;
        }

        public boolean isItalic() {
            return italic;
        }
    }
}
