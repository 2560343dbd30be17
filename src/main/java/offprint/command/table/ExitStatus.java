package offprint.command.table;

/** What a run returns to whoever started it. */
public enum ExitStatus {
    DONE(0, "done"),
    REJECTED(1, "content rejected"),
    WRONG_USAGE(2, "wrong usage"),
    NO_DISK_OR_NETWORK(3, "disk or network"),
    BUG(70, "a bug in Offprint");

    private final int code;
    private final String meaning;

    ExitStatus(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
