package offprint.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /** The section that has this word; there is none for the name of a list. */
    public static Optional<HomeSection> named(String word) {
        return Arrays.stream(values())
                .filter(section -> section.key().equals(word))
                .findFirst();
    }

    /** The words of all of them. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(HomeSection::key).toList();
    }

    /** The word in site.yaml. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
