package offprint.text.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the commands of the package physics, and of derivative, that abstracts have: derivatives, brackets, states. */
final class PhysicsParser {
    private final MathParser parser;
    private final Cursor cursor;
    private final FenceParser fences;

    PhysicsParser(MathParser parser, FenceParser fences) {
        this.parser = parser;
        this.cursor = parser.cursor;
        this.fences = fences;
    }

    /** The command of this name, whose arguments stand here; of one that the packages do not have, its argument. */
    Node read(String name, int from) {
        int to = cursor.at;
        return switch (name) {
            case "dv", "odv", "derivative" -> derivative(new Node.Letters("d", Alphabet.UPRIGHT), from, to);
            case "pdv", "pderivative", "partialderivative" -> derivative(letter("∂"), from, to);
            case "fdv", "fderivative", "functionalderivative" -> derivative(letter("δ"), from, to);
            case "dd", "differential" -> differential(from, to);
            case "comm", "commutator" -> pair("[", ",", "]", from, to);
            case "acomm", "anticommutator", "pb", "poissonbracket" -> pair("{", ",", "}", from, to);
            case "braket", "ip", "innerproduct" -> braket(from, to);
            case "ketbra", "dyad", "op", "outerproduct" -> ketbra(from, to);
            case "expval", "ev", "expectationvalue" -> expectation(from, to);
            case "mel", "matrixel", "matrixelement" -> matrixElement(from, to);
            case "order" ->
                new Node.Row(List.of(
                        new Node.Letters("O", Alphabet.SCRIPT), new Node.Fenced("(", parser.argument(from, to), ")")));
            case "eval", "evaluated" -> new Node.Fenced("", parser.argument(from, to), "|");
            case "qq", "qqtext" -> spaced(new WordsParser(parser).read("-", from));
            case "qty", "quantity" -> quantity(from, to);
            default -> parser.argument(from, to);
        };
    }

    private static Node letter(String letter) {
        return new Node.Letters(letter, Alphabet.NORMAL);
    }

    /** {@code \dv[n]{f}{x}}, {@code \dv{x}}, and with two variables {@code \pdv{f}{x}{y}}. */
    private Node derivative(Node sign, int from, int to) {
        if (cursor.is('*')) {
            cursor.at++;
        }
        Optional<Node> order = parser.bracketed();
        Node first = parser.argument(from, to);
        if (!isGroup()) {
            return new Node.Fraction(raised(sign, order), row(sign, raised(first, order)), true);
        }
        Node second = parser.argument(from, to);
        if (!isGroup()) {
            return new Node.Fraction(row(raised(sign, order), first), row(sign, raised(second, order)), true);
        }
        Node two = new Node.Digits("2", Alphabet.NORMAL);
        Node third = parser.argument(from, to);
        return new Node.Fraction(row(raised(sign, Optional.of(two)), first), row(sign, second, sign, third), true);
    }

    private boolean isGroup() {
        return cursor.is('{');
    }

    private static Node row(Node... items) {
        return new Node.Row(List.of(items));
    }

    private static Node raised(Node base, Optional<Node> order) {
        return order.isEmpty() ? base : new Node.Scripts(base, Optional.empty(), order, Limits.BESIDE);
    }

    private Node differential(int from, int to) {
        Optional<Node> order = parser.bracketed();
        Node sign = raised(new Node.Letters("d", Alphabet.UPRIGHT), order);
        return isGroup() ? row(new Node.Space(0.1667), sign, parser.argument(from, to)) : sign;
    }

    private Node pair(String open, String between, String close, int from, int to) {
        Node first = parser.argument(from, to);
        Node comma = new Node.Operator(between, Atom.PUNCTUATION);
        return new Node.Fenced(open, row(first, comma, parser.argument(from, to)), close);
    }

    private Node braket(int from, int to) {
        Node first = parser.argument(from, to);
        return isGroup()
                ? new Node.Fenced("⟨", row(first, bar(), parser.argument(from, to)), "⟩")
                : new Node.Fenced("⟨", first, "⟩");
    }

    private static Node bar() {
        return new Node.Delimiter("|", Atom.ORDINARY, 0);
    }

    private Node ketbra(int from, int to) {
        Node first = parser.argument(from, to);
        Node second = isGroup() ? parser.argument(from, to) : first;
        return row(new Node.Fenced("|", first, "⟩"), new Node.Fenced("⟨", second, "|"));
    }

    private Node expectation(int from, int to) {
        Node operator = parser.argument(from, to);
        if (!isGroup()) {
            return new Node.Fenced("⟨", operator, "⟩");
        }
        Node state = parser.argument(from, to);
        return new Node.Fenced("⟨", row(state, bar(), operator, bar(), state), "⟩");
    }

    private Node matrixElement(int from, int to) {
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            parts.add(parser.argument(from, to));
            parts.add(bar());
        }
        return new Node.Fenced("⟨", new Node.Row(parts.subList(0, 5)), "⟩");
    }

    private static Node spaced(Node words) {
        return row(new Node.Space(1), words, new Node.Space(1));
    }

    /** {@code \qty(…)} and {@code \qty{…}}: brackets that grow. */
    private Node quantity(int from, int to) {
        String open = cursor.atEnd() ? "" : cursor.text.substring(cursor.at, cursor.at + 1);
        if (open.equals("(") || open.equals("[")) {
            return fences.closedBy(open.equals("(") ? ')' : ']');
        }
        return new Node.Fenced("{", parser.argument(from, to), "}");
    }
}
