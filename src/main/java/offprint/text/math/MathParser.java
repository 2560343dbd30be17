package offprint.text.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a formula: lines, lists, groups and arguments. */
final class MathParser {
    final Cursor cursor;
    final Surroundings surroundings;
    Alphabet alphabet = Alphabet.NORMAL;
    /** How deep in groups and arguments the cursor stands. */
    int depth;

    /** The bracket that ends the list that is read now, or NUL where none does. */
    private char closer;

    private final CommandParser commands;
    private final CharacterParser characters;
    private final ScriptParser scripts;

    MathParser(Surroundings surroundings, int from, int end, int depth) {
        this.cursor = new Cursor(surroundings.text(), from, end, surroundings.problems());
        this.surroundings = surroundings;
        this.depth = depth;
        this.commands = new CommandParser(this);
        this.characters = new CharacterParser(this, commands);
        this.scripts = new ScriptParser(this);
    }

    /** The whole stretch as one formula; empty if it is malformed. */
    Optional<Node> formula() {
        Node formula = lines();
        if (!cursor.failed() && !cursor.atEnd()) {
            stray();
        }
        return cursor.failed() ? Optional.empty() : Optional.of(formula);
    }

    /** One command with its arguments and scripts, as authors write it outside of mathematics. */
    Optional<Node> atom() {
        List<Node> items = new ArrayList<>();
        item(items);
        if (!cursor.failed() && (cursor.is('^') || cursor.is('_'))) {
            scripts.read(items);
            while (Character.isWhitespace(cursor.text.charAt(cursor.at - 1))) {
                cursor.at--;
            }
        }
        return cursor.failed() ? Optional.empty() : Optional.of(new Node.Row(Atom.resolved(items)));
    }

    /** Lists with line breaks between them. */
    private Node lines() {
        Node first = list('\0', false);
        if (!cursor.isLineBreak()) {
            return first;
        }
        List<List<Node>> rows = new ArrayList<>();
        rows.add(List.of(first));
        while (cursor.lineBreak()) {
            rows.add(List.of(list('\0', false)));
        }
        return new Node.Table(rows, "c", Node.Table.Layout.ALIGNED);
    }

    /** A part of the source, from its first offset to the one behind its last. */
    record Stretch(int from, int to) {}

    /** Where an argument stands that is read by itself, without its braces. */
    Stretch stretch(int from, int to) {
        String word = word(from, to);
        int end = cursor.failed() ? cursor.at : cursor.at - (cursor.text.charAt(cursor.at - 1) == '}' ? 1 : 0);
        return new Stretch(Math.max(0, end - word.length()), end);
    }

    /** A stretch as a formula of its own. */
    Node within(int from, int to) {
        MathParser inner = new MathParser(surroundings, from, to, depth);
        Optional<Node> formula = inner.formula();
        if (formula.isEmpty()) {
            cursor.abandon();
        }
        return formula.orElse(Node.Row.EMPTY);
    }

    /** Appends the command that begins at the offset, with its arguments; answers the offset behind them. */
    int command(List<Node> items, int from, int end) {
        MathParser inner = new MathParser(surroundings, from, end, depth);
        inner.item(items);
        if (inner.cursor.failed()) {
            cursor.abandon();
        }
        return inner.cursor.at;
    }

    /** What is left of the list that is read now. */
    Node rest() {
        return list(closer, false);
    }

    /**
     * What stands up to the end, a closing brace, the closer, {@code &}, a line break, {@code \right} or {@code \end}.
     *
     * @param continues whether the list goes on after something that another cell holds
     */
    Node list(char closer, boolean continues) {
        char outside = this.closer;
        this.closer = closer;
        List<Node> items = new ArrayList<>();
        if (continues) {
            items.add(Node.Row.EMPTY);
        }
        Node list = null;
        for (cursor.skipBlanks(); list == null && !ends(); cursor.skipBlanks()) {
            String infix = infix();
            if (infix.isEmpty()) {
                item(items);
            } else {
                cursor.at += infix.length();
                list = FractionParser.infix(infix, new Node.Row(Atom.resolved(items)), under(closer));
            }
        }
        this.closer = outside;
        return list == null ? new Node.Row(Atom.resolved(items)) : list;
    }

    /** What stands under that which came before a command such as {@code \over}. */
    private Node under(char closer) {
        depth++;
        Node under = depth > Formula.MAX_DEPTH ? tooDeep() : list(closer, false);
        depth--;
        return under;
    }

    private boolean ends() {
        if (cursor.atEnd()) {
            return true;
        }
        char c = cursor.peek();
        if (c == '\\') {
            return cursor.isLineBreak() || cursor.isCommand("\\right") || cursor.isCommand("\\end");
        }
        return c == '}' || c == '&' || (closer != '\0' && c == closer);
    }

