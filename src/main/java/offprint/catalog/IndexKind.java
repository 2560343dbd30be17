package offprint.catalog;

import java.util.Locale;

/** What papers are indexed by. */
public enum IndexKind {
    CATEGORIES("Categories"),
    YEARS("Years"),
    AUTHORS("Authors"),
    VENUES("Venues"),
    KEYWORDS("Keywords"),
    PROJECTS("Projects");

    private final String key = name().toLowerCase(Locale.ROOT);
    private final String label;

    IndexKind(String label) {
        this.label = label;
    }

    /** The folder of the index's pages. */
    public String key() {
        return key;
    }

    /** The words that pages show. */
    public String label() {
        return label;
    }
}
