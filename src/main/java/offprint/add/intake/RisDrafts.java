package offprint.add.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;

/**
 * Records of RIS to drafts. A record goes from {@code TY} to {@code ER}; tags are those of the format's specifications of
 * 2001 and 2012, which disagree on some, and of EndNote, Zotero and Mendeley. A line without a tag goes on with the one
 * before it.
 */
final class RisDrafts {

    /** A tag and what stands behind it, joined with the lines that go on with it. */
    private record Line(String tag, String value, int start, int end) {}

    private final Source source;
    private final Diagnostics diagnostics;
    private final List<Draft> drafts = new ArrayList<>();

    private RisDrafts(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Whether a record begins in the text. */
    static boolean recognises(String text) {
        for (int at = text.indexOf("TY"); at >= 0; at = text.indexOf("TY", at + 1)) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            if ((at == 0 || text.charAt(at - 1) == '\n') && isTagged(line)) {
                return true;
            }
        }
        return false;
    }

    static List<Draft> read(Source source, Diagnostics diagnostics) {
        RisDrafts reader = new RisDrafts(source, diagnostics);
        reader.records();
        return reader.drafts;
    }

    private void records() {
        List<Line> record = new ArrayList<>();
        for (Line line : lines()) {
            if (line.tag.equals("TY")) {
                rejectOpen(record);
                record.clear();
                record.add(line);
            } else if (line.tag.equals("ER")) {
                if (!record.isEmpty()) {
                    drafts.add(draft(record));
                }
                record.clear();
            } else if (!record.isEmpty()) {
                record.add(line);
            }
        }
        rejectOpen(record);
    }

    private void rejectOpen(List<Line> record) {
        if (!record.isEmpty()) {
            Line first = record.get(0);
            diagnostics.report(
                    Diagnostic.at(source.span(first.start, first.end), Rule.ENTRY_SYNTAX, "a record without `ER`")
                            .label("it goes on to the next one, or the file's end")
                            .help("end it with a line `ER  - `"));
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        StringBuilder more = new StringBuilder();
        String text = source.text();
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(from, end);
            if (isTagged(line)) {
                close(lines, more);
                int dash = line.indexOf('-');
                lines.add(
                        new Line(line.substring(0, 2), line.substring(dash + 1).strip(), from, end));
            } else if (!line.isBlank() && !lines.isEmpty()) {
                more.append('\n').append(line.strip());
            }
            from = end + 1;
        }
        close(lines, more);
        return lines;
    }

    /** Gives the last line what followed it without a tag. */
    private static void close(List<Line> lines, StringBuilder more) {
        if (!more.isEmpty()) {
            Line last = lines.remove(lines.size() - 1);
            lines.add(new Line(last.tag, last.value + more, last.start, last.end));
            more.setLength(0);
        }
    }

    /** Two characters, blanks, a hyphen, and a blank or nothing. */
    private static boolean isTagged(String line) {
        if (line.length() < 4 || !isTagSign(line.charAt(0)) || !isTagSign(line.charAt(1))) {
            return false;
        }
        int i = 2;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        boolean dash = i > 2 && i < line.length() && line.charAt(i) == '-';
        return dash && (i + 1 == line.length() || line.charAt(i + 1) == ' ');
    }

