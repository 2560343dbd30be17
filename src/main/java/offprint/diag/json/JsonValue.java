package offprint.diag.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON, as it was read. */
public sealed interface JsonValue {

    static JsonReader.Result<JsonValue> read(String text) {
        return JsonReader.read(text, new Maker());
    }

    /** The member of this name; empty where there is none, or this is not an object. */
    default Optional<JsonValue> member(String name) {
        return Optional.empty();
    }

    /** The items of an array; of any other value that value alone, as JSON-LD has it. */
    default List<JsonValue> items() {
        return List.of(this);
    }

    /** The text of a string; empty text for any other value. */
    default String string() {
        return "";
    }

    /**
     * An object.
     *
     * @param members in the order in which they were written
     */
    record Members(Map<String, JsonValue> members) implements JsonValue {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public Optional<JsonValue> member(String name) {
            return Optional.ofNullable(members.get(name));
        }
    }

    /** An array. */
    record Items(List<JsonValue> items) implements JsonValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A string. */
    record Text(String string) implements JsonValue {}

    /** A number. */
    record Figure(BigDecimal value) implements JsonValue {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements JsonValue {}

    /** {@code null}. */
    record Nothing() implements JsonValue {}

    /** Values without the places where they stand. */
    final class Maker implements JsonReader.Maker<JsonValue> {

        private Maker() {}

        @Override
        public JsonValue object(List<JsonReader.Member<JsonValue>> members, int start, int end) {
            Map<String, JsonValue> values = new LinkedHashMap<>();
            members.forEach(member -> values.put(member.name(), member.value()));
            return new Members(values);
        }

        @Override
        public JsonValue array(List<JsonValue> items, int start, int end) {
            return new Items(items);
        }

        @Override
        public JsonValue string(String text, int start, int end) {
            return new Text(text);
        }

        @Override
        public JsonValue plain(String text, int start, int end) {
            return switch (text) {
                case "null" -> new Nothing();
                case "true", "false" -> new Truth(text.equals("true"));
                default -> new Figure(new BigDecimal(text));
            };
        }
    }
}
