package offprint.diag.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads JSON exactly as in RFC 8259: no comments, no trailing commas. A duplicate name in an object, which the RFC
 * only advises against, is an error, because readers differ on which of the two counts.
 */
public final class JsonReader<T> {
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
    public record Result<T>(Optional<T> value, int offset, String problem) {}

    /** Makes values of what was read; each stands in the text from {@code start} to before {@code end}, in chars. */
    public interface Maker<T> {
        /**
         * An object.
         *
         * @param members in the order in which they were written
         */
        T object(List<Member<T>> members, int start, int end);

        T array(List<T> items, int start, int end);

        T string(String text, int start, int end);

        /** A number, {@code true}, {@code false} or {@code null}, as it was written. */
        T plain(String text, int start, int end);
    }

    /**
     * A member of an object.
     *
     * @param start where its name stands in the text, in chars
     */
    public record Member<T>(String name, int start, T value) {}

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
    private final Maker<T> maker;
    private int position;
    private int depth;

    private JsonReader(String text, Maker<T> maker) {
        this.text = text;
        this.maker = maker;
    }

    public static <T> Result<T> read(String text, Maker<T> maker) {
        try {
            return new Result<>(Optional.of(new JsonReader<>(text, maker).document()), text.length(), "");
        } catch (Malformed e) {
            return new Result<>(Optional.empty(), e.offset, String.valueOf(e.getMessage()));
        }
    }

    private T document() throws Malformed {
        T value = value();
        skipSpace();
        if (position < text.length()) {
            throw malformed("text after the value");
        }
        return value;
    }

    private T value() throws Malformed {
        skipSpace();
        int start = position;
        switch (peek()) {
            case '{' -> {
                return object(start);
            }
            case '[' -> {
                return array(start);
            }
            case '"' -> {
                String string = string();
                return maker.string(string, start, position);
            }
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
        return maker.plain(text.substring(start, position), start, position);
    }

    private T object(int start) throws Malformed {
        List<Member<T>> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        open();
        skipSpace();
        if (!skip('}')) {
            do {
                skipSpace();
                int at = position;
                String name = string();
                skipSpace();
                expect(':');
                members.add(new Member<>(name, at, value()));
                if (!names.add(name)) {
                    throw new Malformed(at, "a duplicate name");
                }
                skipSpace();
            } while (skip(','));
            expect('}');
        }
        depth--;
        return maker.object(members, start, position);
    }

    private T array(int start) throws Malformed {
        List<T> items = new ArrayList<>();
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
        return maker.array(items, start, position);
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
                throw malformed("an unterminated string");
            }
            if (c < ' ') {
                throw malformed("an unescaped control character");
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
            default -> throw new Malformed(position - 2, "an invalid escape");
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

    private void number() throws Malformed {
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
                throw new Malformed(start, "a number out of range");
            }
        }
        if (position - start > MAX_DIGITS) {
            throw new Malformed(start, "a number out of range");
        }
    }

    private void digits() throws Malformed {
        int start = position;
        while (peek() >= '0' && peek() <= '9') {
            position++;
        }
        if (position == start) {
            throw malformed(position == text.length() ? "unexpected end of the text" : "expected a value");
        }
    }

    private void word(String word) throws Malformed {
        if (!text.startsWith(word, position)) {
            throw malformed("expected a value");
        }
        position += word.length();
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
            throw malformed(position == text.length() ? "unexpected end of the text" : "`" + c + "` is missing");
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
