package offprint.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import offprint.model.PictureFormat;

/**
 * A WebP (RFC 9649): a RIFF file of chunks, each its kind, its length and its data, padded to an even length. A picture
 * with anything besides its pixels begins with the chunk VP8X, which says what there is.
 */
final class WebpAnatomy extends Anatomy {
    private static final int HEADER = 12;
    private static final int FLAGS = 20;
    private static final int ANIMATION = 0x02;
    private static final int ALPHA = 0x10;
    private static final int PROFILE = 0x20;
    private static final List<String> PIXELS = Arrays.asList("VP8X", "VP8 ", "VP8L", "ALPH");

    private final ByteBuffer buffer;
    private boolean lossless;
    private boolean transparent;

    private WebpAnatomy(byte[] bytes) {
        super(bytes);
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static WebpAnatomy of(byte[] bytes) throws BrokenPictureException {
        WebpAnatomy webp = new WebpAnatomy(bytes);
        int length = webp.buffer.getInt(4);
        if (length < 0 || length > bytes.length - 8) {
            throw BrokenPictureException.damaged("it ends before it is complete");
        }
        webp.addPixels(0, HEADER);
        for (int start = HEADER; start < length + 8; ) {
            int size = webp.buffer.getInt(start + 4);
            if (size < 0 || size > length - start) {
                throw BrokenPictureException.damaged("it ends before it is complete");
            }
            int end = start + 8 + size + (size & 1);
            webp.sort(new String(bytes, start, 4, ISO_8859_1), start, end);
            start = end;
        }
        if (webp.width < 1) {
            throw BrokenPictureException.damaged("it has no pixels");
        }
        return webp;
    }

    private void sort(String kind, int start, int end) throws BrokenPictureException {
        if (PIXELS.contains(kind)) {
            addPixels(start, end);
        } else if (kind.equals("ICCP")) {
            addColours(start, end);
        } else if (kind.equals("EXIF")) {
            int skipped = new String(bytes, start + 8, 4, ISO_8859_1).equals("Exif") ? 6 : 0;
            orientation = Exif.orientation(bytes, start + 8 + skipped, end);
        }
        switch (kind) {
            case "VP8X" -> {
                if ((bytes[FLAGS] & ANIMATION) != 0) {
                    throw BrokenPictureException.foreign("it moves");
                }
                transparent |= (bytes[FLAGS] & ALPHA) != 0;
            }
            case "VP8 " -> {
                width = buffer.getShort(start + 14) & 0x3FFF;
                height = buffer.getShort(start + 16) & 0x3FFF;
            }
            case "VP8L" -> {
                int sizes = buffer.getInt(start + 9);
                width = (sizes & 0x3FFF) + 1;
                height = ((sizes >> 14) & 0x3FFF) + 1;
                lossless = true;
            }
            default -> {
                // It has no size.
            }
        }
    }

    /** Other sizes are not made as WebP, because nothing in Java writes it. */
    @Override
    PictureFormat scaled() {
        return lossless || transparent ? PictureFormat.PNG : PictureFormat.JPEG;
    }

    @Override
    byte[] clean() {
        return corrected(super.clean(), ALPHA | PROFILE);
    }

    @Override
    byte[] bare() {
        return corrected(super.bare(), ALPHA);
    }

    /** Says the file's new length, and of what is left. */
    private static byte[] corrected(byte[] file, int flags) {
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, file.length - 8);
        if (new String(file, HEADER, 4, ISO_8859_1).equals("VP8X")) {
            file[FLAGS] &= (byte) flags;
        }
        return file;
    }

    /** A profile of a WebP is left behind: its other sizes are of other formats, which hold it otherwise. */
    @Override
    byte[] withColours(byte[] other) {
        return other;
    }
}
