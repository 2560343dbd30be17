package offprint.content.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offprint.diag.Span;
import org.jspecify.annotations.Nullable;

/** Keys with their values, in the author's order; no key stands in it twice. */
public record YamlMapping(List<Entry> entries, Span span) implements YamlNode {

    /** A key with its value. */
    public record Entry(YamlScalar key, YamlNode value) {}

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** The value of the key, written as exactly this text. */
    public Optional<YamlNode> get(String key) {
        Entry entry = find(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** The entry of the key. */
    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(find(key));
    }

    private @Nullable Entry find(String key) {
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public String kind() {
        return "a mapping";
    }

    @Override
    public <T> T match(
            Function<? super YamlScalar, ? extends T> scalar,
            Function<? super YamlSequence, ? extends T> sequence,
            Function<? super YamlMapping, ? extends T> mapping) {
        return mapping.apply(this);
    }
}
