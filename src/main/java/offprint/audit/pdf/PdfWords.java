package offprint.audit.pdf;

import java.nio.charset.StandardCharsets;

/**
 * The words of a part of a PDF (ISO 32000, 7.2): names with their slash, numbers, operators, brackets. Of a string only
 * {@link #STRING} or {@link #BLANK} is told.
 */
final class PdfWords {
    static final String STRING = "(";

    /** A string that shows nothing. */
    static final String BLANK = "()";

    private final byte[] bytes;
    private final int end;
    private int position;
    private boolean unfinished;

    PdfWords(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.position = from;
        this.end = to;
    }

    /** The next word; empty at the end. */
    String next() {
        skipSpaceAndComments();
        if (position >= end) {
            return "";
        }
        int c = bytes[position];
        return switch (c) {
            case '(' -> string();
            case '<' -> at(position + 1) == '<' ? take(2) : hexadecimal();
            case '>' -> take(at(position + 1) == '>' ? 2 : 1);
            case ')', '[', ']', '{', '}' -> take(1);
            default -> regular();
        };
    }

    int position() {
        return position;
    }

    void goBack(int earlier) {
        position = earlier;
    }

    /** Whether the part ended in the midst of a string. */
    boolean isUnfinished() {
        return unfinished;
    }

    private void skipSpaceAndComments() {
        while (position < end && (PdfBytes.isSpace(bytes[position]) || bytes[position] == '%')) {
            if (bytes[position] == '%') {
                while (position < end && bytes[position] != '\n' && bytes[position] != '\r') {
                    position++;
                }
            } else {
                position++;
            }
        }
    }

    private String take(int length) {
        String word = new String(bytes, position, length, StandardCharsets.ISO_8859_1);
        position += length;
        return word;
    }

    /** A name or a regular word. */
    private String regular() {
        int to = position + 1;
        while (to < end && PdfBytes.isRegular(bytes[to])) {
            to++;
        }
        return take(to - position);
    }

    private String string() {
        int depth = 0;
        boolean blank = true;
        while (position < end) {
            int c = bytes[position++];
            if (c == '\\') {
                blank = false;
                position++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
                if (depth == 0) {
                    return blank ? BLANK : STRING;
                }
            } else {
                blank &= PdfBytes.isSpace(c);
            }
        }
        unfinished = true;
        return "";
    }

    private String hexadecimal() {
        boolean blank = true;
        for (position++; position < end; position++) {
            int c = bytes[position];
            if (c == '>') {
                position++;
                return blank ? BLANK : STRING;
            }
            blank &= PdfBytes.isSpace(c);
        }
        unfinished = true;
        return "";
    }

    private int at(int offset) {
        return offset < end ? bytes[offset] : -1;
    }
}
