package offprint.content.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Span;

/** The values of a mapping, by the keys of its format. */
public final class Values {
    private final YamlMapping mapping;
    private final Reading reading;
    private final Map<String, Object> values = new HashMap<>();

    Values(YamlMapping mapping, Reading reading) {
        this.mapping = mapping;
        this.reading = reading;
    }

    /** Empty where the key is not there, or its value is wrong, which was reported. */
    @SuppressWarnings("unchecked") // each key's value was put there by its own kind
    public <T> Optional<T> get(Key<T> key) {
        return Optional.ofNullable((T) values.get(key.name()));
    }

    /** Whether the key is there, be its value right or wrong. */
    public boolean has(Key<?> key) {
        return mapping.entry(key.name()).isPresent();
    }

    /** Where the key's value stands; the key must be there. */
    public Span place(Key<?> key) {
        return mapping.get(key.name()).orElseThrow().span();
    }

    /** Reports the key where it is not there. */
    public void require(Key<?> key) {
        require(key, "");
    }

    /**
     * Reports that a required key is missing.
     *
     * @param or what else to write
     */
    public void require(Key<?> key, String or) {
        if (mapping.entry(key.name()).isPresent()) {
            return;
        }
        reading.report(Diagnostic.at(begin(), Rule.MISSING_FIELD, "`" + key.name() + "` is missing")
                .label("the mapping that begins here needs it")
                .help("add `" + key.name() + ": …`" + or));
    }

    /** The mapping's first key; where it has none, the mapping. */
    public Span begin() {
        boolean empty = mapping.entries().isEmpty();
        return empty ? mapping.span() : mapping.entries().get(0).key().span();
    }

    /** Reads a value of the mapping. */
    <T> void read(Key<T> key, YamlMapping.Entry entry) {
        reading.value(entry, key.kind()).ifPresent(value -> values.put(key.name(), value));
    }
}
