package offprint.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A way to write text into an address: what may not stand there as it is becomes the hexadecimal digits of its bytes in
 * UTF-8 (RFC 3986, section 2.1). Letters, digits and {@code -._~} always stand as they are.
 */
public final class PercentEncoding {
    /** For text that is a part between two delimiters. */
    public static final PercentEncoding PART = keeping("");
    /** For a path with its slashes. */
    public static final PercentEncoding PATH = keeping("/");
    /** For a whole address; what is encoded in it already stays. */
    public static final PercentEncoding ADDRESS = keeping(":/?#[]@!$&'()*+,;=%");

    private static final String DIGITS = "0123456789ABCDEF";

    private final boolean[] plain = new boolean[0x80];

    private PercentEncoding(String signs) {
        for (char c = 0; c < plain.length; c++) {
            plain[c] = Ascii.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0 || signs.indexOf(c) >= 0;
        }
    }

    /** One that lets these signs of ASCII stand, too; a percent sign only where it encodes something. */
    public static PercentEncoding keeping(String signs) {
        return new PercentEncoding(signs);
    }

    public String encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i)) || text.charAt(i) == '%') {
                return encodeAll(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return text;
    }

    private String encodeAll(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length + 16);
        for (int i = 0; i < bytes.length; i++) {
            if (isPlain(bytes[i]) && (bytes[i] != '%' || octet(bytes, i) >= 0)) {
                out.append((char) bytes[i]);
            } else {
                out.append('%').append(DIGITS.charAt(bytes[i] >> 4 & 0xF)).append(DIGITS.charAt(bytes[i] & 0xF));
            }
        }
        return out.toString();
    }

    private boolean isPlain(int c) {
        return c >= 0 && c < plain.length && plain[c];
    }

    /** The text that an encoded one stands for; a percent sign that encodes nothing stays. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int octet = octet(bytes, i);
            out.write(octet < 0 ? bytes[i] : octet);
            i += octet < 0 ? 0 : 2;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The byte that the three from {@code at} stand for; negative where they stand for none. */
    private static int octet(byte[] bytes, int at) {
        if (bytes[at] != '%' || at + 2 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[at + 1], 16);
        int low = Character.digit(bytes[at + 2], 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
