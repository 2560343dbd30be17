package offprint.export.cite;

import java.util.Optional;
import offprint.model.Ascii;

/**
 * The first and the last page of a range as authors write it: {@code 101-120}, {@code 101--120}, {@code S1–S9},
 * {@code 7}; a last page that was shortened is whole here, {@code 328} of {@code 321-8}.
 *
 * @param last empty where there is one page, or an article's number
 */
public record PageRange(String first, Optional<String> last) {

    /** Reads a range; of several ranges these are the first page of the first and the last of the last. */
    static PageRange of(String text) {
        String pages = spelled(text);
        int start = 0;
        while (start < pages.length() && pages.charAt(start) != '–' && pages.charAt(start) != ',') {
            start++;
        }
        int end = pages.length();
        while (end > start && pages.charAt(end - 1) != '–' && pages.charAt(end - 1) != ',') {
            end--;
        }
        String first = pages.substring(0, start).strip();
        String last = pages.substring(end).strip();
        return first.isEmpty() || last.isEmpty() || start == pages.length()
                ? new PageRange(text.strip(), Optional.empty())
                : new PageRange(first, Optional.of(last));
    }

    /** Ranges with an en dash between whole pages, whatever was written: {@code 321-8, 330--9} is 321–328, 330–339. */
    static String spelled(String text) {
        StringBuilder out = new StringBuilder(text.length() + 4);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ',') {
                out.append(range(text.substring(from, i))).append(i == text.length() ? "" : ",");
                from = i + 1;
            }
        }
        return out.toString();
    }

    private static String range(String text) {
        int start = 0;
        while (start < text.length() && !isDash(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isDash(text.charAt(end))) {
            end++;
        }
        String first = text.substring(0, start).stripTrailing();
        String last = text.substring(end).stripLeading();
        boolean plain = !first.isEmpty() && !last.isEmpty() && last.chars().noneMatch(c -> isDash((char) c));
        return plain ? first + '–' + whole(first, last) : text.replaceAll("[-‐-—−]+", "–");
    }

    /** The last page with those digits of the first that were left out; as it is where that is not a later page. */
    private static String whole(String first, String last) {
        int digits = first.length();
        while (digits > 0 && Ascii.isDigit(first.charAt(digits - 1))) {
            digits--;
        }
        String number = first.substring(digits);
        int missing = number.length() - last.length();
        if (missing <= 0 || !last.chars().allMatch(Ascii::isDigit)) {
            return last;
        }
        String whole = number.substring(0, missing) + last;
        return whole.compareTo(number) > 0 ? first.substring(0, digits).strip() + whole : last;
    }

    /** A hyphen, a figure, en or em dash, or a minus sign. */
    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2014') || c == '\u2212';
    }
}
