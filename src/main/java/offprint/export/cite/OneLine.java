package offprint.export.cite;

/**
 * Texts of formats whose readers take a line for what Unicode takes for one (UAX 14: LF, VT, FF, CR, NEL, LS, PS): to them
 * what comes after such a character would be a field of its own.
 */
final class OneLine {

    private OneLine() {}

    /** The text with a space for each character that ends a line. */
    static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text.charAt(i))) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, ' ');
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean endsLine(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
