package offprint.content.schema;

import java.util.List;
import java.util.Map;
import offprint.diag.json.JsonValue;
import offprint.diag.json.JsonWriter;

/** A JSON value as a text for people: two spaces a level, and on one line what is short. */
final class Layout {
    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    private Layout() {}

    static String of(JsonValue value) {
        Layout layout = new Layout();
        layout.add(value, "");
        return layout.out.append('\n').toString();
    }

    private void add(JsonValue value, String indentation) {
        String line = line(value);
        if (indentation.length() + line.length() <= WIDTH && !indentation.isEmpty()) {
            out.append(line);
        } else if (value instanceof JsonValue.Members object) {
            String separator = "{\n";
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.append(separator).append(indentation).append("  ");
                out.append(quoted(member.getKey())).append(": ");
                add(member.getValue(), indentation + "  ");
                separator = ",\n";
            }
            out.append('\n').append(indentation).append('}');
        } else if (value instanceof JsonValue.Items array) {
            String separator = "[\n";
            for (JsonValue item : array.items()) {
                out.append(separator).append(indentation).append("  ");
                add(item, indentation + "  ");
                separator = ",\n";
            }
            out.append('\n').append(indentation).append(']');
        } else {
            out.append(line);
        }
    }

    private static String line(JsonValue value) {
        if (value instanceof JsonValue.Members object) {
            StringBuilder line = new StringBuilder("{");
            String separator = "";
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                line.append(separator).append(quoted(member.getKey())).append(": ");
                line.append(line(member.getValue()));
                separator = ", ";
            }
            return line.append('}').toString();
        }
        if (value instanceof JsonValue.Items array) {
            return line(array.items());
        }
        return scalar(value);
    }

    private static String line(List<JsonValue> items) {
        StringBuilder line = new StringBuilder("[");
        String separator = "";
        for (JsonValue item : items) {
            line.append(separator).append(line(item));
            separator = ", ";
        }
        return line.append(']').toString();
    }

    private static String scalar(JsonValue value) {
        if (value instanceof JsonValue.Figure number) {
            return number.value().toPlainString();
        }
        if (value instanceof JsonValue.Truth truth) {
            return Boolean.toString(truth.value());
        }
        return value instanceof JsonValue.Text text ? quoted(text.string()) : "null";
    }

    private static String quoted(String text) {
        return new JsonWriter().value(text).toString();
    }
}
