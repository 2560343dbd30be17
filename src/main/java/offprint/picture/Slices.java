package offprint.picture;

import java.util.ArrayList;
import java.util.List;

/** Stretches of a file, in their order. */
final class Slices {
    private record Slice(int start, int end) {}

    private final byte[] bytes;
    private final List<Slice> slices = new ArrayList<>();
    private int length;

    Slices(byte[] bytes) {
        this.bytes = bytes;
    }

    void add(int start, int end) {
        slices.add(new Slice(start, end));
        length += end - start;
    }

    byte[] joined() {
        byte[] joined = new byte[length];
        int at = 0;
        for (Slice slice : slices) {
            System.arraycopy(bytes, slice.start, joined, at, slice.end - slice.start);
            at += slice.end - slice.start;
        }
        return joined;
    }

    /** Another file with these slices put in at a place. */
    byte[] putInto(byte[] other, int place) {
        byte[] own = joined();
        byte[] whole = new byte[other.length + own.length];
        System.arraycopy(other, 0, whole, 0, place);
        System.arraycopy(own, 0, whole, place, own.length);
        System.arraycopy(other, place, whole, place + own.length, other.length - place);
        return whole;
    }
}
