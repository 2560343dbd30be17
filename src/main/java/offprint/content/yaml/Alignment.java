package offprint.content.yaml;

import offprint.diag.Span;

/**
 * Which stretch of the source each char of a scalar's decoded text comes from, found by walking through both at once. A
 * char that is not white space has its own place or that of its escape; white space that was folded, or was left out
 * with the indentation, shares places.
 */
final class Alignment {
    private static final String SHORT_ESCAPES = "0abtnvfre \"/\\N_LP\t";

    private final String decoded;
    private final String source;
    private final int limit;
    private final int[] starts;
    private final int[] ends;
    private int from;
    private int known;

    private Alignment(String decoded, String source, int from, int limit) {
        this.decoded = decoded;
        this.source = source;
        this.from = from;
        this.limit = limit;
        this.starts = new int[decoded.length() + 1];
        this.ends = new int[decoded.length()];
    }

    static Alignment of(YamlScalar scalar) {
        Span span = scalar.span();
        String source = span.source().text();
        int start = span.start();
        int end = span.end();
        Alignment alignment =
                switch (scalar.style()) {
                    case PLAIN -> new Alignment(scalar.text(), source, start, end);
                    case QUOTED -> new Alignment(scalar.text(), source, start + 1, end - 1);
                    case BLOCK -> new Alignment(scalar.text(), source, afterHeader(source, start, end), end);
                };
        if (scalar.style() == YamlScalar.Style.BLOCK) {
            alignment.alignBlock();
        } else {
            alignment.alignFlow(scalar.style() == YamlScalar.Style.QUOTED ? source.charAt(start) : 0);
        }
        alignment.finish();
        return alignment;
    }

    /** Where the decoded text's char at the offset, or its end, stands in the source. */
    int start(int offset) {
        return starts[offset];
    }

    /** Where the stretch of the decoded text ends in the source. */
    int end(int start, int end) {
        return end == start ? starts[start] : Math.max(starts[start], ends[end - 1]);
    }

    private static int afterHeader(String source, int start, int end) {
        int lineEnd = source.indexOf('\n', start);
        return lineEnd < 0 || lineEnd > end ? end : lineEnd;
    }

    /** In a block, white space is what lies between two other characters, however much of it was kept. */
    private void alignBlock() {
        while (known < decoded.length() && from < limit) {
            if (isSpace(source.charAt(from))) {
                int next = afterSpaces(from);
                int kept = known;
                while (kept < decoded.length() && isSpace(decoded.charAt(kept))) {
                    kept++;
                }
                spread(kept - known, next);
            } else if (isSpace(decoded.charAt(known))) {
                take(0, 1);
            } else {
                take(1, 1);
            }
        }
    }

    private void alignFlow(int quote) {
        while (known < decoded.length() && from < limit) {
            char c = source.charAt(from);
            if (isSpace(c)) {
                int next = afterSpaces(from);
                int breaks = breaks(from, next);
                spread(breaks == 0 ? next - from : Math.max(1, breaks - 1), next);
            } else if (c == '\'' && quote == '\'') {
                take(2, 1);
            } else if (c == '\\' && quote == '"') {
                escape();
            } else {
                take(1, 1);
            }
        }
    }

    /** A backslash: before a line end it swallows the break and the next line's indentation, else it is an escape. */
    private void escape() {
        char kind = from + 1 < limit ? source.charAt(from + 1) : '\\';
        if (kind == '\n') {
            int next = afterSpaces(from + 2);
            int breaks = breaks(from + 2, next);
            spread(breaks, next);
            return;
        }
        int length =
                switch (kind) {
                    case 'x' -> 4;
                    case 'u' -> 6;
                    case 'U' -> 10;
                    default -> SHORT_ESCAPES.indexOf(kind) >= 0 ? 2 : 1;
                };
        take(length, length == 10 && Character.isHighSurrogate(decoded.charAt(known)) ? 2 : 1);
    }

    /** The next {@code count} decoded chars are all written as the next {@code length} chars of the source. */
    private void take(int length, int count) {
        int next = Math.min(limit, from + length);
        for (int i = 0; i < count && known < decoded.length(); i++) {
            place(from, next);
        }
        from = next;
    }

    /** The next {@code count} decoded chars are the white space up to {@code next}: one by one, then the last for all. */
    private void spread(int count, int next) {
        int start = from;
        for (int i = 0; i < count && known < decoded.length(); i++) {
            boolean last = i == count - 1;
            int begin = Math.min(start + i, next);
            place(begin, last ? next : Math.min(begin + 1, next));
        }
        from = next;
    }

    private void place(int start, int end) {
        starts[known] = start;
        ends[known] = end;
        known++;
    }

    private void finish() {
        starts[decoded.length()] = Math.min(from, limit);
        while (known < decoded.length()) {
            place(limit, limit);
            starts[decoded.length()] = limit;
        }
    }

    private int afterSpaces(int start) {
        int next = start;
        while (next < limit && isSpace(source.charAt(next))) {
            next++;
        }
        return next;
    }

    private int breaks(int start, int end) {
        int breaks = 0;
        for (int i = start; i < end; i++) {
            if (source.charAt(i) == '\n') {
                breaks++;
            }
        }
        return breaks;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
