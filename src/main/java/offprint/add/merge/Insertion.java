package offprint.add.merge;

import java.util.List;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Puts entries into the mappings of a file, each behind the key that comes before it in the format's own order. */
final class Insertion {
    private final String text;
    private final Edits edits;

    Insertion(String text, Edits edits) {
        this.text = text;
        this.edits = edits;
    }

    /** Adds an entry of another file. */
    void add(YamlMapping mapping, List<String> order, YamlMapping.Entry entry) {
        String key = entry.key().text();
        add(mapping, order, key, written(entry), key + ": " + FlowText.of(entry.value()));
    }

    /**
     * Adds an entry.
     *
     * @param lines the entry without a line end after its last line, indented as at the root of a file
     * @param inBraces the same for a mapping in braces
     */
    void add(YamlMapping mapping, List<String> order, String key, String lines, String inBraces) {
        if (isFlow(mapping)) {
            addInBraces(mapping, order, key, inBraces);
        } else {
            addLines(mapping, order, key, lines);
        }
    }

    private void addLines(YamlMapping mapping, List<String> order, String key, String lines) {
        YamlMapping.Entry first = mapping.entries().get(0);
        int column = column(first.key());
        String indented = indented(lines, column);
        YamlMapping.Entry before = before(mapping, order, key);
        if (before == null) {
            edits.insert(first.key().span().start(), indented + '\n' + " ".repeat(column));
        } else {
            edits.insert(endOfLines(before.value().span().end(), column), '\n' + " ".repeat(column) + indented);
        }
    }

    private void addInBraces(YamlMapping mapping, List<String> order, String key, String entry) {
        YamlMapping.Entry before = before(mapping, order, key);
        if (before == null) {
            edits.insert(mapping.span().start() + 1, mapping.entries().isEmpty() ? entry : entry + ", ");
        } else {
            edits.insert(before.value().span().end(), ", " + entry);
        }
    }

    boolean isFlow(YamlNode node) {
        char first =
                node.span().start() < text.length() ? text.charAt(node.span().start()) : 0;
        return first == '{' || first == '[';
    }

    /** The entry as it stands in its own file, but for the indentation of all of it. */
    static String written(YamlMapping.Entry entry) {
        String text = entry.key().span().source().text();
        int start = entry.key().span().start();
        int column = start - (text.lastIndexOf('\n', start - 1) + 1);
        return text.substring(start, entry.value().span().end()).replace('\n' + " ".repeat(column), "\n");
    }

    /** How many characters stand before it on its line. */
    int column(YamlNode node) {
        int start = node.span().start();
        return start - (text.lastIndexOf('\n', start - 1) + 1);
    }

    /** Lines with so many spaces before each but the first and the empty ones. */
    static String indented(String lines, int column) {
        return lines.replace("\n", '\n' + " ".repeat(column)).replace('\n' + " ".repeat(column) + '\n', "\n\n");
    }

    /** The entry whose key is the last that belongs before the key; null where there is none. */
    private static YamlMapping.@Nullable Entry before(YamlMapping mapping, List<String> order, String key) {
        int place = place(order, key);
        YamlMapping.Entry last = null;
        int best = -1;
        for (YamlMapping.Entry entry : mapping.entries()) {
            int other = place(order, entry.key().text());
            if (other <= place && other >= best) {
                best = other;
                last = entry;
            }
        }
        return last;
    }

    private static int place(List<String> order, String key) {
        int place = order.indexOf(key);
        return place < 0 ? order.size() : place;
    }

    /** The end of the line, and of comments below it that are indented like what belongs to the value. */
    private int endOfLines(int end, int column) {
        int lineEnd = lineEnd(end);
        while (lineEnd < text.length()) {
            int next = lineEnd + 1;
            int first = next;
            while (first < text.length() && text.charAt(first) == ' ') {
                first++;
            }
            boolean comment = first < text.length() && text.charAt(first) == '#';
            if (!comment || first - next <= column) {
                return lineEnd;
            }
            lineEnd = lineEnd(first);
        }
        return lineEnd;
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }
}
