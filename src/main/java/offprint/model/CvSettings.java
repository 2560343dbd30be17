package offprint.model;

import java.util.List;
import java.util.Locale;

/**
 * What the CV shows, and how.
 *
 * @param sections {@link #ABOUT}, {@link #PAPERS} and names of lists, in their order; none means all there are
 * @param onlySelected whether it has the selected papers alone
 */
public record CvSettings(List<String> sections, Grouping grouping, Numbering numbering, boolean onlySelected) {
    public static final String ABOUT = "about";
    public static final String PAPERS = "papers";

    /** Where site.yaml says nothing. */
    public static final CvSettings DEFAULT = new CvSettings(List.of(), Grouping.YEAR, Numbering.DOWN, false);

    public CvSettings {
        sections = List.copyOf(sections);
    }

    /** By what the papers are brought together. */
    public enum Grouping {
        YEAR,
        TYPE,
        CATEGORY,
        NONE;

        /** The word in site.yaml. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the papers are numbered: so that the last, or the first, has the highest number. */
    public enum Numbering {
        DOWN,
        UP,
        NONE;

        /** The word in site.yaml. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
