package offprint.content.yaml;

import tools.jackson.core.TokenStreamLocation;

/** The parser's places, counted in code points from the start of its input, as offsets in the whole source. */
final class CodePointIndex {
    private final String text;
    private final int from;
    private final int to;
    private final boolean plain;
    private int lastPoint;
    private int lastOffset;

    CodePointIndex(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.lastOffset = from;
        this.plain = text.codePointCount(from, to) == to - from;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int offset(TokenStreamLocation location) {
        return offset((int) location.getCharOffset());
    }

    /** The offset of a code point; asked for in about the order of the text, so it goes on from the last answer. */
    int offset(int point) {
        if (point <= 0) {
            return from;
        }
        if (plain) {
            return Math.min(to, from + point);
        }
        if (point >= lastPoint) {
            forward(point);
        } else {
            backward(point);
        }
        return lastOffset;
    }

    private void forward(int point) {
        while (lastPoint < point && lastOffset < to) {
            lastOffset += Character.charCount(text.codePointAt(lastOffset));
            lastPoint++;
        }
    }

    private void backward(int point) {
        while (lastPoint > point) {
            lastOffset -= Character.charCount(text.codePointBefore(lastOffset));
            lastPoint--;
        }
    }
}
