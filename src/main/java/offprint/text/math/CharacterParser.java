package offprint.text.math;

import java.util.List;

/** Reads letters, numbers and signs. */
final class CharacterParser {
    private static final String SIGNS = "+-*=<>:,;()[]!?|/.";

    private final MathParser parser;
    private final Cursor cursor;
    private final CommandParser commands;

    CharacterParser(MathParser parser, CommandParser commands) {
        this.parser = parser;
        this.cursor = parser.cursor;
        this.commands = commands;
    }

    /** What begins with the character that stands here, which is none that TeX gives a meaning of its own. */
    void read(List<Node> items) {
        char c = cursor.peek();
        if (c == '~') {
            cursor.at++;
            items.add(new Node.Space(0.25));
        } else if (c == '$') {
            cursor.fail(cursor.at, cursor.at + 1, "`$` inside of mathematics", "", "write `\\$` for a dollar");
        } else if (cursor.isLetter()) {
            items.add(new Node.Letters(letters(), parser.alphabet));
        } else if (cursor.isDigit(0) || (c == '.' && cursor.isDigit(1))) {
            items.add(new Node.Digits(number(), parser.alphabet));
        } else if (cursor.is(":=")) {
            cursor.at += 2;
            items.add(new Node.Operator(":=", Atom.RELATION));
        } else if (SIGNS.indexOf(c) >= 0) {
            cursor.at++;
            items.add(sign(c));
        } else {
            int start = cursor.at;
            cursor.at = Math.min(cursor.end, start + Character.charCount(cursor.text.codePointAt(start)));
            commands.typed(items, cursor.since(start));
        }
    }

    /** The letter or digit that stands here, by itself, if one does. */
    boolean readOne(List<Node> items) {
        boolean letter = cursor.isLetter();
        if (!letter && !cursor.isDigit(0)) {
            return false;
        }
        String one = String.valueOf(cursor.peek());
        cursor.at++;
        items.add(letter ? new Node.Letters(one, parser.alphabet) : new Node.Digits(one, parser.alphabet));
        return true;
    }

    private String letters() {
        int start = cursor.at++;
        while (parser.alphabet.joins() && cursor.isLetter()) {
            cursor.at++;
        }
        return cursor.since(start);
    }

    /** Digits with a decimal point, and with separators as in {@code 10{,}000}. */
    private String number() {
        StringBuilder number = new StringBuilder();
        while (!cursor.atEnd()) {
            boolean separated = cursor.is("{,}") && cursor.isDigit(3);
            boolean point = cursor.is('.') && cursor.isDigit(1);
            if (!separated && !point && !cursor.isDigit(0)) {
                break;
            }
            number.append(separated ? ',' : cursor.peek());
            cursor.at += separated ? 3 : 1;
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
}
