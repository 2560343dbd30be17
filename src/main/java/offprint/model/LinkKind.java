package offprint.model;

import java.util.Locale;

/** What a link of a paper leads to. */
public enum LinkKind {
    PDF("PDF"),
    CODE("Code"),
    DATA("Data"),
    MODEL("Model"),
    DEMO("Demo"),
    PROJECT("Project"),
    SLIDES("Slides"),
    POSTER("Poster"),
    VIDEO("Video"),
    TALK("Talk"),
    BLOG("Blog post"),
    PRESS("Press"),
    PREPRINT("Preprint"),
    PUBLISHER("Publisher"),
    REVIEWS("Reviews"),
    SUPPLEMENT("Supplement"),
    DOCUMENTATION("Documentation"),
    PACKAGE("Package");

    private final String label;

    LinkKind(String label) {
        this.label = label;
    }

    /** The word in content files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words that pages show. */
    public String label() {
        return label;
    }
}
