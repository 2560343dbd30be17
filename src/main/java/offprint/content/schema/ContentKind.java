package offprint.content.schema;

import java.util.Locale;

/** The kinds of YAML files that a content folder holds. */
public enum ContentKind {
    PAPER("content/papers/*.yaml"),
    SITE("content/site.yaml"),
    PROFILE("content/profile.yaml"),
    PEOPLE("content/people.yaml"),
    NEWS("content/news.yaml");

    private final String files;

    ContentKind(String files) {
        this.files = files;
    }

    /** The word on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which files of a site are of this kind, as editors write it. */
    public String files() {
        return files;
    }
}
