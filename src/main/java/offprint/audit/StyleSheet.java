package offprint.audit;

import java.util.ArrayList;
import java.util.List;

/** What a style sheet makes a browser load. */
final class StyleSheet {

    private StyleSheet() {}

    /** The addresses in {@code url(…)} and behind {@code @import}, outside of comments. */
    static List<String> addresses(String css) {
        List<String> addresses = new ArrayList<>();
        int i = 0;
        while (i < css.length()) {
            char c = css.charAt(i);
            if (c == '/' && css.startsWith("/*", i)) {
                int close = css.indexOf("*/", i + 2);
                i = close < 0 ? css.length() : close + 2;
            } else if ((c == 'u' || c == 'U') && css.regionMatches(true, i, "url(", 0, 4)) {
                i = address(css, i + 4, ')', addresses);
            } else if (c == '@' && css.regionMatches(true, i, "@import", 0, 7)) {
                int start = afterSpace(css, i + 7);
                boolean quoted = start < css.length() && (css.charAt(start) == '"' || css.charAt(start) == '\'');
                i = quoted ? address(css, start, ';', addresses) : start;
            } else {
                i++;
            }
        }
        return addresses;
    }

    private static int address(String css, int from, char close, List<String> addresses) {
        int start = afterSpace(css, from);
        char quote = start < css.length() ? css.charAt(start) : close;
        boolean quoted = quote == '"' || quote == '\'';
        int end = css.indexOf(quoted ? quote : close, quoted ? start + 1 : start);
        if (end < 0) {
            return css.length();
        }
        addresses.add(css.substring(quoted ? start + 1 : start, end).strip());
        return end + 1;
    }

    private static int afterSpace(String css, int from) {
        int i = from;
        while (i < css.length() && css.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
