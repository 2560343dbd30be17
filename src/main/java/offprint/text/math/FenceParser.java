package offprint.text.math;

import java.util.List;
import java.util.Optional;

/** Reads delimiters that are larger than their line, and what stands between them. */
final class FenceParser {
    private final MathParser parser;
    private final Cursor cursor;
    /** How many {@code \left} wait for their {@code \right}. */
    private int open;

    FenceParser(MathParser parser) {
        this.parser = parser;
        this.cursor = parser.cursor;
    }

    /** What stands between {@code \left} and {@code \right}, after the former, which stands at {@code from}. */
    Node fenced(int from) {
        String opening = delimiter(from);
        int to = cursor.at;
        open++;
        Node body = parser.list('\0', false);
        open--;
        if (cursor.isCommand("\\right")) {
            int right = cursor.at;
            cursor.at += 6;
            return new Node.Fenced(opening, body, delimiter(right));
        }
        String command = cursor.text.substring(from, Math.min(to, cursor.end));
        cursor.fail(
                from,
                Math.min(to, cursor.end),
                "`" + command + "` without `\\right`",
                "never closed in this formula",
                "close it by `\\right)`, or by `\\right.` for nothing");
        return body;
    }

    /** What stands between the bracket here and its partner, which grow with it. */
    Node closedBy(char close) {
        String opening = cursor.text.substring(cursor.at, cursor.at + 1);
        int open = cursor.at++;
        Node body = parser.list(close, false);
        if (cursor.is(close)) {
            cursor.at++;
        } else {
            cursor.fail(
                    open, open + 1, "`" + opening + "` without `" + close + "`", "never closed in this formula", "");
        }
        return new Node.Fenced(opening, body, String.valueOf(close));
    }

    void middle(List<Node> items, int from) {
        if (open == 0) {
            cursor.fail(from, cursor.at, "`\\middle` outside of `\\left` and `\\right`", "nothing is open here", "");
            return;
        }
        items.add(new Node.Delimiter(delimiter(from), Atom.RELATION, 0));
    }

    /** The delimiter after {@code \big} and its like. */
    Node sized(String name, double size, int from) {
        String delimiter = delimiter(from);
        char last = name.charAt(name.length() - 1);
        boolean unsaid = last == 'g';
        Atom atom = Atom.ORDINARY;
        if (last == 'l' || (unsaid && "([{⟨⌊⌈".contains(delimiter))) {
            atom = Atom.OPENING;
        } else if (last == 'r' || (unsaid && ")]}⟩⌋⌉".contains(delimiter))) {
            atom = Atom.CLOSING;
        } else if (last == 'm') {
            atom = Atom.RELATION;
        }
        return delimiter.isEmpty() ? Node.Row.EMPTY : new Node.Delimiter(delimiter, atom, size);
    }

    /** The delimiter after {@code \left} and its like; a dot is none. */
    private String delimiter(int from) {
        int to = cursor.at;
        cursor.skipBlanks();
        int place = cursor.at;
        String found = "";
        if (cursor.is('\\')) {
            String name = Symbols.nameAt(cursor.text, cursor.at, cursor.end);
            cursor.at += 1 + name.length();
            found = delimiterOf(Symbols.of(name));
        } else if (!cursor.atEnd()) {
            char c = cursor.peek();
            cursor.at++;
            if (c == '.') {
                return "";
            }
            found = c == '<' ? "⟨" : c == '>' ? "⟩" : delimiterOf(c);
        }
        if (found.isEmpty()) {
            String command = cursor.text.substring(from, to);
            int until = Math.max(to, Math.min(cursor.at, cursor.end));
            String label = place < cursor.end ? "not a delimiter" : "none follows";
            cursor.fail(
                    from,
                    until,
                    "`" + command + "` lacks a delimiter",
                    label,
                    "a delimiter is `(`, `[`, `\\{`, `|`, `\\langle` or `.`");
        }
        return found;
    }

    private static String delimiterOf(char c) {
        if ("()[]|/".indexOf(c) >= 0) {
            return String.valueOf(c);
        }
        return c < 128 ? "" : delimiterOf(Symbols.ofCharacter(String.valueOf(c)));
    }

    private static String delimiterOf(Optional<Symbols.Symbol> symbol) {
        if (symbol.isEmpty()) {
            return "";
        }
        String value = symbol.get().value();
        Symbols.Kind kind = symbol.get().kind();
        boolean fence = kind == Symbols.Kind.OPENING || kind == Symbols.Kind.CLOSING;
        return fence || (value.length() == 1 && "|‖\\↑↓↕⇑⇓⇕∣∥".contains(value)) ? value : "";
    }
}
