package offprint.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections of the home page. */
public enum HomeSection {
    ABOUT,
    METRICS,
    NEWS,
    PEOPLE,
    PROJECTS,
    SELECTED,
    NEWEST,
    HIGHEST,
    CHARTS,
    CATEGORIES,
    COAUTHORS,
    VENUES,
    KEYWORDS,
    DOWNLOADS;

    /** Up to so many papers are few: they need no figures, charts and indexes. */
    public static final int FEW = 8;

    private static final List<HomeSection> OF_FEW = List.of(ABOUT, NEWS, NEWEST);
    private static final List<HomeSection> OF_FEW_WITH_FIGURES = List.of(ABOUT, METRICS, NEWS, NEWEST);
    private static final List<HomeSection> USUAL = List.of(ABOUT, METRICS, NEWS, SELECTED, NEWEST, CHARTS, COAUTHORS);

    /**
     * The words of those that a home page has where site.yaml names none.
     *
     * @param declared whether the profile declares figures of its own
     */
    public static List<String> usual(int papers, boolean declared) {
        List<HomeSection> few = declared ? OF_FEW_WITH_FIGURES : OF_FEW;
        return (papers > FEW ? USUAL : few).stream().map(HomeSection::key).toList();
    }

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
