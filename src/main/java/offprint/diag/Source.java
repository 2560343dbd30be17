package offprint.diag;

/**
 * A text file as its author wrote it, without byte-order mark and with {@code \n} as its only line end.
 *
 * @param name the path that messages show, with {@code /} between its parts
 */
public record Source(String name, String text) {

    /** The stretch of this text between two offsets, in chars. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The whole text as a passage of itself. */
    public Passage passage() {
        return passage(0, text.length());
    }

    /** A part of the text, unchanged, as a passage. */
    public Passage passage(int from, int to) {
        String part = text.substring(from, to);
        return new Passage() {
            @Override
            public String text() {
                return part;
            }

            @Override
            public Span span(int start, int end) {
                return Source.this.span(from + start, from + end);
            }
        };
    }

    /** The 1-based number of the line that holds the offset. */
    int lineAt(int offset) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }
}
