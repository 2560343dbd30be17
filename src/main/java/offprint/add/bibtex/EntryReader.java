package offprint.add.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;

/** Reads one entry, string or preamble, never past its limit. */
final class EntryReader {
    /** No value is longer, however many strings are joined in it. */
    private static final int LONGEST_VALUE = 200_000;

    private final Source source;
    private final String text;
    private final int at;
    private final int limit;
    private final char closing;
    private final Strings strings;
    private final List<BibtexField> fields = new ArrayList<>();
    private final List<Diagnostic> doubts = new ArrayList<>();
    private Optional<Diagnostic> problem = Optional.empty();
    private int pos;
    private Span head;

    /**
     * @param at where the at sign stands
     * @param open where the delimiter stands that opens it
     * @param limit where it ends at the latest
     */
    EntryReader(Source source, int at, int open, int limit, Strings strings) {
        this.source = source;
        this.text = source.text();
        this.at = at;
        this.limit = limit;
        this.strings = strings;
        this.closing = text.charAt(open) == '{' ? '}' : ')';
        this.pos = open + 1;
        this.head = source.span(at, open + 1);
    }

    /** Offset after its last char. */
    int end() {
        return pos;
    }

    /** Why it could not be read to its end. */
    Optional<Diagnostic> problem() {
        return problem;
    }

    /** What was wrong and could be put right. */
    List<Diagnostic> doubts() {
        return doubts;
    }

    void preamble() {
        value("preamble");
        close();
    }

    void string() {
        Optional<BibtexField> definition = field();
        close();
        if (problem.isEmpty() && definition.isPresent()) {
            strings.define(definition.get().name(), definition.get().value());
        }
    }

    Optional<BibtexEntry> entry(String type) {
        String key = key();
        while (problem.isEmpty() && !atEnd()) {
            field().ifPresent(this::add);
        }
        close();
        rejectRest();
        return problem.isEmpty() ? Optional.of(new BibtexEntry(type, key, head, fields)) : Optional.empty();
    }

    private void add(BibtexField field) {
        for (BibtexField other : fields) {
            if (other.name().equals(field.name())) {
                if (!other.value().text().strip().equals(field.value().text().strip())) {
                    doubts.add(
                            Diagnostic.at(field.place(), Rule.ENTRY_REPAIRED, "duplicate field `" + field.name() + "`")
                                    .label("this one is ignored")
                                    .note(other.place(), "the first one"));
                }
                return;
            }
        }
        fields.add(field);
    }

    /** What stands before the first comma, unless it is a field already. */
    private String key() {
        skip(false);
        int from = pos;
        int to = from;
        while (to < limit && ",=}\n".indexOf(text.charAt(to)) < 0 && text.charAt(to) != closing) {
            to++;
        }
        boolean isField = to < limit && text.charAt(to) == '=';
        if (isField || to == limit) {
            return "";
        }
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        head = source.span(at, end);
        pos = to;
        return text.substring(from, end);
    }

    private Optional<BibtexField> field() {
        skip(true);
        int from = pos;
        while (pos < limit && BibtexNames.isName(text.charAt(pos))) {
            pos++;
        }
        if (pos == from) {
            if (pos < limit && !atEnd()) {
                fail(pos, pos + 1, "a field of `" + shown() + "` does not begin with its name", "here");
            }
            return Optional.empty();
        }
        Span place = source.span(from, pos);
        String name = BibtexNames.lower(place.text());
        skip(false);
        if (pos < limit && text.charAt(pos) == '=') {
            pos++;
        } else if (pos >= limit || "{\"".indexOf(text.charAt(pos)) < 0) {
            problem = BibtexReader.problem(place, "a field of `" + shown() + "` without a value", "no `=` follows it");
            return Optional.empty();
        }
        BibtexValue value = value(name);
        return problem.isPresent() ? Optional.empty() : Optional.of(new BibtexField(name, place, value));
    }

    private BibtexValue value(String name) {
        skip(false);
        BibtexValue.Builder value = new BibtexValue.Builder(source, Math.min(pos, text.length()));
        boolean more = true;
        while (more && problem.isEmpty() && value.length() < LONGEST_VALUE) {
            part(name, value);
            skip(false);
            more = pos < limit && text.charAt(pos) == '#';
            pos += more ? 1 : 0;
        }
        if (more && problem.isEmpty()) {
            fail(pos, pos, "the value of `" + name + "` is too long", "more than " + LONGEST_VALUE + " characters");
        }
        return value.build();
    }

    private void part(String name, BibtexValue.Builder value) {
        skip(false);
        char c = pos < limit ? text.charAt(pos) : ',';
        if (c == '{') {
            delimited(name, '}', value);
        } else if (c == '"') {
            delimited(name, '"', value);
        } else {
            word(value);
        }
    }

