package offprint.content.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import offprint.content.yaml.YamlMapping;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.diag.json.JsonWriter;

/**
 * The keys of a mapping, in the order in which docs/content.md describes them and programs write them.
 *
 * @param <R> what a mapping is of in the model
 */
public final class Keys<R> {
    /** Up to so many keys are listed where none is like an unknown one. */
    private static final int LISTED = 12;

    private final Map<String, Key<?>> keys = new LinkedHashMap<>();
    private final Map<String, Fact<R, ?>> facts = new LinkedHashMap<>();
    private final Map<String, String> elsewhere = new LinkedHashMap<>();

    /** A key whose value the papers' data hold as the model has it. */
    private record Fact<R, T>(Key<T> key, Function<R, Optional<T>> of) {

        boolean write(R record, JsonWriter json, String siteUrl) {
            Optional<T> value = of.apply(record);
            value.ifPresent(known -> key.kind().data().writer().write(known, json.name(key.name()), siteUrl));
            return value.isPresent();
        }
    }

    /** A further key, which may be left out. */
    public <T> Key<T> key(String name, Kind<T> kind, String doc) {
        return add(new Key<>(name, kind, false, doc));
    }

    /** A further key that no mapping is without. */
    public <T> Key<T> required(String name, Kind<T> kind, String doc) {
        return add(new Key<>(name, kind, true, doc));
    }

    /** These keys, to which others can be added. */
    Keys<R> copy() {
        Keys<R> copy = new Keys<>();
        copy.keys.putAll(keys);
        copy.facts.putAll(facts);
        return copy;
    }

    /** Says of keys which one of the two mappings has that they do not belong into the other. */
    void hold(String key, Keys<?> within) {
        for (String name : within.keys.keySet()) {
            if (!keys.containsKey(name)) {
                elsewhere.put(name, "it belongs under `" + key + "`: `" + key + ": {…, " + name + ": …}`");
            }
        }
        for (String name : keys.keySet()) {
            if (!within.keys.containsKey(name)) {
                within.elsewhere.put(name, "it belongs beside `" + key + "`, not under it");
            }
        }
    }

    /** Says what is meant by a key that there is not. */
    void instead(String name, String advice) {
        elsewhere.put(name, advice);
    }

    /** Says what stands in the papers' data under the key. */
    <T> Key<T> fact(Key<T> key, Function<R, Optional<T>> of) {
        facts.put(key.name(), new Fact<>(key, of));
        return key;
    }

    /** Adds a key that other mappings have, too. */
    <T> Key<T> add(Key<T> key) {
        keys.put(key.name(), key);
        return key;
    }

    /** All of them. */
    public Collection<Key<?>> all() {
        return keys.values();
    }

    /** Their names. */
    public List<String> names() {
        return List.copyOf(keys.keySet());
    }

    /** Reads a mapping, and reports what is wrong with it: keys that are missing, unknown keys, wrong values. */
    public Values read(YamlMapping mapping, Reading reading) {
        Values values = new Values(mapping, reading);
        for (Key<?> key : keys.values()) {
            if (key.required()) {
                values.require(key);
            }
        }
        for (YamlMapping.Entry entry : mapping.entries()) {
            Key<?> key = keys.get(entry.key().text());
            if (key == null) {
                reading.report(unknown(entry));
            } else {
                values.read(key, entry);
            }
        }
        return values;
    }

    private Diagnostic unknown(YamlMapping.Entry entry) {
        String written = entry.key().text();
        return Diagnostic.at(entry.key().span(), Rule.UNKNOWN_KEY, "no key is called `" + written + "` here")
                .help(Optional.ofNullable(elsewhere.get(written))
                        .or(() -> Suggestion.didYouMean(written, keys.keySet()))
                        .or(this::listed));
    }

    private Optional<String> listed() {
        return keys.isEmpty() || keys.size() > LISTED
                ? Optional.empty()
                : Optional.of("valid keys are `" + String.join("`, `", keys.keySet()) + "`");
    }

    /** Adds the keys to what a mapping of them may look like otherwise. */
    public Shape shape(Shape mapping) {
        List<String> required = new ArrayList<>();
        for (Key<?> key : keys.values()) {
            mapping.key(key.name(), key.kind().shape().get(), description(key));
            if (key.required()) {
                required.add(key.name());
            }
        }
        return mapping.closed(required.toArray(String[]::new));
    }

    private static String description(Key<?> key) {
        String hint = key.kind().hint();
        return hint.isEmpty() ? key.doc() : key.doc() + ' ' + hint;
    }

    /** A mapping of these keys. */
    public Shape shape() {
        return shape(Shape.mapping());
    }

    /** Adds the key's member to an object of the papers' data; false where the record has no such value. */
    public boolean write(Key<?> key, R record, JsonWriter json, String siteUrl) {
        Fact<R, ?> fact = facts.get(key.name());
        return fact != null && fact.write(record, json, siteUrl);
    }

    /** Adds a member for each key of which the record has a value. */
    public void write(R record, JsonWriter json, String siteUrl) {
        for (Fact<R, ?> fact : facts.values()) {
            fact.write(record, json, siteUrl);
        }
    }

    /** The members that {@link #write} adds, as the schema of the papers' data describes them. */
    public String schema(String separator) {
        List<String> members = new ArrayList<>();
        for (Fact<R, ?> fact : facts.values()) {
            Key<?> key = fact.key();
            String doc = new JsonWriter().value(key.doc()).toString();
            members.add('"' + key.name() + "\": {\"description\": " + doc + ", "
                    + key.kind().data().schema() + '}');
        }
        return String.join(separator, members);
    }
}
