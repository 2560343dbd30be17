package offprint.text.markup;

import offprint.model.Ascii;

/** Which lines of a Markdown text are code, or HTML, in which nothing is a formula; and how lines begin. */
final class CodeLines {
    private static final int INDENT_OF_CODE = 4;

    private final String text;
    private final boolean rawHtml;
    private boolean inList;
    private boolean afterBlank = true;

    CodeLines(String text, boolean rawHtml) {
        this.text = text;
        this.rawHtml = rawHtml;
    }

    /** Where reading goes on behind the code that begins with the line; the line's own beginning where none does. */
    int after(int line) {
        int content = content(line);
        boolean blank = content >= text.length() || text.charAt(content) == '\n';
        boolean indented = indent(line) >= INDENT_OF_CODE && afterBlank && !inList;
        inList = !blank && (isItem(line) || (inList && (!afterBlank || indent(line) > 0)));
        afterBlank = blank || indented;
        if (indented && !blank) {
            return lineEnd(line);
        }
        if (text.startsWith("```", content) || text.startsWith("~~~", content)) {
            return afterFence(content);
        }
        return rawHtml && content + 1 < text.length() && text.charAt(content) == '<' ? afterHtml(content) : line;
    }

    private int lineEnd(int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline + 1;
    }

    private int indent(int line) {
        int indent = 0;
        for (int i = line; i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t'); i++) {
            indent += text.charAt(i) == '\t' ? INDENT_OF_CODE : 1;
        }
        return indent;
    }

    /** The line's first character behind blanks and the marks of quotations and lists. */
    private int content(int line) {
        int at = line;
        while (true) {
            int next = skipBlanks(at);
            int marker = behindMarker(next);
            if (marker == next) {
                return next;
            }
            at = marker;
        }
    }

    private boolean isItem(int line) {
        int at = skipBlanks(line);
        return text.startsWith("[^", at) || (behindMarker(at) > at && text.charAt(at) != '>');
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Behind the mark of a quotation or of a list's item that stands here, or here. */
    private int behindMarker(int at) {
        if (at >= text.length()) {
            return at;
        }
        char c = text.charAt(at);
        if (c == '>') {
            return at + 1;
        }
        int end = Ascii.endOfDigits(text, at);
        boolean number = end > at && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
        boolean mark = number || "-+*".indexOf(c) >= 0;
        boolean gap = end + 1 < text.length() && " \t".indexOf(text.charAt(end + 1)) >= 0;
        return mark && gap ? end + 1 : at;
    }

    private int afterFence(int content) {
        char mark = text.charAt(content);
        int end = content;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        int first = lineEnd(content);
        if (mark == '`' && text.substring(end, first).indexOf('`') >= 0) {
            return text.lastIndexOf('\n', content) + 1;
        }
        for (int line = first; line < text.length(); line = lineEnd(line)) {
            int at = content(line);
            int close = at;
            while (close < text.length() && text.charAt(close) == mark) {
                close++;
            }
            if (close - at >= end - content
                    && text.substring(close, lineEnd(line)).isBlank()) {
                return lineEnd(line);
            }
        }
        return text.length();
    }

    private int afterHtml(int content) {
        char next = text.charAt(content + 1);
        if (!Character.isLetter(next) && "/!?".indexOf(next) < 0) {
            return text.lastIndexOf('\n', content) + 1;
        }
        String end = next == '!' ? "-->" : isRaw(content) ? "</" : "\n\n";
        int close = text.indexOf(end, content + 2);
        return close < 0 ? text.length() : lineEnd(close);
    }

    private boolean isRaw(int content) {
        for (String name : new String[] {"script", "pre", "style", "textarea"}) {
            if (text.regionMatches(true, content + 1, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    /** How many quotations the line stands in. */
    int quoteDepth(int line) {
        int depth = 0;
        int at = skipBlanks(line);
        while (at < text.length() && text.charAt(at) == '>') {
            depth++;
            at = skipBlanks(at + 1);
        }
        return depth;
    }

    /** Behind the marks of as many quotations that begin the line, or its beginning. */
    int behindQuotes(int line, int depth) {
        int at = line;
        for (int i = 0; i < depth; i++) {
            int mark = skipBlanks(at);
            if (mark >= text.length() || text.charAt(mark) != '>') {
                return at;
            }
            at = mark + 1;
        }
        return at;
    }
}
