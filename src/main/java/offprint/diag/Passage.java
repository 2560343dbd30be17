package offprint.diag;

/**
 * A text of an author's that was decoded from a source (a YAML scalar, the body of a Markdown file) and knows where
 * each of its characters stands there.
 */
public interface Passage {

    /** The decoded text. */
    String text();

    /** Where the chars from {@code start} to {@code end} of the decoded text stand in the source. */
    Span span(int start, int end);
}
