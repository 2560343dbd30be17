package offprint.add.fetch;

import java.io.IOException;

/** A registry gave no usable answer; the message says why, in lower case. */
final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean passing;

    private FetchException(String message, boolean passing) {
        super(message);
        this.passing = passing;
    }

    /** What may be different at the next attempt. */
    static FetchException passing(String message) {
        return new FetchException(message, true);
    }

    /** What will be the same at the next attempt. */
    static FetchException lasting(String message) {
        return new FetchException(message, false);
    }

    /** The same where nobody can read a key in it. */
    FetchException without(String key) {
        String message = String.valueOf(getMessage());
        return key.isEmpty() || !message.contains(key) ? this : new FetchException(message.replace(key, "…"), passing);
    }

    boolean isPassing() {
        return passing;
    }
}
