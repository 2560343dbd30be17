package offprint.add.bibtex;

import java.util.ArrayList;
import java.util.List;
import offprint.diag.Passage;
import offprint.diag.Source;
import offprint.diag.Span;

/** The value of a field, without its delimiters, as TeX. It knows where each of its characters stands in the file. */
public final class BibtexValue implements Passage {

    /**
     * A stretch of the value.
     *
     * @param start where it begins in the value
     * @param from where it begins in the file
     * @param to where it ends in the file; of a string, the end of its name
     * @param literal whether the file has it char by char, as it does not where a string's name stands
     */
    private record Part(int start, int from, int to, boolean literal) {}

    private final Source source;
    private final String text;
    private final List<Part> parts;

    private BibtexValue(Source source, String text, List<Part> parts) {
        this.source = source;
        this.text = text;
        this.parts = parts;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Span span(int start, int end) {
        if (start < 0 || end < start || end > text.length()) {
            throw new IllegalArgumentException("no stretch " + start + ".." + end + " in a value of " + text.length());
        }
        Part first = partAt(start);
        int from = first.literal ? first.from + (start - first.start) : first.from;
        if (start == end) {
            return source.span(from, from);
        }
        Part last = partAt(end - 1);
        int to = last.literal ? last.from + (end - last.start) : last.to;
        return source.span(from, Math.max(from, to));
    }

    /** The whole value. */
    public Span span() {
        return span(0, text.length());
    }

    private Part partAt(int offset) {
        Part found = parts.get(0);
        for (Part part : parts) {
            if (part.start <= offset) {
                found = part;
            }
        }
        return found;
    }

    /** Joins the parts of a value. */
    static final class Builder {
        private final Source source;
        private final int at;
        private final List<Part> parts = new ArrayList<>(1);
        private String only = "";
        private StringBuilder joined = new StringBuilder(0);

        /** @param at where the value begins in the file */
        Builder(Source source, int at) {
            this.source = source;
            this.at = at;
        }

        int length() {
            return parts.size() < 2 ? only.length() : joined.length();
        }

        void literal(int from, int to) {
            add(source.text().substring(from, to), new Part(length(), from, to, true));
        }

        void string(String expansion, int from, int to) {
            add(expansion, new Part(length(), from, to, false));
        }

        private void add(String more, Part part) {
            parts.add(part);
            if (parts.size() == 1) {
                only = more;
            } else {
                joined = parts.size() == 2 ? new StringBuilder(only) : joined;
                joined.append(more);
            }
        }

        BibtexValue build() {
            if (parts.isEmpty()) {
                parts.add(new Part(0, at, at, true));
            }
            return new BibtexValue(source, parts.size() == 1 ? only : joined.toString(), List.copyOf(parts));
        }
    }
}
