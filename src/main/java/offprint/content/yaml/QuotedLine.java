package offprint.content.yaml;

import java.util.Optional;
import offprint.diag.Source;

/** An author's line with its value in double quotes, ready to be pasted over the line. */
final class QuotedLine {

    /** Nobody types a longer line from a message, in chars. */
    private static final int LONGEST = 700;

    private QuotedLine() {}

    /** Advice that ends in the line, quoted; none where no value begins at the place or before it in its line. */
    static Optional<String> help(Source source, int at, String advice) {
        return help(source, at, advice, false);
    }

    /** The same for a value that begins at the very place. */
    static Optional<String> helpFrom(Source source, int at, String advice) {
        return help(source, at, advice, true);
    }

    private static Optional<String> help(Source source, int at, String advice, boolean exact) {
        String text = source.text();
        int start = LineIndex.content(text, at);
        int end = LineIndex.end(text, at);
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int value = valueStart(text, start, Math.min(at, end), end);
        if (value < 0 || value >= end || (exact && value != at) || end - start > LONGEST) {
            return Optional.empty();
        }
        String line = text.substring(start, value) + quoted(text.substring(value, end));
        return Optional.of(advice + "`" + line + "`");
    }

    /** Behind the hyphens and the first key; -1 where the value does not begin at or before the problem. */
    private static int valueStart(String text, int start, int at, int end) {
        int value = start;
        while (text.startsWith("- ", value)) {
            value = afterSpaces(text, value + 2, end);
        }
        int colon = text.indexOf(": ", value);
        if (colon >= 0 && colon < at && isKey(text, value, colon)) {
            value = afterSpaces(text, colon + 2, end);
        } else if (value == start) {
            return -1;
        }
        return value <= at ? value : -1;
    }

    /** Whether the text before a colon looks like a key of ours: letters, digits and what joins them. */
    private static boolean isKey(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != ' ' && c != '.') {
                return false;
            }
        }
        return end > start;
    }

    private static int afterSpaces(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The text as a double-quoted scalar; quotes that already stand around all of it are replaced. */
    static String quoted(String text) {
        int last = text.length() - 1;
        char first = text.charAt(0);
        boolean stands = last > 0 && (first == '"' || first == '\'') && text.charAt(last) == first;
        StringBuilder out = new StringBuilder("\"");
        for (int i = stands ? 1 : 0; i < (stands ? last : text.length()); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        return out.append('"').toString();
    }
}
