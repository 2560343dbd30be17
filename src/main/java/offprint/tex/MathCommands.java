package offprint.tex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.tex.Node.Atom;
import offprint.tex.Node.Limits;

/** Reads a command of mathematics with its arguments. */
final class MathCommands {
    /** Commands that stand between what is over and what is under. */
    static final List<String> INFIX = List.of("\\over", "\\choose", "\\atop", "\\brack", "\\brace");

    private final MathParser parser;
    private final FenceParser fences;

    MathCommands(MathParser parser) {
        this.parser = parser;
        this.fences = new FenceParser(parser);
    }

    /** A text that is shown as it is written. */
    static Node.Words asWritten(String source) {
        StringBuilder html = new StringBuilder();
        MathMlWriter.escape(source, html);
        return new Node.Words(html.toString(), source);
    }

    /** The command that stands here. */
    void read(List<Node> items) {
        int from = parser.at;
        String name = name(parser.text, from, parser.end);
        if (name.isEmpty()) {
            parser.fail(from, from + 1, "`\\` at the end of a formula", "no command follows", "");
            return;
        }
        parser.at = from + 1 + name.length();
        Optional<Symbols.Symbol> symbol = Symbols.of(name);
        if (symbol.isEmpty() || symbol.get().kind() == Symbols.Kind.ENVIRONMENT) {
            unknown(items, from, name);
        } else {
            symbol(items, name, symbol.get(), from);
        }
    }

    /** The name of the command at the backslash: letters with a star where one belongs to it, or one character. */
    static String name(String text, int backslash, int end) {
        int to = backslash + 1;
        while (to < end && Partners.isLetter(text.charAt(to))) {
            to++;
        }
        if (to == backslash + 1) {
            return to < end ? text.substring(to, Math.min(end, to + Character.charCount(text.codePointAt(to)))) : "";
        }
        boolean starred = to < end
                && text.charAt(to) == '*'
                && Symbols.of(text.substring(backslash + 1, to + 1)).isPresent();
        return text.substring(backslash + 1, starred ? to + 1 : to);
    }

    private void unknown(List<Node> items, int from, String name) {
        Optional<String> sign = TextSymbols.sign(name).or(() -> TextSymbols.letter(name));
        if (sign.isPresent()) {
            items.add(asWritten(sign.get()));
        } else if (Character.isWhitespace(name.charAt(0))) {
            items.add(new Node.Space(0.25));
        } else {
            parser.problems.unknownCommand(from, parser.at, "\\" + name);
            items.add(asWritten("\\" + name));
        }
    }

    /** A character that has no meaning of its own in TeX. */
    void typed(List<Node> items, String character) {
        Optional<Symbols.Symbol> symbol = Symbols.ofCharacter(character);
        if (symbol.isPresent()) {
            symbol(items, character, symbol.get(), parser.at - character.length());
        } else {
            items.add(new Node.Letters(character, parser.alphabet));
        }
    }

    private void symbol(List<Node> items, String name, Symbols.Symbol symbol, int from) {
        String value = symbol.value();
        switch (symbol.kind()) {
            case LETTER -> items.add(new Node.Letters(value, parser.alphabet));
            case ORDINARY -> items.add(ordinary(value));
            case BINARY -> items.add(new Node.Operator(value, Atom.BINARY));
            case RELATION -> items.add(new Node.Operator(value, Atom.RELATION));
            case OPENING -> items.add(new Node.Operator(value, Atom.OPENING));
            case CLOSING -> items.add(new Node.Operator(value, Atom.CLOSING));
            case PUNCTUATION -> items.add(new Node.Operator(value, Atom.PUNCTUATION));
            case INNER ->
                items.add(new Node.Classed(new Node.Operator(value, Atom.ORDINARY), Atom.INNER, Limits.BESIDE));
            case SUM -> items.add(new Node.BigOperator(value, Limits.MOVABLE));
            case INTEGRAL -> items.add(new Node.BigOperator(value, Limits.BESIDE));
            case FUNCTION -> items.add(new Node.Function(value.equals("-") ? name : value, Limits.BESIDE));
            case LIMIT ->
                items.add(new Node.Function(value.equals("-") ? name : value.replace('_', '\u2009'), Limits.MOVABLE));
            case SPACE -> space(items, Double.parseDouble(value));
            case ACCENT -> marked(items, value, from, false, false, false);
            case WIDE -> marked(items, value, from, true, false, false);
            case WIDE_UNDER -> marked(items, value, from, true, true, false);
            case BRACE -> marked(items, value, from, true, false, true);
            case BRACE_UNDER -> marked(items, value, from, true, true, true);
            case LONG_ARROW -> items.add(longArrow(value, from));
            case FONT -> font(items, value, from);
            case FONT_SWITCH -> parser.alphabet = value.equals("*") ? parser.alphabet.bold() : Alphabet.valueOf(value);
            case STYLE -> items.add(style(value));
            case SIZE -> items.add(fences.sized(name, Double.parseDouble(value), from));
            case TEXT -> words(items, value, from);
            case CLASS -> classed(items, Atom.valueOf(value), from);
            case PAIR -> items.add(new Node.Fenced(value.substring(0, 1), argument(from), value.substring(1)));
            case IGNORED_WITH_ARGUMENT -> parser.word(from, parser.at);
            case STRUCTURE -> structure(items, name, from);
            default -> {} // IGNORED; environments come by \begin
        }
    }

