package offprint.content.yaml;

import java.util.function.Function;
import offprint.diag.Span;

/** A value in a YAML file: text, a list or a mapping, and where it stands. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {

    /** From the node's first character to its last, with the quotes or brackets around it. */
    Span span();

    /** What the node is, as messages say it: "text", "a list" or "a mapping". */
    String kind();

    /** The answer of the one function that is made for this kind of node. */
    <T> T match(
            Function<? super YamlScalar, ? extends T> scalar,
            Function<? super YamlSequence, ? extends T> sequence,
            Function<? super YamlMapping, ? extends T> mapping);
}
