package offprint.text.math;

import java.util.List;

/** Reads what stands over something: fractions, binomials and their like. */
final class FractionParser {
    /** Commands that stand between what is over and what is under. */
    static final List<String> INFIX = List.of("\\over", "\\choose", "\\atop", "\\brack", "\\brace");

    private final MathParser parser;

    FractionParser(MathParser parser) {
        this.parser = parser;
    }

    /** A fraction, or what else stands over something. */
    static Node infix(String command, Node top, Node bottom) {
        return switch (command) {
            case "\\over" -> new Node.Fraction(top, bottom, true);
            case "\\choose" -> new Node.Fenced("(", new Node.Fraction(top, bottom, false), ")");
            case "\\brack" -> new Node.Fenced("[", new Node.Fraction(top, bottom, false), "]");
            case "\\brace" -> new Node.Fenced("{", new Node.Fraction(top, bottom, false), "}");
            default -> new Node.Table(List.of(List.of(top), List.of(bottom)), "c", Node.Table.Layout.STACK);
        };
    }

    /** The command of this name, whose arguments stand here. */
    Node read(String name, int from) {
        int to = parser.cursor.at;
        return switch (name) {
            case "dfrac", "dbinom" -> new Node.Styled(fraction(name.equals("dfrac"), from, to), true, 0);
            case "tfrac", "tbinom" -> new Node.Styled(fraction(name.equals("tfrac"), from, to), false, 0);
            case "cfrac" -> {
                parser.bracketed();
                yield new Node.Styled(fraction(true, from, to), true, 0);
            }
            case "nicefrac", "sfrac" -> {
                Node top = parser.argument(from, to);
                Node slash = new Node.Operator("/", Atom.ORDINARY);
                yield new Node.Row(List.of(top, slash, parser.argument(from, to)));
            }
            case "genfrac" -> generalFraction(from, to);
            default -> fraction(name.equals("frac"), from, to);
        };
    }

    private Node fraction(boolean bar, int from, int to) {
        Node top = parser.argument(from, to);
        Node bottom = parser.argument(from, to);
        Node fraction = new Node.Fraction(top, bottom, bar);
        return bar ? fraction : new Node.Fenced("(", fraction, ")");
    }

    /** {@code \genfrac} with its delimiters, the thickness of its line, its style, and what is over and under. */
    private Node generalFraction(int from, int to) {
        String open = delimiter(parser.word(from, to));
        String close = delimiter(parser.word(from, to));
        boolean bar = !parser.word(from, to).matches("0+(\\.0*)?[a-z]*");
        String style = parser.word(from, to);
        Node fraction = new Node.Fraction(parser.argument(from, to), parser.argument(from, to), bar);
        Node fenced = open.isEmpty() && close.isEmpty() ? fraction : new Node.Fenced(open, fraction, close);
        boolean styled = style.length() == 1 && style.charAt(0) >= '0' && style.charAt(0) <= '3';
        return styled ? new Node.Styled(fenced, style.equals("0"), Math.max(0, style.charAt(0) - '1')) : fenced;
    }

    private static String delimiter(String word) {
        String name = word.strip();
        if (name.startsWith("\\")) {
            return Symbols.of(name.substring(1)).map(Symbols.Symbol::value).orElse("");
        }
        return name.length() == 1 && "()[]|/<>".contains(name)
                ? name.replace('<', '⟨').replace('>', '⟩')
                : "";
    }
}
