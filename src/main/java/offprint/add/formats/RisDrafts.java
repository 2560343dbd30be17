package offprint.add.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offprint.add.foreign.Notation;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.model.Ascii;
import offprint.model.PaperType;
import offprint.model.Status;

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
        return (c >= 'A' && c <= 'Z') || Ascii.isDigit(c);
    }

    private Draft draft(List<Line> record) {
        Line first = record.get(0);
        String key = "";
        for (Line line : record) {
            key = line.tag.equals("ID") ? line.value : key;
        }
        DraftBuilder draft = new DraftBuilder(key, source.span(first.start, first.end), Notation.MARKED);
        draft.type(type(first.value.toUpperCase(Locale.ROOT)));
        if (first.value.equalsIgnoreCase("INPR")) {
            draft.status(Status.ACCEPTED);
        }
        List<Field> fields = new ArrayList<>(record.size());
        for (Line line : record) {
            fields.add(new Field(line.tag, line.value, source.span(line.start, line.end)));
        }
        return new RisRecord(draft, fields).read();
    }

    private static PaperType type(String word) {
        return switch (word) {
            case "JOUR", "EJOUR", "ABST", "INPR" -> PaperType.ARTICLE;
            case "JFULL" -> PaperType.ISSUE;
            case "MGZN" -> PaperType.MAGAZINE;
            case "NEWS" -> PaperType.NEWSPAPER;
            case "CPAPER", "CONF" -> PaperType.CONFERENCE;
            case "UNPB", "MANSCPT" -> PaperType.PREPRINT;
            case "THES" -> PaperType.THESIS;
            case "BOOK", "EBOOK", "EDBOOK", "SER" -> PaperType.BOOK;
            case "CHAP", "ECHAP" -> PaperType.CHAPTER;
            case "ENCYC", "DICT" -> PaperType.ENTRY;
            case "RPRT", "GOVDOC" -> PaperType.REPORT;
            case "STAND" -> PaperType.STANDARD;
            case "PAT" -> PaperType.PATENT;
            case "SLIDE" -> PaperType.PRESENTATION;
            case "DATA", "AGGR" -> PaperType.DATASET;
            case "COMP" -> PaperType.SOFTWARE;
            default -> PaperType.OTHER;
        };
    }
}
