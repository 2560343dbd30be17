package offprint.content.git;

import java.io.IOException;
import java.util.Arrays;

/** An object as differences from another: pieces to copy from it, and bytes to put between them. */
final class Delta {
    private final byte[] delta;
    private int at;

    private Delta(byte[] delta) {
        this.delta = delta;
    }

    static byte[] apply(byte[] delta, byte[] base) throws IOException {
        return new Delta(delta).apply(base);
    }

    private byte[] apply(byte[] base) throws IOException {
        long from = number();
        long size = number();
        if (from != base.length || size > ObjectStore.LARGEST) {
            throw new IOException("an object does not fit its base");
        }
        byte[] object = new byte[(int) size];
        int length = 0;
        while (at < delta.length) {
            int command = delta[at++];
            int count;
            if (command < 0) {
                int offset = optional(command, 4);
                count = optional(command >> 4, 3);
                count = count == 0 ? 0x10000 : count;
                System.arraycopy(base, offset, object, length, count);
            } else {
                count = command;
                System.arraycopy(delta, at, object, length, count);
                at += count;
            }
            length += count;
        }
        return length == size ? object : Arrays.copyOf(object, length);
    }

    /** Seven bits a byte, the lowest first. */
    private long number() {
        long number = 0;
        int b = -1;
        for (int shift = 0; b < 0; shift += 7) {
            b = delta[at++];
            number |= (long) (b & 0x7f) << shift;
        }
        return number;
    }

    /** A number of whose bytes, the lowest first, only those stand here whose bit is set. */
    private int optional(int bits, int bytes) {
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            if (((bits >> i) & 1) != 0) {
                number |= (delta[at++] & 0xff) << (8 * i);
            }
        }
        return number;
    }
}
