package offprint.tex;

import java.nio.charset.StandardCharsets;

/** The addresses of {@code \\url} and {@code \\href}. */
final class Address {

    private Address() {}

    /** The address as TeX would write it into a PDF: without blanks and without the backslashes before signs. */
    static String unescaped(String source) {
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean escape = c == '\\' && i + 1 < source.length() && "%#&_~{}$-".indexOf(source.charAt(i + 1)) >= 0;
            if (!escape && !Character.isWhitespace(c)) {
                address.append(c);
            }
        }
        return address.toString();
    }

    /** Whether a link to the address can do no harm. */
    static boolean isSafe(String address) {
        return starts(address, "https://") || starts(address, "http://") || starts(address, "mailto:");
    }

    private static boolean starts(String address, String scheme) {
        return address.regionMatches(true, 0, scheme, 0, scheme.length()) && address.length() > scheme.length();
    }

    /** The address with what no address may hold in hexadecimal. */
    static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && "\"<>\\^`{|}".indexOf(b) < 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(hex(b >> 4 & 15)).append(hex(b & 15));
            }
        }
        return encoded.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
