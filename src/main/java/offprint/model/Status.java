package offprint.model;

import java.util.Locale;

/** How far a paper has come on its way. */
public enum Status {
    PUBLISHED("Published"),
    ACCEPTED("To appear"),
    PREPRINT("Preprint"),
    WITHDRAWN("Withdrawn"),
    RETRACTED("Retracted");

    private final String label;

    Status(String label) {
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
