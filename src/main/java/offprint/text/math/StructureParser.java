package offprint.text.math;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the commands that build something of their arguments: fractions, roots, stacks, names of operators. */
final class StructureParser {
    /** Commands that stand between what is over and what is under. */
    static final List<String> INFIX = List.of("\\over", "\\choose", "\\atop", "\\brack", "\\brace");

    static final Node DOTS = new Node.Operator("…", Atom.ORDINARY);

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
            case "sideset" -> sideset(items, from, cursor.at);
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
            case "varlimsup" -> limit("‾305", Symbols.Kind.WIDE);
            case "varliminf" -> limit("‾332", Symbols.Kind.WIDE_UNDER);
            case "varinjlim" -> limit("→20EF", Symbols.Kind.WIDE_UNDER);
            case "varprojlim" -> limit("←20EE", Symbols.Kind.WIDE_UNDER);
            case "va", "vu" -> {
                Mark mark = Mark.of(new Symbols.Symbol(Symbols.Kind.ACCENT, name.equals("va") ? "→20D7" : "ˆ302"));
                yield new Node.Marked(bold(from, to), mark);
            }
            case "genfrac" -> generalFraction(from, to);
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
            case "idotsint" ->
                new Node.Classed(
                        new Node.Row(List.of(integral(), new Node.Operator("⋯", Atom.ORDINARY), integral())),
                        Atom.OPERATOR,
                        Limits.BESIDE);
            case "ce", "cee", "chem" -> ChemistryParser.read(parser, from);
            case "num", "ang", "SI", "si", "unit", "numrange", "numlist", "SIrange", "SIlist", "qtyrange", "qtylist" ->
                new QuantityParser(parser).read(name, from);
            case "qty" -> isQuantity() ? new QuantityParser(parser).read(name, from) : physics(name, from);
            case "dv",
                    "odv",
                    "derivative",
                    "pdv",
                    "pderivative",
                    "partialderivative",
                    "fdv",
                    "fderivative",
                    "functionalderivative",
                    "dd",
                    "differential",
                    "comm",
                    "commutator",
                    "acomm",
                    "anticommutator",
                    "pb",
                    "poissonbracket",
                    "braket",
                    "ip",
                    "innerproduct",
                    "ketbra",
                    "dyad",
                    "op",
                    "outerproduct",
                    "expval",
                    "ev",
                    "expectationvalue",
                    "mel",
                    "matrixel",
                    "matrixelement",
                    "order",
                    "eval",
                    "evaluated",
                    "qq",
                    "qqtext",
                    "quantity" -> physics(name, from);
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
            default -> parser.argument(from, to); // \ensuremath, \rlap and their like
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

    /** A limit with a line or an arrow over or under its name. */
    private static Node limit(String mark, Symbols.Kind kind) {
        Node name = new Node.Function("lim", Limits.BESIDE);
        Node marked = new Node.Marked(name, Mark.of(new Symbols.Symbol(kind, mark)));
        return new Node.Classed(marked, Atom.OPERATOR, Limits.MOVABLE);
    }

    private Node bold(int from, int to) {
        Alphabet outside = parser.alphabet;
        parser.alphabet = Alphabet.BOLD;
        Node node = parser.argument(from, to);
        parser.alphabet = outside;
        return node;
    }

    private static Node integral() {
        return new Node.BigOperator("∫", Limits.BESIDE);
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

    /** {@code \sideset{_a^b}{_c^d}\prod}: scripts at the corners of an operator, whose limits may follow. */
    private void sideset(List<Node> items, int from, int to) {
        Node left = parser.argument(from, to);
        Node right = parser.argument(from, to);
        Node operator = parser.argument(from, to);
        items.add(left);
        Node scripted = right instanceof Node.Scripts scripts && scripts.base().equals(Node.Row.EMPTY)
                ? new Node.Scripts(operator, scripts.sub(), scripts.sup(), Limits.BESIDE)
                : new Node.Row(List.of(operator, right));
        items.add(new Node.Classed(scripted, Atom.OPERATOR, Limits.MOVABLE));
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
            boolean italic = letters.alphabet() == Alphabet.NORMAL
                    && Symbols.isLetter(letters.text().charAt(0));
            return new Node.Letters(letters.text() + "\u0338", italic ? Alphabet.ITALIC : letters.alphabet());
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
