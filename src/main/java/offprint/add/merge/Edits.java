package offprint.add.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import offprint.diag.Source;
import offprint.diag.Span;

/** Changes to one text. What is added at one place stands there in the order in which it was added. */
public final class Edits {
    private final Source source;
    private final List<Edit> edits = new ArrayList<>();

    Edits(Source source) {
        this.source = source;
    }

    void replace(Span span, String text) {
        edits.add(new Edit(span.start(), span.end(), text));
    }

    void insert(int at, String text) {
        edits.add(new Edit(at, at, text));
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The text with the changes. */
    public String applied() {
        return appliedTo(source.text());
    }

    /**
     * A file with the changes, all its other characters as they are.
     *
     * @param raw the source's text with its own line ends, and its byte-order mark if it has one
     * @throws IllegalArgumentException if it is another text
     */
    public String appliedTo(String raw) {
        if (!withUnixLines(raw).equals(source.text())) {
            throw new IllegalArgumentException("not the text of " + source.name());
        }
        String lineEnd = lineEnd(raw);
        StringBuilder out = new StringBuilder(raw.length() + 200);
        int from = raw.startsWith("\uFEFF") ? 1 : 0;
        out.append(raw, 0, from);
        int offset = 0;
        for (Edit edit : sorted()) {
            int start = after(raw, from, edit.start() - offset);
            out.append(raw, from, start);
            from = after(raw, start, edit.end() - edit.start());
            offset = edit.end();
            out.append(edit.text().replace("\n", lineEnd));
        }
        return out.append(raw, from, raw.length()).toString();
    }

    /** The lines that go, each after a hyphen, and those that come, each after a plus sign. */
    public String difference() {
        StringBuilder out = new StringBuilder();
        List<Edit> all = sorted();
        for (int i = 0; i < all.size(); ) {
            int start = lineStart(all.get(i).start());
            int end = lineEnd(all.get(i).end());
            StringBuilder changed = new StringBuilder();
            int from = start;
            while (i < all.size() && all.get(i).start() <= end) {
                Edit edit = all.get(i++);
                changed.append(source.text(), from, edit.start()).append(edit.text());
                from = edit.end();
                end = Math.max(end, lineEnd(edit.end()));
            }
            changed.append(source.text(), from, end);
            show(source.text().substring(start, end), changed.toString(), out);
        }
        return out.toString();
    }

    private static void show(String before, String after, StringBuilder out) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        int head = 0;
        while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        for (String line : old.subList(head, old.size() - tail)) {
            out.append("- ").append(line).append('\n');
        }
        for (String line : now.subList(head, now.size() - tail)) {
            out.append(line.isEmpty() ? "+" : "+ ").append(line).append('\n');
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    private List<Edit> sorted() {
        List<Edit> sorted = new ArrayList<>(edits);
        Collections.sort(sorted, (one, other) -> Integer.compare(one.start(), other.start()));
        return sorted;
    }

    private int lineStart(int offset) {
        return source.text().lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = source.text().indexOf('\n', offset);
        return end < 0 ? source.text().length() : end;
    }

    private static String withUnixLines(String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The offset in the raw text after so many characters, where CR LF is one. */
    private static int after(String raw, int from, int characters) {
        int at = from;
        for (int i = 0; i < characters && at < raw.length(); i++) {
            at += raw.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }

    /** The file's own line end: its first. */
    private static String lineEnd(String raw) {
        int feed = raw.indexOf('\n');
        int carriage = raw.indexOf('\r');
        if (carriage < 0 || (feed >= 0 && feed < carriage)) {
            return "\n";
        }
        return feed == carriage + 1 ? "\r\n" : "\r";
    }
}
