package offprint.diag.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A JSON text in the making. The result may stand inside of an HTML script element: {@code <} and the two line
 * separators that JavaScript knows are escaped. Calls out of order are a bug of the caller and are refused.
 */
public final class JsonWriter {
    private enum Scope {
        OBJECT,
        VALUE,
        ARRAY
    }

    private final StringBuilder out = new StringBuilder();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private boolean first = true;

    public JsonWriter beginObject() {
        return open(Scope.OBJECT, '{');
    }

    public JsonWriter endObject() {
        return close(Scope.OBJECT, '}');
    }

    public JsonWriter beginArray() {
        return open(Scope.ARRAY, '[');
    }

    public JsonWriter endArray() {
        return close(Scope.ARRAY, ']');
    }

    /** The name of the member whose value is written next. */
    public JsonWriter name(String name) {
        if (scopes.peek() != Scope.OBJECT) {
            throw new IllegalStateException("a name stands only in an object");
        }
        comma();
        quote(name);
        out.append(':');
        scopes.push(Scope.VALUE);
        return this;
    }

    public JsonWriter value(String value) {
        beforeValue();
        quote(value);
        return this;
    }

    public JsonWriter value(long value) {
        beforeValue();
        out.append(value);
        return this;
    }

    public JsonWriter value(BigDecimal value) {
        beforeValue();
        out.append(value.toPlainString());
        return this;
    }

    public JsonWriter value(boolean value) {
        beforeValue();
        out.append(value);
        return this;
    }

    /** A value that another writer has written. */
    public JsonWriter written(String json) {
        beforeValue();
        out.append(json);
        return this;
    }

    /** The finished text, as far as it was not taken. */
    @Override
    public String toString() {
        if (!scopes.isEmpty()) {
            throw new IllegalStateException("not every object and array is closed");
        }
        return out.toString();
    }

    /** How many characters the text has, or so many of it as were not taken yet. */
    public int length() {
        return out.length();
    }

    /**
     * Takes what has been written of a long text, in UTF-8, so that it need not be kept as a whole; what is written next
     * follows it.
     */
    public byte[] take() {
        byte[] taken = out.toString().getBytes(StandardCharsets.UTF_8);
        out.setLength(0);
        return taken;
    }

    private JsonWriter open(Scope scope, char bracket) {
        beforeValue();
        out.append(bracket);
        scopes.push(scope);
        first = true;
        return this;
    }

    private JsonWriter close(Scope scope, char bracket) {
        if (scopes.peek() != scope) {
            throw new IllegalStateException("nothing of this kind is open");
        }
        scopes.pop();
        out.append(bracket);
        first = false;
        return this;
    }

    private void beforeValue() {
        Scope scope = scopes.peek();
        if (scope == Scope.OBJECT) {
            throw new IllegalStateException("a member needs a name first");
        }
        if (scope == Scope.VALUE) {
            scopes.pop();
        } else {
            comma();
        }
    }

    private void comma() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    /** Copies what needs no escape in stretches: most texts are one. */
    private void quote(String text) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\' || c == '<' || c == '\u2028' || c == '\u2029') {
                out.append(text, done, i);
                escape(c);
                done = i + 1;
            }
        }
        out.append(text, done, text.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> unicodeEscape(c);
        }
    }

    private void unicodeEscape(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((c >> shift) & 0xF, 16));
        }
    }
}
