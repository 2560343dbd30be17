package offprint.text.math;

import java.util.List;
import java.util.Optional;

/** Reads operators that are made of words or signs, and what stands over, under and beside operators. */
final class OperatorParser {
    private final MathParser parser;
    private final Cursor cursor;

    OperatorParser(MathParser parser) {
        this.parser = parser;
        this.cursor = parser.cursor;
    }

    /** The command of this name, whose arguments stand here. */
    Node read(String name, int from) {
        int to = cursor.at;
        return switch (name) {
            case "varlimsup" -> limit("‾305", Symbols.Kind.WIDE);
            case "varliminf" -> limit("‾332", Symbols.Kind.WIDE_UNDER);
            case "varinjlim" -> limit("→20EF", Symbols.Kind.WIDE_UNDER);
            case "varprojlim" -> limit("←20EE", Symbols.Kind.WIDE_UNDER);
            case "idotsint" ->
                new Node.Classed(
                        new Node.Row(List.of(integral(), new Node.Operator("⋯", Atom.ORDINARY), integral())),
                        Atom.OPERATOR,
                        Limits.BESIDE);
            case "operatorname" -> operatorName(Limits.BESIDE, from, to);
            case "stackrel" -> new Node.Classed(stacked(true, from, to), Atom.RELATION, Limits.BESIDE);
            case "overset" -> stacked(true, from, to);
            case "underset" -> stacked(false, from, to);
            default -> operatorName(Limits.MOVABLE, from, to);
        };
    }

    /** Puts the scripts of the operator that was read last over and under it, or beside it. */
    void limits(List<Node> items, Limits limits, int from) {
        int last = items.size() - 1;
        Node operator = last < 0 ? Node.Row.EMPTY : items.get(last);
        if (operator instanceof Node.BigOperator big) {
            items.set(last, new Node.BigOperator(big.text(), limits));
        } else if (operator instanceof Node.Function function) {
            items.set(last, new Node.Function(function.name(), limits));
        } else if (operator.atom() == Atom.OPERATOR) {
            items.set(last, new Node.Classed(operator, Atom.OPERATOR, limits));
        } else {
            String headline = "`" + cursor.since(from) + "` without an operator";
            String help = "write it right after `\\sum` and its like";
            cursor.fail(from, cursor.at, headline, "no operator before it", help);
        }
    }

    /** {@code \sideset{_a^b}{_c^d}\prod}: scripts at the corners of an operator, whose limits may follow. */
    void sideset(List<Node> items, int from, int to) {
        Node left = parser.argument(from, to);
        Node right = parser.argument(from, to);
        Node operator = parser.argument(from, to);
        items.add(left);
        Node scripted = right instanceof Node.Scripts scripts && scripts.base().equals(Node.Row.EMPTY)
                ? new Node.Scripts(operator, scripts.sub(), scripts.sup(), Limits.BESIDE)
                : new Node.Row(List.of(operator, right));
        items.add(new Node.Classed(scripted, Atom.OPERATOR, Limits.MOVABLE));
    }

    void modulo(List<Node> items, String name, int from) {
        items.add(new Node.Space(0.4444));
        if (name.equals("mod")) {
            items.add(new Node.Words("mod", "mod"));
            items.add(new Node.Space(0.3333));
            return;
        }
        Node body = parser.argument(from, cursor.at);
        items.add(new Node.Operator("(", Atom.OPENING));
        if (name.equals("pmod")) {
            items.add(new Node.Words("mod", "mod"));
            items.add(new Node.Space(0.3333));
        }
        items.add(body);
        items.add(new Node.Operator(")", Atom.CLOSING));
    }

    /** A limit with a line or an arrow over or under its name. */
    private static Node limit(String mark, Symbols.Kind kind) {
        Node name = new Node.Function("lim", Limits.BESIDE);
        Node marked = new Node.Marked(name, Mark.of(new Symbols.Symbol(kind, mark)));
        return new Node.Classed(marked, Atom.OPERATOR, Limits.MOVABLE);
    }

    private static Node integral() {
        return new Node.BigOperator("∫", Limits.BESIDE);
    }

    private Node operatorName(Limits limits, int from, int to) {
        cursor.skipBlanks();
        int place = cursor.at;
        String name = plainName(parser.word(from, to));
        if (!name.isEmpty() || cursor.failed()) {
            return new Node.Function(name, limits);
        }
        cursor.at = place;
        Alphabet outside = parser.alphabet;
        parser.alphabet = Alphabet.UPRIGHT;
        Node node = parser.argument(from, to);
        parser.alphabet = outside;
        return new Node.Classed(node, Atom.OPERATOR, limits);
    }

    /** A name of letters, hyphens and thin spaces, or nothing if there is more in it. */
    private static String plainName(String source) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean command = c == '\\' && i + 1 < source.length();
            if (c == '~' || (command && ",;: ".indexOf(source.charAt(i + 1)) >= 0)) {
                name.append('\u2009');
                i += command ? 1 : 0;
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '*') {
                name.append(c);
            } else if (command && source.charAt(i + 1) == '!') {
                i++;
            } else if (!Character.isWhitespace(c)) {
                return "";
            }
        }
        return name.toString();
    }

    /** Two arguments, the first over or under the second. */
    private Node stacked(boolean over, int from, int to) {
        Optional<Node> script = Optional.of(parser.argument(from, to));
        Node base = parser.argument(from, to);
        return over
                ? new Node.Scripts(base, Optional.empty(), script, Limits.STACKED)
                : new Node.Scripts(base, script, Optional.empty(), Limits.STACKED);
    }
}
