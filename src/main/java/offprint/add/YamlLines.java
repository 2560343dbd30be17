package offprint.add;

import java.util.List;

/** The lines of a content file as programs write them. What is empty has no line. */
final class YamlLines {
    private final StringBuilder out;

    YamlLines(StringBuilder out) {
        this.out = out;
    }

    /** A key that has others, or a list, below it. */
    void open(String indent, String key) {
        out.append(indent).append(key).append(":\n");
    }

    void line(String indent, String key, String value) {
        if (!value.isEmpty()) {
            out.append(indent).append(key).append(": ").append(scalar(value)).append('\n');
        }
    }

    void list(String indent, String key, List<String> values) {
        if (!values.isEmpty()) {
            open(indent, key);
            values.forEach(value -> item(indent + "  ", value));
        }
    }

    /** A list, or where it has one value, that value alone. */
    void oneOrMore(String indent, String key, List<String> values) {
        if (values.size() == 1) {
            line(indent, key, values.get(0));
        } else {
            list(indent, key, values);
        }
    }

    void item(String indent, String value) {
        out.append(indent).append("- ").append(scalar(value)).append('\n');
    }

    /** A value on one line, in quotes where YAML would read it otherwise. */
    static String scalar(String value) {
        if (isPlain(value)) {
            return value;
        }
        boolean single = value.indexOf('\\') >= 0 || value.indexOf('"') >= 0;
        return single ? '\'' + value.replace("'", "''") + '\'' : '"' + value + '"';
    }

    private static boolean isPlain(String value) {
        if (value.isEmpty() || value.equals("null") || value.equals("~")) {
            return false;
        }
        char first = value.charAt(0);
        char last = value.charAt(value.length() - 1);
        return "[]{}>|*&!%#`@'\",?:-=<".indexOf(first) < 0
                && !value.contains(": ")
                && !value.contains(" #")
                && last != ':'
                && first != ' '
                && last != ' ';
    }
}
