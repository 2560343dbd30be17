package offprint.markup;

import offprint.model.Html;
import offprint.model.RichText;

/**
 * Text in which nothing means anything to Markdown or TeX. Most summaries and many abstracts are of this kind, and a
 * site made of them alone never loads flexmark; the result is the same, as a test holds.
 */
final class PlainText {
    private static final String SIGNS = "\\`*_[]<>&$~|{}@^";
    private static final String LINE_STARTS = "#+-=:\t";

    private PlainText() {}

    static boolean isPlain(String text) {
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean strange = c < ' ' ? c != '\n' : c > '~' && (!isLegible(c) || Character.isWhitespace(c));
            if (SIGNS.indexOf(c) >= 0 || strange || (lineStart && startsBlock(text, i))) {
                return false;
            }
            if (isPair(text, i, c) || isAddress(text, i, c)) {
                return false;
            }
            lineStart = c == '\n';
        }
        return true;
    }

    /** Whether the char may stand in HTML and XML, as far as one char tells: of surrogates only pairs may. */
    static boolean isLegible(char c) {
        boolean control = c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && c < 0xA0;
        return !control && c != 0xFFFE && c != 0xFFFF;
    }

    /** A title: its lines are one. */
    static RichText line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '\n' ? ' ' : text.charAt(i);
            if (c != ' ' || (line.length() > 0 && line.charAt(line.length() - 1) != ' ')) {
                line.append(c);
            }
        }
        String title = line.toString().strip();
        return new RichText(Html.of(escape(title)), title, RichText.texEscape(title));
    }

    /** Of the signs of HTML only quotes can stand in a plain text. */
    private static String escape(String plain) {
        return plain.replace("\"", "&quot;");
    }

    /** Paragraphs divided by blank lines. */
    static RichText paragraphs(String text) {
        String stripped = text.strip();
        StringBuilder html = new StringBuilder(stripped.length() + 16);
        StringBuilder plain = new StringBuilder(stripped.length());
        int from = 0;
        while (from < stripped.length()) {
            int end = stripped.indexOf("\n\n", from);
            String paragraph =
                    stripped.substring(from, end < 0 ? stripped.length() : end).strip();
            from = end < 0 ? stripped.length() : end + 2;
            if (!paragraph.isEmpty()) {
                html.append(html.length() > 0 ? "\n" : "")
                        .append("<p>")
                        .append(escape(paragraph))
                        .append("</p>");
                plain.append(plain.length() > 0 ? "\n\n" : "").append(paragraph.replace('\n', ' '));
            }
        }
        String readable = plain.toString();
        return new RichText(Html.of(html.toString()), readable, RichText.texEscape(readable));
    }

    /** Whether a line that begins here may be more than a line of a paragraph; spaces matter to Markdown, too. */
    private static boolean startsBlock(String text, int i) {
        char c = text.charAt(i);
        return c == ' ' || LINE_STARTS.indexOf(c) >= 0 || (c >= '0' && c <= '9' && isListNumber(text, i));
    }

    private static boolean isListNumber(String text, int i) {
        int end = i;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
    }

    /** Two hyphens are a dash to TeX, two apostrophes a closing quote, two spaces before a line's end a line break. */
    private static boolean isPair(String text, int i, char c) {
        return (c == '-' || c == '\'' || c == ' ')
                && i + 1 < text.length()
                && (text.charAt(i + 1) == c || (c == ' ' && text.charAt(i + 1) == '\n'));
    }

    private static boolean isAddress(String text, int i, char c) {
        return (c == ':' && text.startsWith("//", i + 1)) || (c == 'w' && text.startsWith("www.", i));
    }
}