    private static boolean isTagSign(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private Draft draft(List<Line> record) {
        Line first = record.get(0);
        String key = "";
        for (Line line : record) {
            key = line.tag.equals("ID") ? line.value : key;
        }
        Draft draft = new Draft(key, source.span(first.start, first.end));
        draft.type = type(first.value.toUpperCase(Locale.ROOT));
        new Reading(draft, record).read();
        return draft;
    }

    private static PaperType type(String word) {
        return switch (word) {
            case "JOUR", "JFULL", "MGZN", "NEWS", "EJOUR", "ABST", "INPR" -> PaperType.ARTICLE;
            case "CPAPER", "CONF" -> PaperType.CONFERENCE;
            case "UNPB" -> PaperType.PREPRINT;
            case "THES" -> PaperType.THESIS;
            case "BOOK", "EBOOK", "EDBOOK", "SER" -> PaperType.BOOK;
            case "CHAP", "ECHAP", "ENCYC", "DICT" -> PaperType.CHAPTER;
            case "RPRT", "GOVDOC", "STAND" -> PaperType.REPORT;
            case "DATA", "AGGR" -> PaperType.DATASET;
            case "COMP" -> PaperType.SOFTWARE;
            default -> PaperType.OTHER;
        };
    }

    /** One record on its way to a draft. */
    private static final class Reading {
        private final Draft draft;
        private final Pieces pieces;
        private final AuthorNames names;
        private final List<Line> lines;
        private final List<Line> rest = new ArrayList<>();
        private String year = "";

        Reading(Draft draft, List<Line> lines) {
            this.draft = draft;
            this.lines = lines;
            this.pieces = new Pieces(draft);
            this.names = new AuthorNames(draft);
        }

        void read() {
            for (Line line : lines) {
                if (!line.value.isEmpty()) {
                    tag(line);
                }
            }
            if (draft.authors.isEmpty()) {
                editors();
            }
            if (draft.date.isEmpty() && !year.isEmpty()) {
                draft.date = DateText.of(year, "", "");
            }
            String publisher = draft.venue.get("publisher");
            boolean part =
                    switch (draft.type) {
                        case ARTICLE, CONFERENCE, WORKSHOP, CHAPTER -> true;
                        default -> false;
                    };
            if (!part && publisher != null && !draft.venue.containsKey("name")) {
                draft.venue.remove("publisher");
                boolean arxiv = draft.type == PaperType.PREPRINT && draft.identifiers.containsKey("arxiv");
                if (!arxiv || !publisher.equalsIgnoreCase("arxiv")) {
                    draft.venue("name", publisher);
                }
            }
            for (Line line : rest) {
                draft.rest(line.tag, line.value);
            }
        }

        private void editors() {
            for (int i = rest.size() - 1; i >= 0; i--) {
                if (rest.get(i).tag.equals("ED") || rest.get(i).tag.equals("A2")) {
                    name(rest.remove(i));
                }
            }
            if (!draft.authors.isEmpty()) {
                draft.notes.add("The names above are the editors'.");
            }
        }

        private void tag(Line line) {
            String value = ContentText.line(line.value);
            switch (line.tag) {
                case "TY", "ID", "ER" -> {}
                case "TI", "T1", "CT" -> draft.title = once(draft.title, ContentText.title(line.value), line);
                case "AU", "A1" -> name(line);
                case "PY", "Y1" -> date(line, value);
                case "DA" -> date(line, value);
                case "T2", "JO", "JF", "BT" -> venue("name", value, line);
                case "JA", "J1", "J2" -> venue("short", value, line);
                case "T3" -> venue("series", value, line);
                case "VL" -> venue("volume", value, line);
                case "IS", "CP" -> venue("issue", value, line);
                case "SP" -> venue("pages", value, line);
                case "EP" -> lastPage(value, line);
                case "PB" -> venue("publisher", value, line);
                case "CY", "PP" -> venue("location", value, line);
                case "M1" -> number(value, line);
                case "SN" -> standardNumber(value);
                case "DO" -> pieces.identifier("DO", IdentifierScheme.DOI, WebText.of(line.value));
                case "UR" -> addresses(line.value, "");
                case "L1" -> addresses(line.value, "pdf");
                case "L2", "LK" -> addresses(line.value, "publisher");
                case "AN" -> accession(value, line);
                case "KW" -> keyword(line.value);
                case "AB", "N2" -> draft.abstractText = once(draft.abstractText, ContentText.prose(line.value), line);
                case "LA" -> pieces.language("LA", value);
                case "N1" -> pieces.note(ContentText.prose(line.value), value);
                default -> rest.add(line);
            }
        }

        private String once(String known, String text, Line line) {
            if (!known.isEmpty() && !known.equals(text)) {
                rest.add(line);
            }
            return known.isEmpty() ? text : known;
        }

        private void venue(String part, String value, Line line) {
            String known = draft.venue.putIfAbsent(part, value);
            if (known != null && !known.equals(value)) {
                rest.add(line);
            }
        }

        private void lastPage(String value, Line line) {
            String first = draft.venue.get("pages");
            if (first == null) {
                rest.add(line);
            } else if (!first.equals(value) && first.indexOf('-') < 0) {
                draft.venue.put("pages", first + '-' + value);
            }
        }

        /** {@code Family, Given, Suffix}; a comma at its end says that it is not a person's name. */
        private void name(Line line) {
            String name = ContentText.line(line.value);
            int comma = name.indexOf(',');
            int second = name.indexOf(',', comma + 1);
            if (comma < 0) {
                names.one(line.tag, name);
            } else if (name.endsWith(",")) {
                names.parts(
                        line.tag, "", "", name.substring(0, name.length() - 1).strip(), "");
            } else {
                String given = name.substring(comma + 1, second < 0 ? name.length() : second)
                        .strip();
                String suffix =
                        second < 0 ? "" : ", " + name.substring(second + 1).strip();
                names.one(line.tag, name.substring(0, comma) + suffix + ", " + given);
            }
        }

        private void date(Line line, String value) {
            String first = DateText.first(value);
            String date = first.isEmpty() ? DateText.of(value, value, "") : first;
            if (date.length() > draft.date.length()) {
                draft.date = date;
            } else if (date.isEmpty()) {
                rest.add(line);
            }
            year = year.isEmpty() && date.isEmpty() ? value : year;
        }

        private void number(String value, Line line) {
            if (!value.toLowerCase(Locale.ROOT).startsWith("arxiv:") || !pieces.arxiv(value)) {
                venue("number", value, line);
            }
        }

        private void standardNumber(String value) {
            if (draft.type == PaperType.REPORT) {
                draft.venue("number", value);
            } else if (IdentifierScheme.ISSN.parse(value).value().isPresent()) {
                pieces.identifier("SN", IdentifierScheme.ISSN, value);
            } else {
                pieces.identifier("SN", IdentifierScheme.ISBN, value);
            }
        }

        private void accession(String value, Line line) {
            if (!value.toLowerCase(Locale.ROOT).startsWith("arxiv:") || !pieces.arxiv(value)) {
                rest.add(line);
            }
        }

        private void addresses(String value, String kind) {
            for (int from = 0; from < value.length(); ) {
                int newline = value.indexOf('\n', from);
                int semicolon = value.indexOf(";http", from);
                int end = newline < 0 ? value.length() : newline;
                end = semicolon >= 0 && semicolon < end ? semicolon : end;
                String address = WebText.of(value.substring(from, end));
                if (kind.isEmpty()) {
                    pieces.address("UR", address);
                } else if (!address.isEmpty()) {
                    pieces.link("L1", kind, address);
                }
                from = end + 1;
            }
        }

        private void keyword(String value) {
            for (int from = 0; from <= value.length(); ) {
                int newline = value.indexOf('\n', from);
                int end = newline < 0 ? value.length() : newline;
                String word = ContentText.line(value.substring(from, end));
                draft.keyword(word);
                draft.subjects.add(word);
                from = end + 1;
            }
        }
    }
}
