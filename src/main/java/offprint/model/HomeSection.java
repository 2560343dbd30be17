package offprint.model;

import java.util.Locale;

/** The sections of the home page, in the order that they have where site.yaml sets none. */
public enum HomeSection {
    METRICS,
    NEWS,
    SELECTED,
    NEWEST,
    HIGHEST,
    CHARTS,
    CATEGORIES,
    COAUTHORS,
    VENUES,
    KEYWORDS,
    DOWNLOADS;

    /** The word in site.yaml. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
