package offprint.command;

/** A command line that cannot be followed; the message says why. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
