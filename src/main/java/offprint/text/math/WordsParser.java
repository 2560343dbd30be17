package offprint.text.math;

import java.util.ArrayList;
import java.util.List;

/** Reads words within a formula: the argument of {@code \text} and its like. */
final class WordsParser {
    private final MathParser parser;
    private final Cursor cursor;
    private final Surroundings surroundings;

    WordsParser(MathParser parser) {
        this.parser = parser;
        this.cursor = parser.cursor;
        this.surroundings = parser.surroundings;
    }

    /** A text that is shown as it is written. */
    static Node.Words asWritten(String source) {
        StringBuilder html = new StringBuilder("<code>");
        XmlText.escape(source, html);
        return new Node.Words(html.append("</code>").toString(), source);
    }

    /**
     * Words, and formulas between them, which a browser draws only as parts of the formula around them.
     *
     * @param tag HTML's element for the words, or {@code -} for none
     * @param from where the command begins, after which the words stand
     */
    Node read(String tag, int from) {
        int to = cursor.at;
        cursor.skipBlanks();
        int open = cursor.at;
        String word = parser.word(from, to);
        int at = cursor.failed() || cursor.text.charAt(open) != '{' ? open : open + 1;
        int end = at + word.length();
        List<Node> parts = new ArrayList<>();
        int plain = at;
        while (at < end) {
            int close = cursor.text.charAt(at) == '$' ? surroundings.closingDollar(at, end) : -1;
            if (close >= 0) {
                add(parts, tag, plain, at);
                parts.add(formula(at, close));
                at = close + 1;
                plain = at;
            } else {
                at += cursor.text.charAt(at) == '\\' ? 2 : 1;
            }
        }
        add(parts, tag, plain, end);
        return parts.size() == 1 ? parts.get(0) : new Node.Row(parts);
    }

    private Node formula(int dollar, int close) {
        MathParser formula = new MathParser(surroundings, dollar + 1, close, parser.depth);
        return formula.formula().orElse(asWritten(cursor.text.substring(dollar, close + 1)));
    }

    /** Spaces at the ends are kept: a browser drops those that may break. */
    private void add(List<Node> parts, String tag, int from, int to) {
        if (from >= to) {
            return;
        }
        Surroundings.Words words = surroundings.words(from, to, parser.depth);
        String text = words.text();
        String html = words.html();
        if (text.startsWith(" ")) {
            html = "\u00A0" + html.stripLeading();
        }
        if (text.length() > 1 && text.endsWith(" ")) {
            html = html.stripTrailing() + "\u00A0";
        }
        parts.add(new Node.Words(tag.equals("-") ? html : "<" + tag + ">" + html + "</" + tag + ">", text));
    }
}
