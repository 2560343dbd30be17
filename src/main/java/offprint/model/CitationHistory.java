package offprint.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** What services have said over time about how often papers are cited. Counts of two services are never added up. */
public final class CitationHistory {
    public static final CitationHistory NONE = new CitationHistory(List.of(), Map.of());

    private final List<Change> changes;
    private final Map<CitationSource, PublicationDate> asked;
    private final Map<Slug, List<Change>> byPaper = new HashMap<>();

    /**
     * A count that differs from the one before it.
     *
     * @param value empty where the service counts this form no longer
     */
    public record Change(
            Slug paper, CitationSource source, CountedForm form, PublicationDate date, Optional<Integer> value)
            implements Comparable<Change> {

        /** By paper, source, form and date. */
        @Override
        public int compareTo(Change other) {
            int order = paper.compareTo(other.paper);
            order = order != 0 ? order : source.compareTo(other.source);
            order = order != 0 ? order : form.compareTo(other.form);
            return order != 0 ? order : date.compareTo(other.date);
        }

        boolean isOfSeries(CitationSource otherSource, CountedForm otherForm) {
            return source == otherSource && form == otherForm;
        }
    }

    /**
     * @param changes in any order, one for each day of a series
     * @param asked the last day on which a source has answered for all papers; unchanged counts are of that day
     */
    public CitationHistory(List<Change> changes, Map<CitationSource, PublicationDate> asked) {
        List<Change> sorted = new ArrayList<>(changes);
        Collections.sort(sorted);
        this.changes = Collections.unmodifiableList(sorted);
        this.asked = Collections.unmodifiableMap(
                asked.isEmpty() ? new EnumMap<>(CitationSource.class) : new EnumMap<>(asked));
        for (Change change : sorted) {
            byPaper.computeIfAbsent(change.paper(), slug -> new ArrayList<>()).add(change);
        }
    }

    public boolean isEmpty() {
        return changes.isEmpty() && asked.isEmpty();
    }

    /** By paper, source, form and date. */
    public List<Change> changes() {
        return changes;
    }

    /** The last day on which each source has answered for all papers, by source. */
    public Map<CitationSource, PublicationDate> asked() {
        return asked;
    }

    /** What the sources say now, by source and form; nothing of forms whose identifier the paper does not have. */
    public List<CitationCount> of(Paper paper) {
        List<Change> known = byPaper.getOrDefault(paper.slug(), List.of());
        List<CitationCount> counts = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Change change = known.get(i);
            boolean last = i + 1 == known.size() || !known.get(i + 1).isOfSeries(change.source(), change.form());
            if (last && change.value().isPresent() && change.form().isOf(paper)) {
                counts.add(new CitationCount(
                        change.source(), change.form(), change.value().get(), asOf(change)));
            }
        }
        return counts;
    }

    /** The days on which a count of the source changed, and the last on which it has answered for all papers. */
    public List<PublicationDate> days(CitationSource source) {
        NavigableSet<PublicationDate> days = new TreeSet<>();
        for (Change change : changes) {
            if (change.source() == source) {
                days.add(change.date());
            }
        }
        Optional.ofNullable(asked.get(source)).filter(day -> !days.isEmpty()).ifPresent(days::add);
        return new ArrayList<>(days);
    }

    /** What stood for a paper at the end of a day, as {@link #of(Paper, CitationSource)} says it for the last one. */
    public Optional<Integer> at(Paper paper, CitationSource source, PublicationDate day) {
        List<Change> known = byPaper.getOrDefault(paper.slug(), List.of());
        Optional<Integer> count = Optional.empty();
        for (int i = known.size() - 1; i >= 0; i--) {
            Change change = known.get(i);
            boolean last = change.date().compareTo(day) <= 0
                    && (i + 1 == known.size()
                            || !known.get(i + 1).isOfSeries(source, change.form())
                            || known.get(i + 1).date().compareTo(day) > 0);
            if (last
                    && change.source() == source
                    && change.form().isOf(paper)
                    && change.value().isPresent()) {
                count = change.value();
            }
        }
        return count;
    }

    /** The count that held when a day began; empty where there was none. */
    public Optional<Integer> before(Slug paper, CitationSource source, CountedForm form, PublicationDate day) {
        Optional<Integer> count = Optional.empty();
        for (Change change : byPaper.getOrDefault(paper, List.of())) {
            if (change.isOfSeries(source, form) && change.date().compareTo(day) < 0) {
                count = change.value();
            }
        }
        return count;
    }

    private PublicationDate asOf(Change change) {
        PublicationDate whole = asked.get(change.source());
        return whole == null || whole.compareTo(change.date()) < 0 ? change.date() : whole;
    }

    /** The one count of a source that stands for the paper: that of the published form, if it counts the forms apart. */
    public Optional<CitationCount> of(Paper paper, CitationSource source) {
        for (CitationCount count : of(paper)) {
            if (count.source() == source) {
                return Optional.of(count);
            }
        }
        return Optional.empty();
    }
}
