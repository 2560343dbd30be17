package offprint.content.yaml;

import java.io.Reader;

/**
 * A text in pieces of 1024 chars: the YAML engine (snakeyaml-engine 3.0) would read 1025 at once, and fails where the last
 * of them is the first half of a surrogate pair, for whose other half it has no room.
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
        int count = Math.min(end - next, Math.min(length, PIECE));
        text.getChars(next, next + count, buffer, offset);
        next += count;
        return count;
    }

    @Override
    public void close() {}
}
