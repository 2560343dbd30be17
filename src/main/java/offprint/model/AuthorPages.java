package offprint.model;

/**
 * Which authors have a page; members always have one.
 *
 * @param minimum how many papers here give an author a page
 * @param membersOnly whether nobody but members has one
 */
public record AuthorPages(int minimum, boolean membersOnly) {
    /** Where site.yaml says nothing. */
    public static final AuthorPages DEFAULT = new AuthorPages(2, false);
}
