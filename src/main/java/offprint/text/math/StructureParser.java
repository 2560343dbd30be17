package offprint.text.math;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the commands that build something of their arguments: roots, stacks, boxes, and by others fractions, operators and physics. */
final class StructureParser {
    static final Node DOTS = new Node.Operator("…", Atom.ORDINARY);

    private final MathParser parser;
    private final Cursor cursor;
    private final FenceParser fences;
    private final WordsParser words;
    private final OperatorParser operators;

    StructureParser(MathParser parser, FenceParser fences, WordsParser words) {
        this.parser = parser;
        this.cursor = parser.cursor;
        this.fences = fences;
        this.words = words;
        this.operators = new OperatorParser(parser);
    }

    /** The command of this name, which began at {@code from}; some change what stands before them. */
    void read(List<Node> items, String name, int from) {
        switch (name) {
            case "limits" -> operators.limits(items, Limits.STACKED, from);
            case "nolimits" -> operators.limits(items, Limits.BESIDE, from);
            case "middle" -> fences.middle(items, from);
            case "pmod", "pod", "mod" -> operators.modulo(items, name, from);
            case "sideset" -> operators.sideset(items, from, cursor.at);
            case "hspace", "hspace*", "mspace" -> CommandParser.space(items, Length.em(parser.word(from, cursor.at)));
            case "hskip", "mskip", "mkern", "kern" -> CommandParser.space(items, Length.read(cursor));
            default -> items.add(structure(name, from, cursor.at));
        }
    }

    private Node structure(String name, int from, int to) {
        return switch (name) {
            case "frac", "binom", "dfrac", "dbinom", "tfrac", "tbinom", "cfrac", "nicefrac", "sfrac", "genfrac" ->
                new FractionParser(parser).read(name, from);
            case "sqrt" -> {
                Optional<Node> index = parser.bracketed();
                yield new Node.Root(parser.argument(from, to), index);
            }
            case "left" -> fences.fenced(from);
            case "begin" -> new TableParser(parser).environment(from);
            case "not" -> negated(behindSpaces(from, to));
            case "slashed" -> negated(parser.argument(from, to));
            case "cancel", "bcancel", "xcancel" ->
                new Node.Framed(parser.argument(from, to), Node.Framed.Line.valueOf(name.toUpperCase(Locale.ROOT)));
            case "cancelto" -> {
                Node value = parser.argument(from, to);
                Node struck = new Node.Framed(parser.argument(from, to), Node.Framed.Line.CANCEL);
                yield new Node.Scripts(struck, Optional.empty(), Optional.of(value), Limits.BESIDE);
            }
            case "boxed" -> new Node.Framed(parser.argument(from, to), Node.Framed.Line.BOX);
            case "varlimsup",
                    "varliminf",
                    "varinjlim",
                    "varprojlim",
                    "idotsint",
                    "operatorname",
                    "operatorname*",
                    "operatornamewithlimits",
                    "stackrel",
                    "overset",
                    "underset" -> operators.read(name, from);
            case "va", "vu" -> {
                Mark mark = Mark.of(new Symbols.Symbol(Symbols.Kind.ACCENT, name.equals("va") ? "→20D7" : "ˆ302"));
                yield new Node.Marked(bold(from, to), mark);
            }
            case "prescript" -> {
                Optional<Node> sup = Optional.of(parser.argument(from, to));
                Optional<Node> sub = Optional.of(parser.argument(from, to));
                Node scripts = new Node.Scripts(Node.Row.EMPTY, sub, sup, Limits.BESIDE);
                yield new Node.Row(List.of(scripts, parser.argument(from, to)));
            }
            case "hdotsfor" -> {
                parser.bracketed();
                parser.word(from, to);
                yield DOTS;
            }
            case "ce", "cee", "chem" -> ChemistryParser.read(parser, from);
            case "num", "ang", "SI", "si", "unit", "numrange", "numlist", "SIrange", "SIlist", "qtyrange", "qtylist" ->
                new QuantityParser(parser).read(name, from);
            case "qty" -> isQuantity() ? new QuantityParser(parser).read(name, from) : physics(name, from);
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
            default -> physics(name, from); // and what is nothing but its argument: \ensuremath, \rlap and their like
        };
    }

    private Node physics(String name, int from) {
        return new PhysicsParser(parser, fences).read(name, from);
    }

    /** Whether {@code \qty} is that of siunitx, with a number and a unit, or with options before them. */
    private boolean isQuantity() {
        int close = cursor.is('{') ? parser.surroundings.closingBrace(cursor.at, cursor.end) : -1;
        int bracket = cursor.is('[') ? cursor.text.indexOf(']', cursor.at) : -1;
        int after = Math.max(close, bracket) + 1;
        return after > 0 && after < cursor.end && cursor.text.charAt(after) == '{';
    }

    /** An argument with room before it, as in {@code \not\!\!E}. */
    private Node behindSpaces(int from, int to) {
        while (true) {
            cursor.skipBlanks();
            String name = cursor.is('\\') ? Symbols.nameAt(cursor.text, cursor.at, cursor.end) : "";
            boolean space = Symbols.of(name)
                    .map(symbol -> symbol.kind() == Symbols.Kind.SPACE)
                    .orElse(false);
            if (!space) {
                return parser.argument(from, to);
            }
            cursor.at += 1 + name.length();
        }
    }

    private Node bold(int from, int to) {
        Alphabet outside = parser.alphabet;
        parser.alphabet = Alphabet.BOLD;
        Node node = parser.argument(from, to);
        parser.alphabet = outside;
        return node;
    }

    /** Unicode has most negated relations as one character, and a stroke for the rest. */
    private static Node negated(Node node) {
        if (node instanceof Node.Operator sign) {
            return new Node.Operator(Normalizer.normalize(sign.text() + "\u0338", Normalizer.Form.NFC), Atom.RELATION);
        }
        if (node instanceof Node.Letters letters) {
            boolean italic = letters.alphabet() == Alphabet.NORMAL
                    && Symbols.isLetter(letters.text().charAt(0));
            return new Node.Letters(letters.text() + "\u0338", italic ? Alphabet.ITALIC : letters.alphabet());
        }
        return node;
    }

    private static Node substack(Node node) {
        return node instanceof Node.Table table ? new Node.Table(table.rows(), "c", Node.Table.Layout.STACK) : node;
    }
}
