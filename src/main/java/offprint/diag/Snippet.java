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
    /** Of a line that is longer than the window by far, as much as may be shown, in chars on either side. */
    private static final int MOST_AROUND = 1000;

    static Snippet of(Span span) {
        String text = span.source().text();
        int from = whole(text, Math.max(span.source().lineStart(span.start()), span.start() - MOST_AROUND));
        int to = whole(text, Math.min(span.source().lineEnd(span.start()), span.start() + MOST_AROUND));
        String line = Credentials.hidden(text.substring(from, to));
        int spanStart = span.start() - from;
        int spanEnd = Math.min(span.end(), to) - from;
        int before = Glyphs.width(line, 0, spanStart);
        int marked = Glyphs.width(line, spanStart, spanEnd);
        int all = before + marked + Glyphs.width(line, spanEnd, line.length());
        if (all <= MAX_WIDTH) {
            return new Snippet(shown(line, 0, line.length()).stripTrailing(), before, Math.max(1, marked));
        }
        int left = windowStart(before, marked, all);
        int right = left + MAX_WIDTH < all ? left + MAX_WIDTH - 1 : all;
        int start = before - left;
        int width = Math.max(1, Math.min(marked, right - before));
        return new Snippet(window(line, left, right), start, width);
    }

    /** The offset, moved out of the middle of a character. */
    private static int whole(String text, int offset) {
        boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    /** The first column that is shown: the span in the middle, or at the left where it is longer than the window. */
    private static int windowStart(int before, int marked, int all) {
        int context = Math.max(MAX_WIDTH / 5, (MAX_WIDTH - marked) / 2);
        return Math.max(0, Math.min(before - context, all - MAX_WIDTH));
    }

    /** The columns from {@code left} to {@code right}, with a sign wherever something was left out. */
    private static String window(String line, int left, int right) {
        StringBuilder out = new StringBuilder(left > 0 ? CUT : "");
        int column = 0;
        int i = 0;
        while (i < line.length()) {
            int next = i + Character.charCount(line.codePointAt(i));
            int width = Glyphs.width(line, i, next);
            if (column + width > right) {
                return out.append(CUT).toString();
            }
            if (column > left || left == 0) {
                out.append(" ".repeat(out.length() == CUT.length() && left > 0 ? column - left - 1 : 0));
                out.append(shown(line, i, next));
            }
            column += width;
            i = next;
        }
        return out.toString().stripTrailing();
    }

    private static String shown(String text, int start, int end) {
        return Glyphs.visible(text.substring(start, end));
    }
}
