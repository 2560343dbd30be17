package offprint.model;

/** The letters and digits of ASCII, which are all that identifiers, dates and addresses are written with. */
public final class Ascii {

    private Ascii() {}

    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    public static boolean isLetterOrDigit(int c) {
        return isLetter(c) || isDigit(c);
    }

    /** Whether the text consists of digits, of at least one. */
    public static boolean isNumber(String text) {
        return !text.isEmpty() && endOfDigits(text, 0) == text.length();
    }

    /** The number that a text of at most nine digits and nothing else is; −1 for any other text. */
    public static int number(String text) {
        return isNumber(text) && text.length() <= 9 ? Integer.parseInt(text) : -1;
    }

    /** Where the digits end that begin at {@code from}; {@code from} itself where there are none. */
    public static int endOfDigits(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
