package offprint.audit.pdf;

/** Searching in bytes, and the classes of characters of ISO 32000, 7.2.2. */
final class PdfBytes {

    private PdfBytes() {}

    static int indexOf(byte[] bytes, String ascii, int from, int to) {
        int last = Math.min(to, bytes.length) - ascii.length();
        for (int i = Math.max(0, from); i <= last; i++) {
            if (startsWith(bytes, ascii, i)) {
                return i;
            }
        }
        return -1;
    }

    static int lastIndexOf(byte[] bytes, String ascii, int from, int to) {
        for (int i = to - ascii.length(); i >= from; i--) {
            if (startsWith(bytes, ascii, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean startsWith(byte[] bytes, String ascii, int at) {
        if (at < 0 || at + ascii.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the first byte from an offset on that is not white space; the length where there is none. */
    static int afterSpace(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && isSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    /** The offset behind the last byte before an offset that is not white space. */
    static int beforeSpace(byte[] bytes, int to) {
        int i = to;
        while (i > 0 && isSpace(bytes[i - 1])) {
            i--;
        }
        return i;
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    static boolean isDelimiter(int c) {
        return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}' || c == '/'
                || c == '%';
    }

    static boolean isRegular(int c) {
        return !isSpace(c) && !isDelimiter(c);
    }
}
