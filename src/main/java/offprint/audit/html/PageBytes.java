package offprint.audit.html;

/** The bytes of a page (UTF-8), with what the HTML standard takes for white space and for the end of a name in them. */
final class PageBytes {
    private final byte[] bytes;

    PageBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** All of them; nobody changes them. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    /** The byte at an offset; -1 behind the end. */
    int at(int offset) {
        return offset < bytes.length ? bytes[offset] : -1;
    }

    int indexOf(int character, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == character) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the text stands there, in whatever case. */
    boolean matches(int offset, String lowerCase) {
        if (offset + lowerCase.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            if (lower(bytes[offset + i]) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The offset behind the next mark; where there is none, the end. */
    int after(String mark, int from) {
        for (int i = indexOf(mark.charAt(0), from); i >= 0; i = indexOf(mark.charAt(0), i + 1)) {
            if (matches(i, mark)) {
                return i + mark.length();
            }
        }
        return bytes.length;
    }

    int skipSpace(int from) {
        int i = from;
        while (i < bytes.length && isSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    /** The name that begins there, as {@link TagScanner#name(String)} has it. */
    long nameAt(int from) {
        long packed = 0;
        int i = from;
        for (; i < bytes.length && !endsName(bytes[i]); i++) {
            if (i - from == Long.BYTES) {
                return 0;
            }
            packed = packed << 8 | (lower(bytes[i]) & 0xFF);
        }
        return packed;
    }

    int nameEnd(int from) {
        int i = from;
        while (i < bytes.length && !endsName(bytes[i])) {
            i++;
        }
        return i;
    }

    static boolean endsName(int c) {
        return c < 0 ? c == -1 : isSpace(c) || c == '/' || c == '>';
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
}
