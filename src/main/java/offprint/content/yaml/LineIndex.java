package offprint.content.yaml;

import offprint.diag.Span;

/** Where the lines of a text begin and end, and how far they are indented. */
final class LineIndex {

    private LineIndex() {}

    static int start(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    static int end(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** Where the line's first character stands that is not space. */
    static int content(String text, int offset) {
        int at = start(text, offset);
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    static boolean beginsAt(String text, int offset) {
        return content(text, offset) == offset;
    }

    /** The line from its first character that is not white space to its last. */
    static Span trimmed(Span place) {
        String text = place.source().text();
        int end = end(text, place.start());
        while (end > place.start() && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return place.source().span(Math.min(content(text, place.start()), end), end);
    }

    /** The span as far as it stands on its first line. */
    static Span firstLineOf(Span span) {
        return span.source()
                .span(span.start(), Math.min(span.end(), end(span.source().text(), span.start())));
    }
}
