package offprint.diag;

/**
 * A stretch of a source.
 *
 * @param start offset of its first char
 * @param end offset after its last char; equal to {@code start} for a place between two characters
 */
public record Span(Source source, int start, int end) {

    public Span {
        if (start < 0 || end < start || end > source.text().length()) {
            throw new IllegalArgumentException("no span " + start + ".." + end + " in " + source.name() + " of "
                    + source.text().length());
        }
    }

    /** The text of the stretch, as it stands in the source. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** The 1-based line of the first character. */
    public int line() {
        return source.lineAt(start);
    }

    /** The 1-based column of the first character, counted in code points. */
    public int column() {
        return source.text().codePointCount(source.lineStart(start), start) + 1;
    }

    /** The 1-based line of the last character. */
    int endLine() {
        return source.lineAt(Math.max(start, end - 1));
    }

    /** The 1-based column after the last character, counted in code points. */
    int endColumn() {
        int last = Math.max(start, end - 1);
        return source.text().codePointCount(source.lineStart(last), end) + 1;
    }
}
