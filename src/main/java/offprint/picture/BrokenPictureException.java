package offprint.picture;

/** Says what is wrong with a picture's bytes. */
final class BrokenPictureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean foreign;

    private BrokenPictureException(String message, boolean foreign) {
        super(message);
        this.foreign = foreign;
    }

    /** The file is not what its format says. */
    static BrokenPictureException damaged(String reason) {
        return new BrokenPictureException(reason, false);
    }

    /** The file may be right, but is of a kind that is not read here. */
    static BrokenPictureException foreign(String reason) {
        return new BrokenPictureException(reason, true);
    }

    boolean isForeign() {
        return foreign;
    }
}
