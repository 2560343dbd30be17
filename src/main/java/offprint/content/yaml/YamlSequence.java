package offprint.content.yaml;

import java.util.List;
import java.util.function.Function;
import offprint.diag.Span;

/** A list, written in brackets or as lines that begin with a hyphen. */
public record YamlSequence(List<YamlNode> items, Span span) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }

    @Override
    public <T> T match(
            Function<? super YamlScalar, ? extends T> scalar,
            Function<? super YamlSequence, ? extends T> sequence,
            Function<? super YamlMapping, ? extends T> mapping) {
        return sequence.apply(this);
    }
}
