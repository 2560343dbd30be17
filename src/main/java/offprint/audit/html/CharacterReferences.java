package offprint.audit.html;

import java.nio.charset.StandardCharsets;

/**
 * The references by which pages write characters, by number or by name. Numbers are resolved as the HTML standard says; of the
 * names those that escape what means something in HTML, and {@code nbsp}. Others stay as they are written.
 */
final class CharacterReferences {
    /** What the numbers from 0x80 to 0x9F mean, which pages took over from Windows; 0 for themselves. */
    private static final String WINDOWS = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
            + "\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private static final int REPLACEMENT = 0xFFFD;
    private static final int BEYOND_UNICODE = 0x110000;

    private static final String[] NAMES = {"amp", "lt", "gt", "quot", "apos", "nbsp"};
    private static final String VALUES = "&<>\"'\u00A0";

    private final String text;
    private final StringBuilder out;
    private int position;

    private CharacterReferences(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** An attribute's value or a text between two offsets of a page in UTF-8. */
    static String decode(byte[] page, int from, int to) {
        String text = new String(page, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf('&') < 0 ? text : new CharacterReferences(text).decoded();
    }

    private String decoded() {
        while (position < text.length()) {
            int ampersand = text.indexOf('&', position);
            if (ampersand < 0) {
                break;
            }
            out.append(text, position, ampersand);
            position = ampersand + 1;
            boolean resolved = text.startsWith("#", position) ? number() : named();
            if (!resolved) {
                out.append('&');
            }
        }
        return out.append(text, position, text.length()).toString();
    }

    private boolean number() {
        int i = position + 1;
        boolean hexadecimal = i < text.length() && (text.charAt(i) | 0x20) == 'x';
        int radix = hexadecimal ? 16 : 10;
        int first = hexadecimal ? i + 1 : i;
        int value = 0;
        int end = first;
        while (end < text.length() && digit(text.charAt(end), radix) >= 0) {
            value = Math.min(BEYOND_UNICODE, value * radix + digit(text.charAt(end), radix));
            end++;
        }
        if (end == first) {
            return false;
        }
        out.appendCodePoint(meant(value));
        position = end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
        return true;
    }

    private static int digit(char c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }

    private static int meant(int value) {
        if (value == 0 || value >= BEYOND_UNICODE || (value >= 0xD800 && value <= 0xDFFF)) {
            return REPLACEMENT;
        }
        int windows = value >= 0x80 && value <= 0x9F ? WINDOWS.charAt(value - 0x80) : 0;
        return windows == 0 ? value : windows;
    }

    private boolean named() {
        for (int i = 0; i < NAMES.length; i++) {
            int end = position + NAMES[i].length();
            if (text.startsWith(NAMES[i], position) && end < text.length() && text.charAt(end) == ';') {
                out.append(VALUES.charAt(i));
                position = end + 1;
                return true;
            }
        }
        return false;
    }
}
