package offprint.site.meta;

import java.util.Optional;

/**
 * The first and the last page of a range as authors write it: {@code 101-120}, {@code 101--120}, {@code S1–S9},
 * {@code 7}.
 *
 * @param last empty where there is one page, or an article's number
 */
record PageRange(String first, Optional<String> last) {

    /** Reads a range; of several ranges these are the first page of the first and the last of the last. */
    static PageRange of(String text) {
        int start = 0;
        while (start < text.length() && !isDash(text.charAt(start)) && text.charAt(start) != ',') {
            start++;
        }
        int end = text.length();
        while (end > start && !isDash(text.charAt(end - 1)) && text.charAt(end - 1) != ',') {
            end--;
        }
        String first = text.substring(0, start).strip();
        String last = text.substring(end).strip();
        return first.isEmpty() || last.isEmpty() || start == text.length()
                ? new PageRange(text.strip(), Optional.empty())
                : new PageRange(first, Optional.of(last));
    }

    /** A hyphen, a figure, en or em dash, or a minus sign. */
    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2014') || c == '\u2212';
    }
}
