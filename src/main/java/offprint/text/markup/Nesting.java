package offprint.text.markup;

import com.vladsch.flexmark.util.ast.Node;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.Ascii;
import org.jspecify.annotations.Nullable;

/** How deeply the parts of a text are nested: flexmark reads them by recursion, and the stack has an end. */
final class Nesting {
    private static final int MOST_MARKS = 100;
    /** Of indentation, each level of a list needs two. */
    private static final int MOST_BLANKS = 200;

    private static final int DEEPEST = 250;

    private Nesting() {}

    /** Whether a line begins with more marks than any text needs, which is reported. */
    static boolean isTooDeep(MarkupReading reading) {
        String text = reading.passage().text();
        int marks = 0;
        int blanks = 0;
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                marks = 0;
                blanks = 0;
                lineStart = true;
            } else if (lineStart) {
                boolean gap = i + 1 == text.length() || text.charAt(i + 1) <= ' ';
                marks += c == '>' || (gap && "*+-.)".indexOf(c) >= 0) ? 1 : 0;
                blanks += c == ' ' ? 1 : c == '\t' ? 4 : 0;
                boolean isMark = ">*+-_.) \t".indexOf(c) >= 0 || Ascii.isDigit(c);
                lineStart = isMark;
                boolean nested = isMark && c != ' ' && c != '\t' && blanks > MOST_BLANKS;
                if (marks > MOST_MARKS || nested) {
                    report(reading, i);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a part of what was read lies deeper than it can be written out, which is reported. */
    static boolean isTooDeep(Node document, MarkupReading reading) {
        int depth = 0;
        Node node = document;
        while (node.getFirstChild() != null || node != document) {
            Node next = node.getFirstChild();
            if (next != null) {
                depth++;
            } else {
                next = node.getNext();
                Node parent = node;
                while (next == null && parent != document) {
                    parent = parentOf(parent, document);
                    depth--;
                    next = parent == document ? null : parent.getNext();
                }
                if (next == null) {
                    return false;
                }
            }
            if (depth > DEEPEST) {
                report(
                        reading,
                        Math.min(next.getStartOffset(), reading.passage().text().length()));
                return true;
            }
            node = next;
        }
        return false;
    }

    private static Node parentOf(Node node, Node document) {
        @Nullable Node parent = node.getParent();
        return parent == null ? document : parent;
    }

    /** Reports a text that is nested too deep somewhere. */
    static void report(MarkupReading reading) {
        report(reading, 0);
    }

    private static void report(MarkupReading reading, int at) {
        int end = Math.min(at + 1, reading.passage().text().length());
        reading.diagnostics()
                .report(Diagnostic.at(
                                reading.passage().span(Math.min(at, end), end),
                                Rule.TOO_DEEP,
                                "quotations, lists or emphasis in each other, more than " + MOST_MARKS + " deep")
                        .label("no text needs that many"));
    }
}
