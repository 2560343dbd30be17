package offprint.content.format;

import java.util.List;
import java.util.function.Function;
import offprint.diag.json.JsonWriter;
import offprint.model.PublicationDate;
import offprint.model.RichText;

/**
 * A kind of value in the papers' data.
 *
 * @param schema its keywords in JSON Schema; the definitions are those of site/feed/schema.json
 */
public record Data<T>(String schema, Writer<T> writer) {
    static final Data<String> LINE = new Data<>(reference("line"), (text, json, site) -> json.value(text));
    static final Data<String> ADDRESS = new Data<>(reference("address"), LINE.writer);
    static final Data<String> TAG = new Data<>("\"type\": \"string\", \"minLength\": 2", LINE.writer);
    static final Data<PublicationDate> DATE =
            new Data<>(reference("date"), (date, json, site) -> json.value(date.iso()));
    static final Data<Boolean> TRUE = new Data<>("\"const\": true", (flag, json, site) -> json.value(flag));
    static final Data<List<String>> LINES =
            new Data<>("\"type\": \"array\", \"items\": {" + reference("line") + "}, \"minItems\": 1", Data::lines);

    /** A text in its forms; TeX is left out where it is the readable text itself. */
    public static final Data<RichText> TEXT = new Data<>(reference("text"), Data::text);

    /** Writes a value. */
    @FunctionalInterface
    public interface Writer<T> {
        /**
         * Writes a value.
         *
         * @param site the site's address, for links into it
         */
        void write(T value, JsonWriter json, String site);
    }

    /** Of values that no key's own form says all about; whoever writes the data writes them. */
    static <T> Data<T> none() {
        return new Data<>("", (value, json, site) -> {
            throw new IllegalStateException("has no form in the papers' data");
        });
    }

    /** One of a few words. */
    static <T> Data<T> word(List<String> words, Function<T, String> word) {
        return new Data<>(
                "\"enum\": [\"" + String.join("\", \"", words) + "\"]",
                (value, json, site) -> json.value(word.apply(value)));
    }

    /** Some of a few words. */
    static <T> Data<List<T>> words(List<String> words, Function<T, String> word) {
        return new Data<>(
                "\"type\": \"array\", \"items\": {\"enum\": [\"" + String.join("\", \"", words) + "\"]}",
                (values, json, site) -> {
                    json.beginArray();
                    for (T value : values) {
                        json.value(word.apply(value));
                    }
                    json.endArray();
                });
    }

    private static String reference(String definition) {
        return "\"$ref\": \"#/$defs/" + definition + '"';
    }

    private static void lines(List<String> lines, JsonWriter json, String site) {
        json.beginArray();
        for (String line : lines) {
            json.value(line);
        }
        json.endArray();
    }

    private static void text(RichText text, JsonWriter json, String site) {
        json.beginObject().name("text").value(text.text());
        json.name("html").value(text.html().from(site).value());
        if (!text.tex().equals(text.text())) {
            json.name("tex").value(text.tex());
        }
        json.endObject();
    }
}
