package offprint.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import offprint.model.PictureFormat;

/** A PNG (W3C, third edition): a signature, then chunks of length, kind, data and checksum, from IHDR to IEND. */
final class PngAnatomy extends Anatomy {
    private static final int SIGNATURE = 8;
    private static final int HEADER_END = 33;
    private static final List<String> PIXELS = Arrays.asList("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final List<String> COLOURS = Arrays.asList("iCCP", "sRGB", "gAMA", "cHRM");
    /** Kinds of colour that PNG numbers: 2 and 6 are red, green and blue, 3 is a palette of them. */
    private static final List<Integer> COLOURED = Arrays.asList(2, 3, 6);

    private PngAnatomy(byte[] bytes) {
        super(bytes);
    }

    static PngAnatomy of(byte[] bytes) throws BrokenPictureException {
        PngAnatomy png = new PngAnatomy(bytes);
        png.addPixels(0, SIGNATURE);
        String kind = "";
        for (int start = SIGNATURE; !kind.equals("IEND"); ) {
            int length = ByteBuffer.wrap(bytes).getInt(start);
            kind = new String(bytes, start + 4, 4, ISO_8859_1);
            if (length < 0 || length > bytes.length - start - 12) {
                throw BrokenPictureException.damaged("it ends before it is complete");
            }
            if (start == SIGNATURE && !(kind.equals("IHDR") && length == 13)) {
                throw BrokenPictureException.damaged("it does not begin with its size");
            }
            int end = start + 12 + length;
            png.check(start + 4, end - 4, kind);
            png.sort(kind, start, end);
            start = end;
        }
        return png;
    }

    private void check(int start, int end, String kind) throws BrokenPictureException {
        CRC32 sum = new CRC32();
        sum.update(bytes, start, end - start);
        if ((int) sum.getValue() != ByteBuffer.wrap(bytes).getInt(end)) {
            throw BrokenPictureException.damaged("the checksum of its part " + kind + " is wrong");
        }
    }

    private void sort(String kind, int start, int end) {
        if (PIXELS.contains(kind)) {
            addPixels(start, end);
        } else if (COLOURS.contains(kind)) {
            addColours(start, end);
        } else if (kind.equals("eXIf")) {
            orientation = Exif.orientation(bytes, start + 8, end - 4);
        }
    }

    @Override
    int width() {
        return ByteBuffer.wrap(bytes).getInt(SIGNATURE + 8);
    }

    @Override
    int height() {
        return ByteBuffer.wrap(bytes).getInt(SIGNATURE + 12);
    }

    @Override
    PictureFormat scaled() {
        return PictureFormat.PNG;
    }

    /** A profile counts for the kind of colour that it was made for, and must come before the pixels. */
    @Override
    byte[] withColours(byte[] other) {
        return isColoured(bytes) && isColoured(other) ? coloursIn(other, HEADER_END) : other;
    }

    private static boolean isColoured(byte[] png) {
        return COLOURED.contains((int) png[25]);
    }
}
