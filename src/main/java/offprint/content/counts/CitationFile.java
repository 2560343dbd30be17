package offprint.content.counts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.CitationHistory;
import offprint.model.CitationHistory.Change;
import offprint.model.CitationSource;
import offprint.model.CountedForm;
import offprint.model.PublicationDate;
import offprint.model.Slug;

/**
 * The text of {@code content/citations.txt}, which keeps what services count from one {@code refresh} to the next:
 *
 * <pre>
 * offprint-citations 1
 * * crossref 2026-12-01
 * * openalex 2026-12-01
 * paper-planes crossref doi 2026-11-01 12
 * paper-planes openalex arxiv 2026-10-01 3
 * paper-planes openalex doi 2026-10-01 14
 * paper-planes openalex doi 2026-12-01 17
 * </pre>
 *
 * <p>A line is a paper's slug, a service, the form of the paper that it counts (doi, arxiv, or both for one count of the
 * two), the day, and the count, or {@code -} from the day on which the service counts that form no longer. A paper has a
 * line only for days on which its count has changed; the lines of the asterisk name the last day on which a service has
 * answered for all papers. Written sorted by UTF-16 code units, and read in any order, each line as often as it likes:
 * two branches' lists are merged by keeping the lines of both.
 */
public final class CitationFile {
    private static final String HEADER = "offprint-citations 1";
    private static final List<String> MERGE_MARKERS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

    private final Source source;
    private final Map<Slug, Slug> former;
    private final Diagnostics diagnostics;
    private final Map<CitationSource, PublicationDate> asked = new EnumMap<>(CitationSource.class);
    private final TreeMap<Change, Optional<Integer>> counts = new TreeMap<>();
    private final Map<Slug, Span> places = new LinkedHashMap<>();

    /**
     * What a list says.
     *
     * @param places where each paper is named first, in the order of the list
     */
    public record Listed(CitationHistory history, Map<Slug, Span> places) {}

    private CitationFile(Source source, Map<Slug, Slug> former, Diagnostics diagnostics) {
        this.source = source;
        this.former = former;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a list. Lines that are wrong are reported and left out.
     *
     * @param former from former slugs of papers to those that took their place
     */
    public static Listed read(Source source, Map<Slug, Slug> former, Diagnostics diagnostics) {
        CitationFile file = new CitationFile(source, former, diagnostics);
        file.read();
        List<Change> changes = new ArrayList<>(file.counts.size());
        file.counts.forEach(
                (day, count) -> changes.add(new Change(day.paper(), day.source(), day.form(), day.date(), count)));
        return new Listed(new CitationHistory(changes, file.asked), file.places);
    }

    private void read() {
        String text = source.text();
        for (int start = 0, line = 0; start < text.length(); line++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Optional<Diagnostic> fault = fault(start, end, line == 0);
            if (fault.isPresent()) {
                diagnostics.report(fault.get());
                return;
            }
            if (line > 0 && !text.substring(start, end).isBlank()) {
                read(new CountLine(source, start, end, diagnostics));
            }
            start = end + 1;
        }
    }

    /** What keeps the list from being read from here on. */
    private Optional<Diagnostic> fault(int start, int end, boolean first) {
        for (String marker : MERGE_MARKERS) {
            if (source.text().startsWith(marker, start)) {
                return Optional.of(at(start, end, "a merge has left a conflict in the list of citation counts")
                        .label("from here on")
                        .help("keep the lines of both sides and delete the markers; the next `offprint refresh` puts"
                                + " them in order"));
            }
        }
        if (first && !source.text().substring(start, end).equals(HEADER)) {
            return Optional.of(at(start, end, "not a list of citation counts that this version of Offprint can read")
                    .label("it begins with `" + HEADER + "`")
                    .help("take back what was changed in it; or, where a newer Offprint wrote it, use that" + " one"));
        }
        return Optional.empty();
    }

    private Diagnostic at(int start, int end, String headline) {
        return Diagnostic.at(source.span(start, end), Rule.BAD_COUNT, headline);
    }

    private void read(CountLine line) {
        if (!line.isWhole()) {
            return;
        }
        if (line.isOfAll()) {
            Optional<PublicationDate> day = line.source().isPresent() ? line.date(2) : Optional.empty();
            day.ifPresent(date ->
                    asked.merge(line.source().get(), date, (one, other) -> one.compareTo(other) < 0 ? other : one));
            return;
        }
        Optional<Slug> paper = line.paper();
        Optional<CitationSource> service = paper.isPresent() ? line.source() : Optional.empty();
        Optional<CountedForm> form = service.isPresent() ? line.form() : Optional.empty();
        Optional<PublicationDate> date = form.isPresent() ? line.date(3) : Optional.empty();
        if (date.isPresent() && line.isCounted()) {
            Slug slug = former.getOrDefault(paper.get(), paper.get());
            places.putIfAbsent(slug, line.place());
            add(new Change(slug, service.get(), form.get(), date.get(), Optional.empty()), line);
        }
    }

    /** Two branches that were refreshed on one day may differ; the higher count is the later one, most of the time. */
    private void add(Change day, CountLine line) {
        Optional<Integer> count = line.count();
        Optional<Integer> other = counts.putIfAbsent(day, count);
        if (other != null && !other.equals(count)) {
            Optional<Integer> higher = other.orElse(-1) > count.orElse(-1) ? other : count;
            counts.put(day, higher);
            diagnostics.report(
                    Diagnostic.at(line.place(), Rule.COUNTED_TWICE, "two counts of one day for `" + day.paper() + "`")
                            .label("the other is " + other.map(String::valueOf).orElse(CountLine.NO_LONGER)
                                    + "; the higher holds")
                            .help("delete one of the two lines, or run `offprint refresh`"));
        }
    }

    /** The text of the file. */
    public static String text(CitationHistory history) {
        List<String> lines =
                new ArrayList<>(history.changes().size() + history.asked().size());
        history.asked().forEach((source, date) -> lines.add(CountLine.ALL + ' ' + source.key() + ' ' + date.iso()));
        for (Change change : history.changes()) {
            lines.add(change.paper().value()
                    + ' '
                    + change.source().key()
                    + ' '
                    + change.form().key()
                    + ' '
                    + change.date().iso()
                    + ' '
                    + change.value().map(String::valueOf).orElse(CountLine.NO_LONGER));
        }
        Collections.sort(lines);
        return HEADER + '\n' + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
    }
}
