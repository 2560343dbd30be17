package offprint.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import offprint.model.PictureFormat;

/** A JPEG (ITU-T T.81, annex B): segments that begin with a marker, from SOI to EOI; what follows is not part of it. */
final class JpegAnatomy extends Anatomy {
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xE0;

    private int components;

    private JpegAnatomy(byte[] bytes) {
        super(bytes);
    }

    static JpegAnatomy of(byte[] bytes) throws BrokenPictureException {
        JpegAnatomy jpeg = new JpegAnatomy(bytes);
        int start = 0;
        while (jpeg.marker(start) != END_OF_IMAGE) {
            int end = jpeg.end(start);
            jpeg.sort(start, end);
            start = end;
        }
        jpeg.addPixels(start, start + 2);
        if (jpeg.width < 1 || jpeg.height < 1) {
            throw BrokenPictureException.damaged("it does not say how large it is");
        }
        return jpeg;
    }

    /** The marker at a place, after any number of fill bytes. */
    private int marker(int start) throws BrokenPictureException {
        if (bytes[start] != (byte) 0xFF) {
            throw BrokenPictureException.damaged("there is no marker where one belongs");
        }
        return bytes[start + 1] & 0xFF;
    }

    /** Where what begins with the marker ends; of a scan, where its compressed data end. */
    private int end(int start) throws BrokenPictureException {
        int marker = marker(start);
        if (marker == 0xFF) {
            return start + 1;
        }
        if (marker == START_OF_IMAGE || marker == 0x01 || isRestart(marker)) {
            return start + 2;
        }
        int end = start + 2 + number(start + 2);
        if (end < start + 4 || end > bytes.length) {
            throw BrokenPictureException.damaged("it ends before it is complete");
        }
        if (marker != START_OF_SCAN) {
            return end;
        }
        while (bytes[end] != (byte) 0xFF || bytes[end + 1] == 0 || isRestart(bytes[end + 1] & 0xFF)) {
            end++;
        }
        return end;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private int number(int at) {
        return ByteBuffer.wrap(bytes).getShort(at) & 0xFFFF;
    }

    private void sort(int start, int end) throws BrokenPictureException {
        int marker = marker(start);
        boolean application = marker >= APPLICATION && marker < APPLICATION + 16;
        if (isFrame(marker)) {
            frame(marker, start);
        }
        if (begins(start, 0xE1, "Exif\0\0")) {
            orientation = Exif.orientation(bytes, start + 10, end);
        } else if (begins(start, 0xE2, "ICC_PROFILE\0")) {
            addColours(start, end);
        } else if (!application && marker != COMMENT && marker != 0xFF) {
            addPixels(start, end);
        } else if (begins(start, 0xE0, "JFIF\0") || begins(start, 0xEE, "Adobe")) {
            addPixels(start, end);
        }
    }

    private boolean begins(int start, int marker, String name) {
        return (bytes[start + 1] & 0xFF) == marker
                && start + 4 + name.length() <= bytes.length
                && new String(bytes, start + 4, name.length(), ISO_8859_1).equals(name);
    }

    /** SOF0 to SOF15, among which three markers mean something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int marker, int start) throws BrokenPictureException {
        height = number(start + 5);
        width = number(start + 7);
        components = bytes[start + 9];
        if (components == 4) {
            throw BrokenPictureException.foreign("its colours are for print (CMYK)");
        }
        if (marker > 0xC2 || bytes[start + 4] != 8 || (components != 1 && components != 3)) {
            throw BrokenPictureException.foreign("it is a kind of JPEG that browsers do not show");
        }
    }

    @Override
    PictureFormat scaled() {
        return PictureFormat.JPEG;
    }

    /** The profile goes behind the first segment, which says that it is a JFIF file. */
    @Override
    byte[] withColours(byte[] other) throws BrokenPictureException {
        return components == 3 ? coloursIn(other, new JpegAnatomy(other).end(2)) : other;
    }
}