    private static Node ordinary(String value) {
        boolean bar = value.equals("|") || value.equals("‖") || value.equals("\\");
        return bar || value.equals("′") || value.equals("‵")
                ? new Node.Operator(value, Atom.ORDINARY)
                : new Node.Letters(value, Alphabet.NORMAL);
    }

    private static void space(List<Node> items, double em) {
        if (em > 0) {
            items.add(new Node.Space(em));
        }
    }

    private Node argument(int from) {
        return parser.argument(from, parser.at);
    }

    private void marked(List<Node> items, String value, int from, boolean wide, boolean under, boolean brace) {
        int combining = Integer.parseInt(value.substring(1), 16);
        Node.Mark mark = new Node.Mark(value.substring(0, 1), combining, wide, under, brace);
        items.add(new Node.Marked(argument(from), mark));
    }

    private Node longArrow(String value, int from) {
        int to = parser.at;
        Optional<Node> below = parser.bracketed();
        Node above = parser.argument(from, to);
        Optional<Node> sub = below.isPresent() ? Optional.of(padded(below.get())) : Optional.empty();
        Node arrow = new Node.Operator(value, Atom.RELATION);
        return new Node.Scripts(arrow, sub, Optional.of(padded(above)), Limits.STACKED);
    }

    private static Node padded(Node node) {
        return new Node.Row(List.of(new Node.Space(0.4), node, new Node.Space(0.4)));
    }

    private void font(List<Node> items, String value, int from) {
        Alphabet outside = parser.alphabet;
        int to = parser.at;
        parser.alphabet = value.equals("*") ? outside.bold() : Alphabet.valueOf(value);
        items.add(parser.argument(from, to));
        parser.alphabet = outside;
    }

    private Node style(String value) {
        Node rest = parser.list(parser.closer, false);
        return new Node.Styled(rest, value.charAt(0) == 'd', value.charAt(1) - '0');
    }

    /** Words, and formulas between them, which a browser draws only as parts of the formula around them. */
    private void words(List<Node> items, String tag, int from) {
        int to = parser.at;
        parser.skipBlanks();
        int open = parser.at;
        String word = parser.word(from, to);
        int at = parser.failed() || parser.text.charAt(open) != '{' ? open : open + 1;
        int end = at + word.length();
        List<Node> parts = new ArrayList<>();
        int plain = at;
        while (at < end) {
            int close = parser.text.charAt(at) == '$' ? parser.prose.closingDollar(at, end) : -1;
            if (close >= 0) {
                addWords(parts, tag, plain, at);
                MathParser formula =
                        new MathParser(parser.text, at + 1, close, parser.depth, parser.prose, parser.problems);
                parts.add(formula.formula().orElse(asWritten(parser.text.substring(at, close + 1))));
                at = close + 1;
                plain = at;
            } else {
                at += parser.text.charAt(at) == '\\' ? 2 : 1;
            }
        }
        addWords(parts, tag, plain, end);
        items.add(parts.size() == 1 ? parts.get(0) : new Node.Row(parts));
    }

    private void addWords(List<Node> parts, String tag, int from, int to) {
        if (from >= to) {
            return;
        }
        Prose prose = parser.prose.all(from, to, parser.depth);
        String text = prose.text();
        String html = prose.html();
        if (text.startsWith(" ")) {
            html = "\u00A0" + html.stripLeading();
        }
        if (text.length() > 1 && text.endsWith(" ")) {
            html = html.stripTrailing() + "\u00A0";
        }
        parts.add(new Node.Words(tag.equals("-") ? html : "<" + tag + ">" + html + "</" + tag + ">", text));
    }

    private void classed(List<Node> items, Atom atom, int from) {
        Limits limits = atom == Atom.OPERATOR ? Limits.MOVABLE : Limits.BESIDE;
        items.add(new Node.Classed(argument(from), atom, limits));
    }

    /** A fraction, or what else stands over something. */
    Node infix(String command, Node top, Node bottom) {
        return switch (command) {
            case "\\over" -> new Node.Fraction(top, bottom, true);
            case "\\choose" -> new Node.Fenced("(", new Node.Fraction(top, bottom, false), ")");
            case "\\brack" -> new Node.Fenced("[", new Node.Fraction(top, bottom, false), "]");
            case "\\brace" -> new Node.Fenced("{", new Node.Fraction(top, bottom, false), "}");
            default -> new Node.Table(List.of(List.of(top), List.of(bottom)), "c", Node.Table.Layout.STACK);
        };
    }

