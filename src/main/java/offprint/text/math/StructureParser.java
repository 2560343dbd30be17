package offprint.text.math;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** Reads the commands that build something of their arguments: fractions, roots, stacks, names of operators. */
final class StructureParser {
    /** Commands that stand between what is over and what is under. */
    static final List<String> INFIX = List.of("\\over", "\\choose", "\\atop", "\\brack", "\\brace");

    private final MathParser parser;
    private final Cursor cursor;
    private final FenceParser fences;
    private final WordsParser words;

    StructureParser(MathParser parser, FenceParser fences, WordsParser words) {
        this.parser = parser;
        this.cursor = parser.cursor;
        this.fences = fences;
        this.words = words;
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

    /** The command of this name, which began at {@code from}; some change what stands before them. */
    void read(List<Node> items, String name, int from) {
        switch (name) {
            case "limits" -> limits(items, Limits.STACKED, from);
            case "nolimits" -> limits(items, Limits.BESIDE, from);
            case "middle" -> fences.middle(items, from);
            case "pmod", "pod", "mod" -> modulo(items, name, from);
            case "hspace", "hspace*", "mspace" -> CommandParser.space(items, Length.em(parser.word(from, cursor.at)));
            case "hskip", "mskip", "mkern", "kern" -> CommandParser.space(items, Length.read(cursor));
            default -> items.add(structure(name, from, cursor.at));
        }
    }

    private Node structure(String name, int from, int to) {
        return switch (name) {
            case "frac", "binom" -> fraction(name.equals("frac"), from, to);
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
            case "sqrt" -> {
                Optional<Node> index = parser.bracketed();
                yield new Node.Root(parser.argument(from, to), index);
            }
            case "left" -> fences.fenced(from);
            case "begin" -> new TableParser(parser).environment(from);
            case "not" -> negated(parser.argument(from, to));
            case "operatorname" -> operatorName(Limits.BESIDE, from, to);
            case "operatorname*", "operatornamewithlimits" -> operatorName(Limits.MOVABLE, from, to);
            case "stackrel" -> new Node.Classed(stacked(true, from, to), Atom.RELATION, Limits.BESIDE);
            case "overset" -> stacked(true, from, to);
            case "underset" -> stacked(false, from, to);
            case "fcolorbox" -> {
                parser.word(from, to);
                parser.word(from, to);
                yield words.read("-", from);
            }
            case "colorbox" -> {
                parser.word(from, to);
                yield words.read("-", from);
            }
            case "textcolor" -> {
                parser.word(from, to);
                yield parser.argument(from, to);
            }
            case "fbox" -> words.read("-", from);
            case "smash" -> {
                parser.bracketed();
                yield parser.argument(from, to);
            }
            case "substack" -> substack(parser.argument(from, to));
            case "phantom" -> new Node.Phantom(parser.argument(from, to), true, true);
            case "hphantom" -> new Node.Phantom(parser.argument(from, to), true, false);
            case "vphantom" -> new Node.Phantom(parser.argument(from, to), false, true);
            default -> parser.argument(from, to); // \boxed, \ensuremath, \rlap and their like
        };
    }

    private Node fraction(boolean bar, int from, int to) {
        Node top = parser.argument(from, to);
        Node bottom = parser.argument(from, to);
        Node fraction = new Node.Fraction(top, bottom, bar);
        return bar ? fraction : new Node.Fenced("(", fraction, ")");
    }

    /** Unicode has most negated relations as one character, and a stroke for the rest. */
    private static Node negated(Node node) {
        if (node instanceof Node.Operator sign) {
            return new Node.Operator(Normalizer.normalize(sign.text() + "\u0338", Normalizer.Form.NFC), Atom.RELATION);
        }
        if (node instanceof Node.Letters letters) {
            return new Node.Letters(letters.text() + "\u0338", letters.alphabet());
        }
        return node;
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

    private void limits(List<Node> items, Limits limits, int from) {
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

    /** Two arguments, the first over or under the second. */
    private Node stacked(boolean over, int from, int to) {
        Optional<Node> script = Optional.of(parser.argument(from, to));
        Node base = parser.argument(from, to);
        return over
                ? new Node.Scripts(base, Optional.empty(), script, Limits.STACKED)
                : new Node.Scripts(base, script, Optional.empty(), Limits.STACKED);
    }

    private static Node substack(Node node) {
        return node instanceof Node.Table table ? new Node.Table(table.rows(), "c", Node.Table.Layout.STACK) : node;
    }

    private void modulo(List<Node> items, String name, int from) {
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
}
