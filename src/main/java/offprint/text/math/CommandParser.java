package offprint.text.math;

import java.util.List;
import java.util.Optional;

/** Reads a command of mathematics according to its kind. */
final class CommandParser {
    private final MathParser parser;
    private final Cursor cursor;
    private final FenceParser fences;
    private final WordsParser words;
    private final StructureParser structures;

    CommandParser(MathParser parser) {
        this.parser = parser;
        this.cursor = parser.cursor;
        this.fences = new FenceParser(parser);
        this.words = new WordsParser(parser);
        this.structures = new StructureParser(parser, fences, words);
    }

    /** The command that stands here. */
    void read(List<Node> items) {
        int from = cursor.at;
        String name = Symbols.nameAt(cursor.text, from, cursor.end);
        if (name.isEmpty()) {
            cursor.fail(from, from + 1, "`\\` at the end of a formula", "no command follows", "");
            return;
        }
        cursor.at = from + 1 + name.length();
        Optional<Symbols.Symbol> symbol = Symbols.of(name);
        if (symbol.isEmpty() || symbol.get().kind() == Symbols.Kind.ENVIRONMENT) {
            unknown(items, from, name);
        } else {
            symbol(items, name, symbol.get(), from);
        }
    }

    private void unknown(List<Node> items, int from, String name) {
        Optional<String> sign = parser.surroundings.sign(name);
        if (sign.isPresent()) {
            items.add(WordsParser.asWritten(sign.get()));
        } else if (Character.isWhitespace(name.charAt(0))) {
            items.add(new Node.Space(0.25));
        } else {
            parser.surroundings.problems().unknownCommand(from, cursor.at, "\\" + name);
            for (int close = closing(); close >= 0; close = closing()) {
                cursor.at = close + 1;
            }
            items.add(WordsParser.asWritten(cursor.since(from)));
        }
    }

    /** The end of an argument that stands here, or −1. */
    private int closing() {
        return cursor.is('{') ? parser.surroundings.closingBrace(cursor.at, cursor.end) : -1;
    }

    /** Whether a sign follows in whose middle {@code \dots} stand, as amsmath has it. */
    private boolean isBeforeSign() {
        cursor.skipBlanks();
        if (!cursor.is('\\')) {
            return !cursor.atEnd() && "+-*=<>".indexOf(cursor.peek()) >= 0;
        }
        String name = Symbols.nameAt(cursor.text, cursor.at, cursor.end);
        return Symbols.of(name)
                .map(symbol -> switch (symbol.kind()) {
                    case BINARY, RELATION, SUM, INTEGRAL -> true;
                    default -> false;
                })
                .orElse(false);
    }

    /** A character that has no meaning of its own in TeX. */
    void typed(List<Node> items, String character) {
        Optional<Symbols.Symbol> symbol = Symbols.ofCharacter(character);
        if (symbol.isPresent()) {
            symbol(items, character, symbol.get(), cursor.at - character.length());
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
            case INNER -> {
                String dots = name.equals("dots") && isBeforeSign() ? "⋯" : value;
                items.add(new Node.Classed(new Node.Operator(dots, Atom.ORDINARY), Atom.INNER, Limits.BESIDE));
            }
            case SUM -> items.add(new Node.BigOperator(value, Limits.MOVABLE));
            case INTEGRAL -> items.add(new Node.BigOperator(value, Limits.BESIDE));
            case FUNCTION -> items.add(new Node.Function(value.equals("-") ? name : value, Limits.BESIDE));
            case LIMIT ->
                items.add(new Node.Function(value.equals("-") ? name : value.replace('_', '\u2009'), Limits.MOVABLE));
            case SPACE -> space(items, Double.parseDouble(value));
            case ACCENT, WIDE, WIDE_UNDER, BRACE, BRACE_UNDER ->
                items.add(new Node.Marked(argument(from), Mark.of(symbol)));
            case LONG_ARROW -> items.add(longArrow(value, from));
            case FONT -> items.add(font(value, from));
            case FONT_SWITCH -> parser.alphabet = alphabet(value);
            case STYLE -> items.add(new Node.Styled(parser.rest(), value.charAt(0) == 'd', value.charAt(1) - '0'));
            case SIZE -> items.add(fences.sized(name, Double.parseDouble(value), from));
            case TEXT -> items.add(words.read(value, from));
            case CLASS -> items.add(classed(Atom.valueOf(value), from));
            case PAIR -> items.add(new Node.Fenced(value.substring(0, 1), argument(from), value.substring(1)));
            case IGNORED_WITH_ARGUMENT -> parser.word(from, cursor.at);
            case STRUCTURE -> structures.read(items, name, from);
            default -> {} // IGNORED; environments come by \begin
        }
    }

    private static Node ordinary(String value) {
        boolean bar = value.equals("|") || value.equals("‖") || value.equals("\\");
        return bar || value.equals("′") || value.equals("‵")
                ? new Node.Operator(value, Atom.ORDINARY)
                : new Node.Letters(value, Alphabet.NORMAL);
    }

    /** Adds room; what would draw two things together is left out. */
    static void space(List<Node> items, double em) {
        if (em > 0) {
            items.add(new Node.Space(em));
        }
    }

    private Node argument(int from) {
        return parser.argument(from, cursor.at);
    }

    private Node longArrow(String value, int from) {
        int to = cursor.at;
        Optional<Node> below = parser.bracketed();
        Node above = parser.argument(from, to);
        Optional<Node> sub = below.isPresent() ? Optional.of(padded(below.get())) : Optional.empty();
        Node arrow = new Node.Operator(value, Atom.RELATION);
        return new Node.Scripts(arrow, sub, Optional.of(padded(above)), Limits.STACKED);
    }

    private static Node padded(Node node) {
        return new Node.Row(List.of(new Node.Space(0.4), node, new Node.Space(0.4)));
    }

    private Node font(String value, int from) {
        Alphabet outside = parser.alphabet;
        parser.alphabet = alphabet(value);
        Node node = argument(from);
        parser.alphabet = outside;
        return node;
    }

    /** The alphabet of a command; a star makes the one that holds here bold. */
    private Alphabet alphabet(String value) {
        return value.equals("*") ? parser.alphabet.bold() : Alphabet.valueOf(value);
    }

    private Node classed(Atom atom, int from) {
        Limits limits = atom == Atom.OPERATOR ? Limits.MOVABLE : Limits.BESIDE;
        return new Node.Classed(argument(from), atom, limits);
    }
}
