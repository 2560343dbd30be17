package offprint.export.cite;

import java.util.Set;
import offprint.model.Html;
import offprint.model.RichText;

/**
 * A reference in the making, as HTML and as plain text. Each part comes with what goes before it where something stands
 * there already; an empty part leaves no trace. Marks of punctuation do not pile up.
 */
final class Line {
    private static final Set<Byte> LEFTWARDS =
            Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    private final StringBuilder html = new StringBuilder(400);
    private final StringBuilder text = new StringBuilder(300);

    String html() {
        return html.toString();
    }

    String text() {
        return text.toString();
    }

    Line add(String before, String words) {
        return add(before, words, "");
    }

    /** Nothing of it where the words are empty. */
    Line add(String before, String words, String after) {
        if (!words.isEmpty()) {
            separate(before);
            html.append(apart(words));
            text.append(words);
            append(after);
        }
        return this;
    }

    /** The title of something that stands by itself. */
    Line cite(String before, String title) {
        return marked(before, title, "cite");
    }

    Line italic(String before, String words) {
        return marked(before, words, "i");
    }

    Line cite(String before, RichText title) {
        separate(before);
        html.append("<cite>").append(apart(title)).append("</cite>");
        text.append(title.text());
        return this;
    }

    /** The title of a part, or of something that stands by itself. */
    Line title(String before, Work work) {
        return work.standsAlone() ? cite(before, work.title()) : title(before, work.title());
    }

    /** The title of a part in quotation marks, or of something that stands by itself. */
    Line quoted(String before, Work work, char mark) {
        return work.standsAlone() ? cite(before, work.title()).stop() : quoted(before, work.title(), mark);
    }

    Line title(String before, RichText title) {
        separate(before);
        html.append(apart(title));
        text.append(title.text());
        return this;
    }

    /** A title in quotation marks, with the style's mark within all of them unless the title has one of its own. */
    Line quoted(String before, RichText title, char mark) {
        title(before + '“', InnerQuotes.of(title));
        boolean ends = endsSentence() || last() == mark;
        boolean nested = last() == '’' && html.charAt(html.length() - 1) == '’';
        if (nested && !ends) {
            html.insert(html.length() - 1, mark);
            text.insert(text.length() - 1, mark);
        }
        return append(ends || nested ? "”" : mark + "”");
    }

    /** A full stop, where the line has no mark of its own at its end. */
    Line stop() {
        return endsSentence() || text.length() == 0 ? this : append(".");
    }

    Line append(String signs) {
        html.append(Html.escapeContent(signs));
        text.append(signs);
        return this;
    }

    /** Names and titles that are written from right to left would draw the punctuation around them to their side. */
    private static String apart(String words) {
        if (!isLeftwards(words)) {
            return Html.escapeContent(words);
        }
        StringBuilder out = new StringBuilder();
        for (String part : words.split("(?<=, |& |\\band )|(?= & | and )", -1)) {
            String comma = part.endsWith(", ") ? ", " : "";
            String name = part.substring(0, part.length() - comma.length());
            String escaped = Html.escapeContent(name);
            out.append(isLeftwards(name) ? "<bdi>" + escaped + "</bdi>" : escaped)
                    .append(comma);
        }
        return out.toString();
    }

    private static String apart(RichText title) {
        return isLeftwards(title.text())
                ? "<bdi>" + title.html().value() + "</bdi>"
                : title.html().value();
    }

    private static boolean isLeftwards(String words) {
        return words.codePoints().anyMatch(c -> c >= 0x590 && LEFTWARDS.contains(Character.getDirectionality(c)));
    }

    private Line marked(String before, String words, String element) {
        if (!words.isEmpty()) {
            separate(before);
            html.append('<').append(element).append('>').append(apart(words));
            html.append("</").append(element).append('>');
            text.append(words);
        }
        return this;
    }

    /** A full stop is not repeated, and does not follow a question mark or an exclamation mark. */
    private void separate(String before) {
        if (text.length() == 0) {
            append(before.strip().equals("“") ? "“" : "");
        } else {
            append(before.startsWith(".") && endsSentence() ? before.substring(1) : before);
        }
    }

    /** Quotation marks do not hide the mark within them. */
    private boolean endsSentence() {
        int end = text.length() - 1;
        while (end >= 0 && "”’".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".?!".indexOf(text.charAt(end)) >= 0;
    }

    private char last() {
        return text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
    }
}