    /** A text up to its closing brace, or up to a quotation mark outside of all braces. */
    private void delimited(String name, char end, BibtexValue.Builder value) {
        int from = pos + 1;
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == end && depth == 0) {
                value.literal(from, i);
                pos = i + 1;
                return;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                fail(i, i + 1, "an unmatched brace in `" + name + "` of `" + shown() + "`", "nothing opens it");
                return;
            }
        }
        fail(from - 1, from, "the value of `" + name + "` of `" + shown() + "` is never closed", "opened here");
    }

    private void word(BibtexValue.Builder value) {
        int from = pos;
        while (pos < limit && BibtexNames.isName(text.charAt(pos))) {
            pos++;
        }
        String word = text.substring(from, pos);
        if (word.isEmpty() || isNumber(word)) {
            value.literal(from, pos);
        } else {
            value.string(strings.expand(word, source.span(from, pos)), from, pos);
        }
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < '0' || c > '9') && "-–/.:".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean atEnd() {
        skip(true);
        return pos >= limit || text.charAt(pos) == closing || text.charAt(pos) == '}';
    }

    private void close() {
        if (problem.isPresent()) {
            return;
        }
        skip(true);
        if (pos < limit && text.charAt(pos) == closing) {
            pos++;
            return;
        }
        if (pos < limit) {
            fail(pos, pos + 1, "`" + shown() + "` is not closed as it was opened", "expected `" + closing + "`");
            return;
        }
        String headline = "`" + shown() + "` is never closed";
        String until = limit < text.length() ? "the next entry" : "the file's end";
        Optional<Diagnostic.Note> culprit = culprit();
        if (culprit.isEmpty() && !fields.isEmpty()) {
            doubts.add(Diagnostic.at(head, Rule.ENTRY_REPAIRED, headline).label("read up to " + until));
            return;
        }
        problem = Optional.of(
                culprit.isEmpty()
                        ? Diagnostic.at(head, Rule.ENTRY_SYNTAX, headline).label("no `" + closing + "` before " + until)
                        : Diagnostic.at(
                                        culprit.get().span(),
                                        Rule.ENTRY_SYNTAX,
                                        "`" + culprit.get().span().text() + "` of `" + shown() + "` is never closed")
                                .label(culprit.get().label())
                                .note(head, "the entry"));
    }

    /** The value that has taken fields behind it for its own. */
    private Optional<Diagnostic.Note> culprit() {
        for (BibtexField field : fields) {
            int swallowed = swallowedField(field.value().text());
            if (swallowed >= 0) {
                Span place = field.value().span(swallowed, swallowed + 1);
                String label = "this value goes on to line " + place.line() + ", where another field begins";
                return Optional.of(new Diagnostic.Note(field.place(), label));
            }
        }
        return Optional.empty();
    }

    /** Where a field seems to begin within a value, behind a comma or at a line's begin; −1 where none does. */
    private static int swallowedField(String value) {
        for (int i = 1; i < value.length(); i++) {
            char before = value.charAt(i - 1);
            if (before != ',' && before != '\n') {
                continue;
            }
            int from = skipBlanks(value, i);
            int to = from;
            while (to < value.length() && Character.isLetter(value.charAt(to))) {
                to++;
            }
            int sign = skipBlanks(value, to);
            int begin =
                    sign < value.length() && value.charAt(sign) == '=' ? skipBlanks(value, sign + 1) : value.length();
            boolean ownLine = value.substring(i, from).indexOf('\n') >= 0 || before == '\n';
            if (to > from && begin < value.length() && beginsValue(value.charAt(begin), ownLine)) {
                return from;
            }
        }
        return -1;
    }

    /** Numbers and strings without delimiters are told from prose by standing on a line of their own. */
    private static boolean beginsValue(char c, boolean ownLine) {
        return c == '{' || c == '"' || (ownLine && Character.isLetterOrDigit(c));
    }

    private static int skipBlanks(String value, int from) {
        int i = from;
        while (i < value.length() && Character.isWhitespace(value.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Fields behind the end of an entry belong to it: a brace too many ended it early. */
    private void rejectRest() {
        if (problem.isPresent()) {
            return;
        }
        int i = pos;
        while (i < limit && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == ',')) {
            i++;
        }
        int from = i;
        while (i < limit && BibtexNames.isName(text.charAt(i))) {
            i++;
        }
        int to = i;
        while (i < limit && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        boolean value = to > from && i + 1 < limit && text.charAt(i) == '=';
        if (value) {
            fail(pos - 1, pos, "`" + shown() + "` ends before its fields do", "an unmatched brace here or before");
        }
    }

    private void fail(int from, int to, String headline, String label) {
        Span span = source.span(Math.min(from, text.length()), Math.min(to, text.length()));
        problem = BibtexReader.problem(span, headline, label);
    }

    private String shown() {
        String words = head.text().strip();
        return words.endsWith("{") || words.endsWith("(") ? words.substring(0, words.length() - 1) : words;
    }

    /** Passes over blanks, and between fields over commas and over lines that a percent sign begins. */
    private void skip(boolean commas) {
        while (pos < limit) {
            char c = text.charAt(pos);
            if (commas && c == '%') {
                int line = text.indexOf('\n', pos);
                pos = line < 0 || line > limit ? limit : line;
            } else if (Character.isWhitespace(c) || (commas && c == ',')) {
                pos++;
            } else {
                return;
            }
        }
    }
}
