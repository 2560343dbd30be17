package offprint.content.yaml;

import java.util.function.Function;
import offprint.diag.Passage;
import offprint.diag.Span;

/**
 * A single value. It is text, whatever it looks like: {@code no}, {@code 1.0}, {@code 0x1F} and {@code 2022-06-04} are
 * kept as they are written.
 *
 * @param text the decoded text: without quotes, escapes and folds
 * @param span from the first character to the last, quotes included; a block scalar from its {@code |} or {@code >}; of
 *     no length where a key has no value
 */
public record YamlScalar(String text, Style style, Span span) implements YamlNode {

    /** How a scalar is written. */
    public enum Style {
        /** Without any mark: {@code title: Attention}. */
        PLAIN,
        /** Between single or double quotes. */
        QUOTED,
        /** On the lines below {@code |} or {@code >}. */
        BLOCK
    }

    /** Whether nothing is given: an empty plain value, {@code ~} or {@code null}. */
    public boolean isNull() {
        return style == Style.PLAIN && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return isNull() || text.isBlank();
    }

    /** The text with every run of white space as one space. */
    public String line() {
        String line = text.strip();
        return line.indexOf('\n') < 0 ? line : String.join(" ", line.split("\\s+", -1));
    }

    /** The decoded text, each of whose characters knows its place in the source. */
    public Passage passage() {
        return new ScalarPassage(this);
    }

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public <T> T match(
            Function<? super YamlScalar, ? extends T> scalar,
            Function<? super YamlSequence, ? extends T> sequence,
            Function<? super YamlMapping, ? extends T> mapping) {
        return scalar.apply(this);
    }
}
