package offprint.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.tex.Node.Atom;
import offprint.tex.Node.Limits;

/**
 * Reads a formula: lists, groups, scripts and single characters. The first thing that is malformed is reported and ends
 * the reading, as if the formula ended there.
 */
final class MathParser {
    /** Deeper than any formula that someone reads, and shallow enough for the stack. */
    static final int MAX_DEPTH = 60;

    private static final String SIGNS = "+-*=<>:,;()[]!?|/.";

    final String text;
    final int end;
    final Problems problems;
    final ProseReader prose;
    int at;
    Alphabet alphabet = Alphabet.NORMAL;
    /** The bracket that ends the list that is read now, or NUL where none does. */
    char closer;

    int depth;
    private boolean failed;
    private final MathCommands commands = new MathCommands(this);

    MathParser(String text, int from, int end, int depth, ProseReader prose, Problems problems) {
        this.text = text;
        this.at = from;
        this.end = end;
        this.depth = depth;
        this.prose = prose;
        this.problems = problems;
    }

    /** The whole stretch as one formula; empty if it is malformed. */
    Optional<Node> formula() {
        Node formula = lines();
        if (!failed && at < end) {
            stray();
        }
        return failed ? Optional.empty() : Optional.of(formula);
    }

    /** One command with its arguments and scripts, as authors write it outside of mathematics. */
    Optional<Node> atom() {
        List<Node> items = new ArrayList<>();
        item(items);
        if (!failed && at < end && (peek() == '^' || peek() == '_')) {
            scripts(items);
            while (Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
        }
        return failed ? Optional.empty() : Optional.of(new Node.Row(resolved(items)));
    }

    /** Reports what is malformed, once, and ends the reading. */
    void fail(int from, int to, String headline, String label, String help) {
        if (!failed) {
            problems.malformed(from, to, headline, label, help);
        }
        failed = true;
        at = end;
    }

    boolean failed() {
        return failed;
    }

    char peek() {
        return text.charAt(at);
    }

    void skipBlanks() {
        while (at < end && Character.isWhitespace(peek())) {
            at++;
        }
    }

    boolean is(String token) {
        return at + token.length() <= end && text.startsWith(token, at);
    }

    /** Whether the command (with its backslash) stands here, and not a longer one that begins like it. */
    boolean isCommand(String command) {
        int after = at + command.length();
        return is(command) && !(after < end && Partners.isLetter(text.charAt(after)));
    }

    /** Lists with line breaks between them. */
    private Node lines() {
        Node first = list('\0', false);
        if (!is("\\\\") && !isCommand("\\newline") && !isCommand("\\cr")) {
            return first;
        }
        List<List<Node>> rows = new ArrayList<>();
        rows.add(List.of(first));
        while (lineBreak()) {
            rows.add(List.of(list('\0', false)));
        }
        return new Node.Table(rows, "c", Node.Table.Layout.ALIGNED);
    }

    /** Goes past a line break, if one stands here, with its star and its room. */
    boolean lineBreak() {
        int length = is("\\\\") ? 2 : isCommand("\\newline") ? 8 : isCommand("\\cr") ? 3 : 0;
        if (length == 0) {
            return false;
        }
        at += length;
        if (at < end && peek() == '*') {
            at++;
        }
        for (int i = at; i < Math.min(end, at + 12) && peek() == '['; i++) {
            if (text.charAt(i) == ']') {
                at = i + 1;
                break;
            }
        }
        return true;
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
        for (skipBlanks(); list == null && !ends(); skipBlanks()) {
            String infix = infix();
            if (infix.isEmpty()) {
                item(items);
            } else {
                at += infix.length();
                list = commands.infix(infix, new Node.Row(resolved(items)), list(closer, false));
            }
        }
        this.closer = outside;
        return list == null ? new Node.Row(resolved(items)) : list;
    }

    private boolean ends() {
        if (at >= end) {
            return true;
        }
        char c = peek();
        if (c == '\\') {
            return is("\\\\")
                    || isCommand("\\right")
                    || isCommand("\\end")
                    || isCommand("\\cr")
                    || isCommand("\\newline");
        }
        return c == '}' || c == '&' || (closer != '\0' && c == closer);
    }

    private String infix() {
        if (peek() != '\\') {
            return "";
        }
        for (String command : MathCommands.INFIX) {
            if (isCommand(command)) {
                return command;
            }
        }
        return "";
    }

    private void stray() {
        if (peek() == '}') {
            fail(at, at + 1, "`}` without `{`", "nothing is open here", "write `\\}` for a brace that is shown");
        } else if (peek() == '&') {
            fail(at, at + 1, "`&` outside of an alignment", "no columns here", "write `\\&` for an ampersand");
        } else if (isCommand("\\right")) {
            fail(at, at + 6, "`\\right` without `\\left`", "nothing is open here", "");
        } else {
            fail(at, at + 4, "`\\end` without `\\begin`", "nothing is open here", "");
        }
    }

    /** Reads one thing and appends it; what ends a list must not stand here. */
    void item(List<Node> items) {
        if (++depth > MAX_DEPTH) {
            fail(at, at + 1, "TeX that is nested more than " + MAX_DEPTH + " deep", "too deep here", "");
        } else {
            switch (peek()) {
                case '^', '_', '\'' -> scripts(items);
                case '{' -> items.add(ordinary(group()));
                case '\\' -> commands.read(items);
                case '~' -> character(items, new Node.Space(0.25));
                case '$' -> fail(at, at + 1, "`$` inside of mathematics", "", "write `\\$` for a dollar");
                default -> character(items);
            }
        }
        depth--;
    }

    private void character(List<Node> items, Node node) {
        items.add(node);
        at++;
    }

    /** A group in braces. A sign alone in it is spaced as a letter is. */
    private static Node ordinary(Node group) {
        if (group instanceof Node.Row row
                && row.items().size() == 1
                && row.items().get(0) instanceof Node.Operator sign) {
            return new Node.Operator(sign.text(), Atom.ORDINARY);
        }
        return group;
    }

    /** What braces hold. */
    private Node group() {
        int open = at++;
        Alphabet outside = alphabet;
        Node group = lines();
        alphabet = outside;
        if (at < end && peek() == '}') {
            at++;
        } else if (at < end && peek() == '&') {
            stray();
        } else {
            fail(
                    open,
                    open + 1,
                    "`{` without `}`",
                    "never closed in this formula",
                    "write `\\{` for a brace that is shown");
        }
        return group;
    }

    /**
     * An argument: a group, or one thing without braces.
     *
     * @param from where the command that takes the argument begins
     * @param to where the command ends
     */
    Node argument(int from, int to) {
        skipBlanks();
        if (ends() || peek() == '^' || peek() == '_' || peek() == '\'' || !infix().isEmpty()) {
            String command = text.substring(from, to);
            fail(from, to, "`" + command + "` lacks an argument", "", "write `" + command + "{…}`");
            return Node.Row.EMPTY;
        }
        if (peek() == '{') {
            depth++;
            Node group = depth > MAX_DEPTH ? tooDeep() : group();
            depth--;
            return unwrapped(group);
        }
        List<Node> items = new ArrayList<>();
        if (Partners.isDigit(peek())) {
            character(items, new Node.Digits(text.substring(at, at + 1), alphabet));
        } else if (Partners.isLetter(peek())) {
            character(items, new Node.Letters(text.substring(at, at + 1), alphabet));
        } else {
            item(items);
        }
        return unwrapped(new Node.Row(items));
    }

    private Node tooDeep() {
        fail(at, at + 1, "TeX that is nested more than " + MAX_DEPTH + " deep", "too deep here", "");
        return Node.Row.EMPTY;
    }

    private static Node unwrapped(Node node) {
        return node instanceof Node.Row row && row.items().size() == 1
                ? row.items().get(0)
                : node;
    }

    /** An argument in brackets, if one stands here. */
    Optional<Node> bracketed() {
        skipBlanks();
        if (at >= end || peek() != '[') {
            return Optional.empty();
        }
        int open = at++;
        depth++;
        Node node = depth > MAX_DEPTH ? tooDeep() : list(']', false);
        depth--;
        if (at < end && peek() == ']') {
            at++;
        } else {
            fail(open, open + 1, "`[` without `]`", "never closed in this formula", "");
        }
        return Optional.of(unwrapped(node));
    }

    /** An argument that is no formula: a name, a length, a colour; a group or one character. */
    String word(int from, int to) {
        skipBlanks();
        if (at >= end || peek() == '}') {
            argument(from, to);
            return "";
        }
        int start = at;
        if (peek() != '{') {
            at++;
            return text.substring(start, at);
        }
        int close = prose.closingBrace(at, end);
        if (close < 0) {
            fail(start, start + 1, "`{` without `}`", "never closed in this formula", "");
            return "";
        }
        at = close + 1;
        return text.substring(start + 1, close);
    }

    /** Gives the last item its scripts and primes. */
    private void scripts(List<Node> items) {
        Node base = Node.Row.EMPTY;
        if (!items.isEmpty() && items.get(items.size() - 1).atom() != Atom.NONE) {
            base = items.remove(items.size() - 1);
        }
        Optional<Node> sub = Optional.empty();
        Optional<Node> sup = Optional.empty();
        int primes = 0;
        for (; at < end && isScript(peek()); skipBlanks()) {
            int start = at++;
            char sign = text.charAt(start);
            if (sign == '\'') {
                primes++;
            } else if ((sign == '^' ? sup : sub).isPresent()) {
                String name = sign == '^' ? "superscript" : "subscript";
                fail(
                        start,
                        start + 1,
                        "two " + name + "s on one base",
                        "the second",
                        "put braces around the base and the first");
            } else if (sign == '^') {
                Node argument = argument(start, start + 1);
                int signs = primes(argument);
                primes += signs;
                sup = signs > 0 ? sup : Optional.of(argument);
            } else {
                sub = Optional.of(argument(start, start + 1));
            }
        }
        if (primes > 0 && base.atom() == Atom.OPERATOR) {
            sup = Optional.of(sup.isPresent() ? new Node.Row(List.of(prime(primes), sup.get())) : prime(primes));
        } else if (primes > 0) {
            base = new Node.Row(List.of(base, prime(primes)));
        }
        boolean bare = sub.isEmpty() && sup.isEmpty();
        items.add(bare ? base : new Node.Scripts(base, sub, sup, base.limits()));
    }

    private static boolean isScript(char c) {
        return c == '^' || c == '_' || c == '\'';
    }

    /** How many primes an argument is that holds nothing else. */
    private static int primes(Node node) {
        if (node instanceof Node.Row row && !row.items().isEmpty()) {
            int primes = 0;
            for (Node item : row.items()) {
                primes = primes(item) == 1 && primes >= 0 ? primes + 1 : -1;
            }
            return Math.max(0, primes);
        }
        return node instanceof Node.Operator sign && sign.text().equals("′") ? 1 : 0;
    }

    /** The sign is raised by itself and needs no superscript. */
    private static Node prime(int primes) {
        return new Node.Operator(primes <= 3 ? "′″‴".substring(primes - 1, primes) : "′".repeat(primes), Atom.ORDINARY);
    }

    private void character(List<Node> items) {
        char c = peek();
        int start = at;
        if (Partners.isLetter(c)) {
            at++;
            while (alphabet.joins() && at < end && Partners.isLetter(peek())) {
                at++;
            }
            items.add(new Node.Letters(text.substring(start, at), alphabet));
        } else if (Partners.isDigit(c) || (c == '.' && at + 1 < end && Partners.isDigit(text.charAt(at + 1)))) {
            items.add(new Node.Digits(number(), alphabet));
        } else if (SIGNS.indexOf(c) >= 0) {
            boolean defines = is(":=");
            at += defines ? 2 : 1;
            items.add(defines ? new Node.Operator(":=", Atom.RELATION) : sign(c));
        } else {
            at = Math.min(end, at + Character.charCount(text.codePointAt(at)));
            commands.typed(items, text.substring(start, at));
        }
    }

    /** Digits with a decimal point, and with separators as in {@code 10{,}000}. */
    private String number() {
        StringBuilder number = new StringBuilder();
        while (at < end) {
            boolean separated = is("{,}") && at + 3 < end && Partners.isDigit(text.charAt(at + 3));
            boolean point = peek() == '.' && at + 1 < end && Partners.isDigit(text.charAt(at + 1));
            if (!separated && !point && !Partners.isDigit(peek())) {
                break;
            }
            number.append(separated ? ',' : peek());
            at += separated ? 3 : 1;
        }
        return number.toString();
    }

    private static Node sign(char c) {
        return switch (c) {
            case '-' -> new Node.Operator("−", Atom.BINARY);
            case '+' -> new Node.Operator("+", Atom.BINARY);
            case '*' -> new Node.Operator("∗", Atom.BINARY);
            case '=', '<', '>', ':' -> new Node.Operator(String.valueOf(c), Atom.RELATION);
            case ',', ';' -> new Node.Operator(String.valueOf(c), Atom.PUNCTUATION);
            case '(', '[' -> new Node.Operator(String.valueOf(c), Atom.OPENING);
            case ')', ']', '!', '?' -> new Node.Operator(String.valueOf(c), Atom.CLOSING);
            default -> new Node.Operator(String.valueOf(c), Atom.ORDINARY);
        };
    }

    /** The items with every binary sign that lacks an operand made an ordinary one (The TeXbook, appendix G, rules 5, 6). */
    private static List<Node> resolved(List<Node> items) {
        int last = -1;
        Atom before = Atom.OPENING;
        for (int i = 0; i < items.size(); i++) {
            Atom atom = items.get(i).atom();
            if (atom == Atom.NONE) {
                continue;
            }
            if (atom == Atom.BINARY && !endsOperand(before)) {
                makeOrdinary(items, i);
                atom = Atom.ORDINARY;
            }
            boolean endsList = atom == Atom.RELATION || atom == Atom.CLOSING || atom == Atom.PUNCTUATION;
            if (before == Atom.BINARY && endsList) {
                makeOrdinary(items, last);
            }
            before = atom;
            last = i;
        }
        if (before == Atom.BINARY) {
            makeOrdinary(items, last);
        }
        return items;
    }

    private static boolean endsOperand(Atom atom) {
        return atom == Atom.ORDINARY || atom == Atom.CLOSING || atom == Atom.INNER;
    }

    private static void makeOrdinary(List<Node> items, int i) {
        Node node = items.get(i);
        if (node instanceof Node.Operator sign) {
            items.set(i, new Node.Operator(sign.text(), Atom.ORDINARY));
        } else if (node instanceof Node.Scripts scripts && scripts.base() instanceof Node.Operator sign) {
            Node base = new Node.Operator(sign.text(), Atom.ORDINARY);
            items.set(i, new Node.Scripts(base, scripts.sub(), scripts.sup(), Limits.BESIDE));
        }
    }
}
