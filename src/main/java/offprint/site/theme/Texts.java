package offprint.site.theme;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NoSuchElementException;

/** What templates do with texts and Java has no method for. */
final class Texts {

    private Texts() {}

    /** The text of a key, which must be there. */
    static String entry(Map<String, String> texts, String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new NoSuchElementException(key);
        }
        return text;
    }

    /** The text as far as where the separator stands first; all of it where it does not. */
    static String before(String separator, String text) {
        int end = text.indexOf(separator);
        return end < 0 ? text : text.substring(0, end);
    }

    /** A number as FreeMarker prints it for computers: without exponent, and whole where it is. */
    static String number(double number) {
        long whole = (long) number;
        return whole == number ? Long.toString(whole) : new BigDecimal(Double.toString(number)).toPlainString();
    }
}
