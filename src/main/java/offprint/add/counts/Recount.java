package offprint.add.counts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.add.fetch.CountFetch;
import offprint.model.CitationHistory;
import offprint.model.CitationHistory.Change;
import offprint.model.CitationSource;
import offprint.model.CountedForm;
import offprint.model.Identifier;
import offprint.model.Paper;
import offprint.model.PublicationDate;

/** One day's counts by one service, and what they change in the history. */
public final class Recount implements CountFetch.Taker {
    private final CitationSource source;
    private final List<Paper> papers;
    private final Map<String, CountedWork> works = new HashMap<>();
    private final Map<String, CountedWork> found = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    /**
     * What a recount has changed.
     *
     * @param asked how many papers the service could be asked for
     * @param answered of how many of these it has said whether it knows them
     * @param known how many it knows
     */
    public record Outcome(CitationHistory history, int asked, int answered, int known, List<Step> steps) {
        public Outcome {
            steps = List.copyOf(steps);
        }
    }

    /** A count that has changed; empty on the side on which the service has none. */
    public record Step(Change now, Optional<Integer> before) {}

    /** @param papers that the service is asked for, if they have an identifier that it can know */
    public Recount(CitationSource source, List<Paper> papers) {
        this.source = source;
        this.papers = List.copyOf(papers);
    }

    /** What to ask for, each once; those of one paper stand side by side. */
    public List<Identifier> ids() {
        Map<String, Identifier> ids = new LinkedHashMap<>();
        for (Paper paper : papers) {
            for (Identifier id : CountedIds.of(paper).askedOf(source)) {
                ids.putIfAbsent(id.matchKey(), id);
            }
        }
        return new ArrayList<>(ids.values());
    }

    /** The service that gave an answer; empty where it is none that can be read. */
    public static Optional<CitationSource> sourceOf(String text) {
        return CountAnswer.read(text).map(CountAnswer::source);
    }

    /**
     * Takes an answer; whether it is one of this service's.
     *
     * @param asked what it was asked for; empty where that is not known
     */
    @Override
    public boolean take(String text, List<Identifier> asked) {
        Optional<CountAnswer> answer = CountAnswer.read(text).filter(read -> read.source() == source);
        if (answer.isEmpty()) {
            return false;
        }
        List<Optional<CountedWork>> listed = answer.get().works();
        boolean inOrder =
                listed.size() == asked.size() && (source == CitationSource.SEMANTIC_SCHOLAR || listed.size() == 1);
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).isPresent()) {
                CountedWork work = listed.get(i).get();
                take(inOrder ? work.askedBy(asked.get(i)) : work);
            }
        }
        asked.forEach(id -> answered.add(id.matchKey()));
        return true;
    }

    private void take(CountedWork work) {
        for (Identifier id : work.ids()) {
            works.putIfAbsent(id.matchKey(), work);
            answered.add(id.matchKey());
        }
        for (Identifier place : work.places()) {
            found.putIfAbsent(place.matchKey(), work);
        }
    }

    @Override
    public void unknown(List<Identifier> ids) {
        ids.forEach(id -> answered.add(id.matchKey()));
    }

    /** The history with what was counted on this day, and with nothing new of papers without an answer. */
    public Outcome after(CitationHistory history, PublicationDate today) {
        Map<String, Change> kept = new LinkedHashMap<>();
        for (Change change : history.changes()) {
            kept.put(key(change), change);
        }
        List<Step> steps = new ArrayList<>();
        int asked = 0;
        int replied = 0;
        int known = 0;
        for (Paper paper : papers) {
            CountedIds ids = CountedIds.of(paper);
            List<Identifier> wanted = ids.askedOf(source);
            boolean whole = wanted.stream().allMatch(id -> answered.contains(id.matchKey()));
            Map<CountedForm, Integer> counts = counts(ids);
            asked += wanted.isEmpty() ? 0 : 1;
            replied += !wanted.isEmpty() && whole ? 1 : 0;
            known += counts.isEmpty() ? 0 : 1;
            for (CountedForm form : forms(paper, wanted, whole, counts, history)) {
                step(paper, form, Optional.ofNullable(counts.get(form)), history, today, kept)
                        .ifPresent(steps::add);
            }
        }
        Map<CitationSource, PublicationDate> days = new EnumMap<>(CitationSource.class);
        days.putAll(history.asked());
        if (asked > 0 && replied == asked) {
            days.merge(source, today, (one, other) -> one.compareTo(other) < 0 ? other : one);
        }
        return new Outcome(new CitationHistory(new ArrayList<>(kept.values()), days), asked, replied, known, steps);
    }

    /**
     * The forms of which something is known now: all where the service has answered for all that the paper is known by; else
     * those with a count, unless the service took both forms for one work.
     */
    private Set<CountedForm> forms(
            Paper paper,
            List<Identifier> wanted,
            boolean whole,
            Map<CountedForm, Integer> counts,
            CitationHistory history) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        boolean joined = history.of(paper, source)
                .map(count -> count.form() == CountedForm.BOTH)
                .orElse(false);
        Set<CountedForm> forms = EnumSet.noneOf(CountedForm.class);
        if (whole || counts.containsKey(CountedForm.BOTH)) {
            forms.addAll(EnumSet.allOf(CountedForm.class));
        } else if (!joined) {
            forms.addAll(counts.keySet());
        }
        return forms;
    }

    /** One count where the service takes both forms for one work, else one for each that it knows. */
    private Map<CountedForm, Integer> counts(CountedIds ids) {
        Optional<CountedWork> published = ids.published().flatMap(this::work);
        Optional<CountedWork> preprint = ids.preprint().flatMap(this::work);
        Map<CountedForm, Integer> counts = new EnumMap<>(CountedForm.class);
        if (published.isPresent()
                && preprint.isPresent()
                && published.get().record().equals(preprint.get().record())) {
            counts.put(CountedForm.BOTH, published.get().count());
        } else {
            published.ifPresent(work -> counts.put(CountedForm.DOI, work.count()));
            preprint.ifPresent(work -> counts.put(CountedForm.ARXIV, work.count()));
        }
        return counts;
    }

    private Optional<CountedWork> work(Identifier id) {
        return Optional.ofNullable(works.get(id.matchKey())).or(() -> Optional.ofNullable(found.get(id.matchKey())));
    }

    /** A second count of one day takes the place of the first. */
    private Optional<Step> step(
            Paper paper,
            CountedForm form,
            Optional<Integer> count,
            CitationHistory history,
            PublicationDate today,
            Map<String, Change> kept) {
        Change now = new Change(paper.slug(), source, form, today, count);
        Optional<Integer> before = history.before(paper.slug(), source, form, today);
        Optional<Change> other = Optional.ofNullable(kept.remove(key(now)));
        if (!before.equals(count)) {
            kept.put(key(now), now);
        }
        Optional<Integer> shown = other.map(Change::value).orElse(before);
        return shown.equals(count) ? Optional.empty() : Optional.of(new Step(now, shown));
    }

    private static String key(Change change) {
        return change.paper().value()
                + ' '
                + change.source().key()
                + ' '
                + change.form().key()
                + ' '
                + change.date().iso();
    }
}
