package offprint.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that matters of Exif: which way up the picture is (CIPA DC-008, tag 0x0112 of the first directory). */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;

    private Exif() {}

    /** The orientation, 1 to 8; 1 where the block, which begins with a TIFF header, does not say or makes no sense. */
    static int orientation(byte[] bytes, int start, int end) {
        if (end - start < HEADER) {
            return 1;
        }
        ByteBuffer block = ByteBuffer.wrap(bytes, start, end - start).slice();
        block.order(block.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = block.getInt(4);
        if (directory < HEADER || directory > block.limit() - 2) {
            return 1;
        }
        int entries = block.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry > block.limit() - ENTRY) {
                return 1;
            }
            if (block.getShort(entry) == ORIENTATION) {
                int value = block.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
