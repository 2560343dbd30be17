package offprint.diag;

/**
 * The line that a span begins on, as a terminal can show it: tabs as spaces, control characters made visible, and of a
 * long line the part around the span.
 *
 * @param line the line, without white space at its end
 * @param indent terminal columns before the underlined part
 * @param width terminal columns of the underlined part; at least 1
 */
record Snippet(String line, int indent, int width) {
    private static final int MAX_WIDTH = 100;
    private static final String CUT = "…";

    static Snippet of(Span span) {
        String text = span.source().text();
        int lineStart = span.source().lineStart(span.start());
        int lineEnd = span.source().lineEnd(span.start());
        int spanEnd = Math.min(span.end(), lineEnd);
        int before = Glyphs.width(text, lineStart, span.start());
        int marked = Glyphs.width(text, span.start(), spanEnd);
        int all = before + marked + Glyphs.width(text, spanEnd, lineEnd);
        if (all <= MAX_WIDTH) {
            return new Snippet(shown(text, lineStart, lineEnd).stripTrailing(), before, Math.max(1, marked));
        }
        int left = windowStart(before, marked, all);
        return window(text, lineStart, lineEnd, left).underline(before - left, marked);
    }

    /** The first column that is shown: the span in the middle, or at the left where it is longer than the window. */
    private static int windowStart(int before, int marked, int all) {
        int context = Math.max(MAX_WIDTH / 5, (MAX_WIDTH - marked) / 2);
        return Math.max(0, Math.min(before - context, all - MAX_WIDTH));
    }

    /** The columns from {@code left} on, with a sign wherever something was left out. */
    private static Snippet window(String text, int lineStart, int lineEnd, int left) {
        StringBuilder out = new StringBuilder(left > 0 ? CUT : "");
        int right = left + MAX_WIDTH - 1;
        int column = 0;
        int i = lineStart;
        while (i < lineEnd) {
            int next = i + Character.charCount(text.codePointAt(i));
            int width = Glyphs.width(text, i, next);
            if (column + width > right) {
                return new Snippet(out.append(CUT).toString(), 0, 1);
            }
            if (column > left || left == 0) {
                out.append(" ".repeat(out.length() == CUT.length() && left > 0 ? column - left - 1 : 0));
                out.append(shown(text, i, next));
            }
            column += width;
            i = next;
        }
        return new Snippet(out.toString().stripTrailing(), 0, 1);
    }

    private Snippet underline(int start, int marked) {
        return new Snippet(line, start, Math.max(1, Math.min(marked, MAX_WIDTH - 1 - start)));
    }

    private static String shown(String text, int start, int end) {
        return Glyphs.visible(text.substring(start, end));
    }
}
