package offprint.content.yaml;

import java.io.Reader;

/**
 * A text in pieces that no surrogate pair straddles: the YAML engine (snakeyaml-engine 3.0) fails where the 1025th char
 * that it reads at once is the first half of one.
 */
final class PairedReader extends Reader {
    private static final int PIECE = 1024;

    private final String text;
    private final int end;
    private int next;

    PairedReader(String text, int from, int to) {
        this.text = text;
        this.next = from;
        this.end = to;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next >= end) {
            return -1;
        }
        int stop = Math.min(end, next + Math.min(length, PIECE));
        if (stop < end && stop - next > 1 && Character.isHighSurrogate(text.charAt(stop - 1))) {
            stop--;
        }
        text.getChars(next, stop, buffer, offset);
        int count = stop - next;
        next = stop;
        return count;
    }

    @Override
    public void close() {}
}
