package offprint.diag.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON as RFC 8259 has it and nothing besides: no comments, no trailing commas. A name that stands twice in one
 * object, which the RFC only advises against, is refused, because readers differ on which of the two counts.
 */
public final class JsonReader {
    /** Deeper than any document that is meant to be read. */
    private static final int MAX_DEPTH = 200;

    /** Longer than any number that is meant to be read. */
    private static final int MAX_DIGITS = 1000;

    /**
     * What came of a text.
     *
     * @param value empty where the text is not JSON
     * @param offset where it ceases to be, in chars
     * @param problem what is wrong there, in lower case; empty where nothing is
     */
    public record Result(Optional<JsonValue> value, int offset, String problem) {}

    /** Thrown and caught in here only, with the place at which reading stopped. */
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;
        private final int offset;

        Malformed(int offset, String problem) {
            super(problem, null, false, false);
            this.offset = offset;
        }
    }

    private final String text;
    private int position;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    public static Result read(String text) {
        try {
            return new Result(Optional.of(new JsonReader(text).document()), text.length(), "");
        } catch (Malformed e) {
            return new Result(Optional.empty(), e.offset, String.valueOf(e.getMessage()));
        }
    }

    private JsonValue document() throws Malformed {
        JsonValue value = value();
        skipSpace();
        if (position < text.length()) {
            throw malformed("more text behind the value");
        }
        return value;
    }

    private JsonValue value() throws Malformed {
        skipSpace();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonValue.Text(string());
            case 't' -> word("true", new JsonValue.Truth(true));
            case 'f' -> word("false", new JsonValue.Truth(false));
            case 'n' -> word("null", new JsonValue.Nothing());
            default -> number();
        };
    }

    private JsonValue object() throws Malformed {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        open();
        skipSpace();
        if (!skip('}')) {
            do {
                skipSpace();
                int start = position;
                String name = string();
                skipSpace();
                expect(':');
                if (members.put(name, value()) != null) {
                    throw new Malformed(start, "a second member of the name");
                }
                skipSpace();
            } while (skip(','));
            expect('}');
        }
        depth--;
        return new JsonValue.Members(members);
    }

    private JsonValue array() throws Malformed {
        List<JsonValue> items = new ArrayList<>();
        open();
        skipSpace();
        if (!skip(']')) {
            do {
                items.add(value());
                skipSpace();
            } while (skip(','));
            expect(']');
        }
        depth--;
        return new JsonValue.Items(items);
    }

    private void open() throws Malformed {
        if (depth == MAX_DEPTH) {
            throw malformed("nested too deep");
        }
        depth++;
        position++;
    }

    private String string() throws Malformed {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (true) {
            char c = peek();
            if (position >= text.length()) {
                throw malformed("a string that does not end");
            }
            if (c < ' ') {
                throw malformed("a control character that is not escaped");
            }
            position++;
            if (c == '"') {
                return out.toString();
            }
            out.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() throws Malformed {
        char c = peek();
        position++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new Malformed(position - 2, "an escape that JSON does not have");
        };
    }

    private char unicode() throws Malformed {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = peek() < 0x80 ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                throw malformed("no hexadecimal digit");
            }
            value = value << 4 | digit;
            position++;
        }
        return (char) value;
    }

    private JsonValue number() throws Malformed {
        int start = position;
        skip('-');
        if (!skip('0')) {
            digits();
        }
        if (skip('.')) {
            digits();
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            int exponent = position;
            digits();
            if (position - exponent > 9) {
                throw new Malformed(start, "a number beyond all measure");
            }
        }
        if (position - start > MAX_DIGITS) {
            throw new Malformed(start, "a number beyond all measure");
        }
        return new JsonValue.Figure(new BigDecimal(text.substring(start, position)));
    }

    private void digits() throws Malformed {
        int start = position;
        while (peek() >= '0' && peek() <= '9') {
            position++;
        }
        if (position == start) {
            throw malformed(position == text.length() ? "the text ends too early" : "no value can stand here");
        }
    }

    private JsonValue word(String word, JsonValue value) throws Malformed {
        if (!text.startsWith(word, position)) {
            throw malformed("no value can stand here");
        }
        position += word.length();
        return value;
    }

    private void skipSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            position++;
        }
    }

    private boolean skip(char c) {
        boolean there = position < text.length() && text.charAt(position) == c;
        position += there ? 1 : 0;
        return there;
    }

    private void expect(char c) throws Malformed {
        if (!skip(c)) {
            throw malformed(position == text.length() ? "the text ends too early" : "`" + c + "` is missing");
        }
    }

    /** The next character; NUL at the end. */
    private char peek() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    private Malformed malformed(String problem) {
        return new Malformed(position, problem);
    }
}