    private void structure(List<Node> items, String name, int from) {
        int to = parser.at;
        switch (name) {
            case "frac", "binom" -> items.add(fraction(name.equals("frac"), from, to));
            case "dfrac", "dbinom" -> items.add(new Node.Styled(fraction(name.equals("dfrac"), from, to), true, 0));
            case "tfrac", "tbinom" -> items.add(new Node.Styled(fraction(name.equals("tfrac"), from, to), false, 0));
            case "cfrac" -> {
                parser.bracketed();
                items.add(new Node.Styled(fraction(true, from, to), true, 0));
            }
            case "nicefrac", "sfrac" -> {
                Node top = parser.argument(from, to);
                items.add(new Node.Row(List.of(top, new Node.Operator("/", Atom.ORDINARY), parser.argument(from, to))));
            }
            case "sqrt" -> {
                Optional<Node> index = parser.bracketed();
                items.add(new Node.Root(parser.argument(from, to), index));
            }
            case "left" -> items.add(fences.fenced(from));
            case "middle" -> fences.middle(items, from);
            case "begin" -> items.add(new TableParser(parser).environment(from));
            case "not" -> items.add(negated(parser.argument(from, to)));
            case "operatorname" -> items.add(operatorName(from, Limits.BESIDE));
            case "operatorname*", "operatornamewithlimits" -> items.add(operatorName(from, Limits.MOVABLE));
            case "limits" -> limits(items, Limits.STACKED, from);
            case "nolimits" -> limits(items, Limits.BESIDE, from);
            case "stackrel", "overset" -> {
                Node above = parser.argument(from, to);
                Node base = parser.argument(from, to);
                items.add(stacked(name, new Node.Scripts(base, Optional.empty(), Optional.of(above), Limits.STACKED)));
            }
            case "underset" -> {
                Node below = parser.argument(from, to);
                Node base = parser.argument(from, to);
                items.add(new Node.Scripts(base, Optional.of(below), Optional.empty(), Limits.STACKED));
            }
            case "fcolorbox", "textcolor", "colorbox" -> {
                parser.word(from, to);
                if (name.equals("fcolorbox")) {
                    parser.word(from, to);
                }
                if (name.equals("textcolor")) {
                    items.add(parser.argument(from, to));
                } else {
                    words(items, "-", from);
                }
            }
            case "fbox" -> words(items, "-", from);
            case "smash" -> {
                parser.bracketed();
                items.add(parser.argument(from, to));
            }
            case "substack" -> items.add(substack(parser.argument(from, to)));
            case "pmod", "pod", "mod" -> modulo(items, name, from);
            case "phantom" -> items.add(new Node.Phantom(parser.argument(from, to), true, true));
            case "hphantom" -> items.add(new Node.Phantom(parser.argument(from, to), true, false));
            case "vphantom" -> items.add(new Node.Phantom(parser.argument(from, to), false, true));
            case "hspace", "hspace*", "mspace" -> space(items, Length.em(parser.word(from, to)));
            case "hskip", "mskip", "mkern", "kern" -> space(items, length());
            default -> items.add(parser.argument(from, to)); // \boxed, \ensuremath, \rlap and their like
        }
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

    private Node operatorName(int from, Limits limits) {
        int to = parser.at;
        parser.skipBlanks();
        int place = parser.at;
        String name = plainName(parser.word(from, to));
        if (!name.isEmpty() || parser.failed()) {
            return new Node.Function(name, limits);
        }
        parser.at = place;
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
            String command = parser.text.substring(from, parser.at);
            parser.fail(
                    from,
                    parser.at,
                    "`" + command + "` without an operator",
                    "no operator before it",
                    "write it right after `\\sum` and its like");
        }
    }

    private static Node stacked(String name, Node.Scripts scripts) {
        return name.equals("stackrel") ? new Node.Classed(scripts, Atom.RELATION, Limits.BESIDE) : scripts;
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
        Node body = argument(from);
        items.add(new Node.Operator("(", Atom.OPENING));
        if (name.equals("pmod")) {
            items.add(new Node.Words("mod", "mod"));
            items.add(new Node.Space(0.3333));
        }
        items.add(body);
        items.add(new Node.Operator(")", Atom.CLOSING));
    }

    /** A length without braces, such as {@code 3mu}. */
    private double length() {
        parser.skipBlanks();
        int from = parser.at;
        while (parser.at < parser.end && (Partners.isDigit(parser.peek()) || "-+. ".indexOf(parser.peek()) >= 0)) {
            parser.at++;
        }
        int unit = parser.at;
        while (parser.at < parser.end && parser.at < unit + 2 && Partners.isLetter(parser.peek())) {
            parser.at++;
        }
        return Length.em(parser.text.substring(from, parser.at));
    }
}