    private String infix() {
        if (!cursor.is('\\')) {
            return "";
        }
        for (String command : FractionParser.INFIX) {
            if (cursor.isCommand(command)) {
                return command;
            }
        }
        return "";
    }

    private void stray() {
        int at = cursor.at;
        if (cursor.is('}')) {
            cursor.fail(at, at + 1, "`}` without `{`", "nothing is open here", "write `\\}` for a brace that is shown");
        } else if (cursor.is('&')) {
            cursor.fail(at, at + 1, "`&` outside of an alignment", "no columns here", "write `\\&` for an ampersand");
        } else if (cursor.isCommand("\\right")) {
            cursor.fail(at, at + 6, "`\\right` without `\\left`", "nothing is open here", "");
        } else {
            cursor.fail(at, at + 4, "`\\end` without `\\begin`", "nothing is open here", "");
        }
    }

    /** Reads one thing and appends it; what ends a list must not stand here. */
    void item(List<Node> items) {
        if (++depth > Formula.MAX_DEPTH) {
            tooDeep();
        } else {
            switch (cursor.peek()) {
                case '^', '_', '\'' -> scripts.read(items);
                case '{' -> items.add(ordinary(group()));
                case '\\' -> commands.read(items);
                default -> characters.read(items);
            }
        }
        depth--;
    }

    /** A group in braces. A sign alone in it is spaced as a letter is. */
    private static Node ordinary(Node group) {
        return group instanceof Node.Row row
                        && row.items().size() == 1
                        && row.items().get(0) instanceof Node.Operator sign
                ? new Node.Operator(sign.text(), Atom.ORDINARY)
                : group;
    }

    /** What braces hold. */
    private Node group() {
        int open = cursor.at++;
        Alphabet outside = alphabet;
        Node group = lines();
        alphabet = outside;
        if (cursor.is('}')) {
            cursor.at++;
        } else if (cursor.is('&')) {
            stray();
        } else {
            unclosed(open, "{", "}", "write `\\{` for a brace that is shown");
        }
        return group;
    }

    private void unclosed(int open, String opening, String closing, String help) {
        String headline = "`" + opening + "` without `" + closing + "`";
        cursor.fail(open, open + 1, headline, "never closed in this formula", help);
    }

    /**
     * An argument: a group, or one thing without braces.
     *
     * @param from where the command that takes the argument begins
     * @param to where the command ends
     */
    Node argument(int from, int to) {
        cursor.skipBlanks();
        if (ends() || ScriptParser.isScript(cursor.peek()) || !infix().isEmpty()) {
            String command = cursor.text.substring(from, to);
            cursor.fail(from, to, "`" + command + "` lacks an argument", "", "write `" + command + "{…}`");
            return Node.Row.EMPTY;
        }
        if (cursor.is('{')) {
            depth++;
            Node group = depth > Formula.MAX_DEPTH ? tooDeep() : group();
            depth--;
            return unwrapped(group);
        }
        List<Node> items = new ArrayList<>();
        if (!characters.readOne(items)) {
            item(items);
        }
        return unwrapped(new Node.Row(items));
    }

    Node tooDeep() {
        String headline = "TeX that is nested more than " + Formula.MAX_DEPTH + " deep";
        cursor.fail(cursor.at, cursor.at + 1, headline, "too deep here", "");
        return Node.Row.EMPTY;
    }

    private static Node unwrapped(Node node) {
        return node instanceof Node.Row row && row.items().size() == 1
                ? row.items().get(0)
                : node;
    }

    /** An argument in brackets, if one stands here. */
    Optional<Node> bracketed() {
        cursor.skipBlanks();
        if (!cursor.is('[')) {
            return Optional.empty();
        }
        int open = cursor.at++;
        depth++;
        Node node = depth > Formula.MAX_DEPTH ? tooDeep() : list(']', false);
        depth--;
        if (cursor.is(']')) {
            cursor.at++;
        } else {
            unclosed(open, "[", "]", "");
        }
        return Optional.of(unwrapped(node));
    }

    /** An argument that is not a formula: a name, a length, a colour; a group or one character. */
    String word(int from, int to) {
        cursor.skipBlanks();
        if (cursor.atEnd() || cursor.is('}')) {
            argument(from, to);
            return "";
        }
        int start = cursor.at;
        if (!cursor.is('{')) {
            cursor.at++;
            return cursor.since(start);
        }
        int close = surroundings.closingBrace(start, cursor.end);
        if (close < 0) {
            unclosed(start, "{", "}", "");
            return "";
        }
        cursor.at = close + 1;
        return cursor.text.substring(start + 1, close);
    }
}
