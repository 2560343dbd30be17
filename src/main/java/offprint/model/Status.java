package offprint.model;

import java.util.Locale;

/** How far a paper has come on its way. */
public enum Status {
    PUBLISHED("Published"),
    ACCEPTED("To appear"),
    SUBMITTED("Submitted"),
    UNDER_REVIEW("Under review"),
    IN_PREPARATION("In preparation"),
    PREPRINT("Preprint"),
    WITHDRAWN("Withdrawn"),
    RETRACTED("Retracted");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** The word in content files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nobody has taken it for publication yet, as far as it says. */
    public boolean isInProgress() {
        return this == SUBMITTED || this == UNDER_REVIEW || this == IN_PREPARATION;
    }

    /** Whether a paper of it may be without a date. */
    public boolean mayBeUndated() {
        return this == ACCEPTED || isInProgress();
    }

    /** The words that pages show. */
    public String label() {
        return label;
    }
}
