package offprint.add.foreign;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of bytes that are not all UTF-8, as of entries that were pasted together: whatever is not UTF-8 is read as what
 * Windows calls Latin-1.
 *
 * @param text with the line ends and the byte-order mark of the bytes
 * @param first where the first character stands that was read so
 * @param charset by which it was read
 */
public record MixedText(String text, int first, Charset charset) {

    /** The charset of bytes that are UTF-16, by their byte-order mark or by the zeros of letters in ASCII. */
    public static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean zeros = bytes[2] == 0 || bytes[3] == 0;
        if ((first == 0xFF && second == 0xFE) || (zeros && first != 0 && second == 0 && bytes[3] == 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean big = (first == 0xFE && second == 0xFF) || (zeros && first == 0 && second != 0 && bytes[2] == 0);
        return big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    public static MixedText of(byte[] bytes) {
        Charset latin =
                Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int first = -1;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            first = first < 0 ? out.position() : first;
            out.put(new String(bytes, in.position(), 1, latin));
            in.position(in.position() + 1);
            decoder.reset();
            result = decoder.decode(in, out, true);
        }
        return new MixedText(out.flip().toString(), Math.max(first, 0), latin);
    }
}
