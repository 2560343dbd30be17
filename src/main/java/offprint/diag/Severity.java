package offprint.diag;

import java.util.Locale;

/** Whether a problem stops the build. */
public enum Severity {
    ERROR,
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
