package offprint.add.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import offprint.add.fetch.Answer;
import offprint.add.fetch.Lookup;
import offprint.add.fetch.PersonId;
import offprint.add.fetch.Registry;
import offprint.add.foreign.Author;
import offprint.add.foreign.People;
import offprint.add.formats.DblpFile;
import offprint.add.formats.Draft;
import offprint.add.formats.Formats;
import offprint.add.formats.JsonItem;
import offprint.content.yaml.JsonTree;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;

/**
 * Asks what services have recorded of a person, and for what their records leave out: works without authors are looked up
 * by DOI, arXiv id or PubMed id, in as few requests as the services allow. What the site has is not asked for again.
 */
public final class Gathering {
    private static final String ARXIV_DOI = "10.48550/";

    private final Lookup lookup;
    private final Predicate<Draft> known;
    private final Predicate<Draft> refused;
    private final Diagnostics diagnostics;
    private final Consumer<String> progress;
    private final List<FoundWork> found = new ArrayList<>();
    private final Map<Answer, List<Draft>> read = new HashMap<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private final List<PersonId> orcids = new ArrayList<>();
    private Optional<PersonFacts> facts = Optional.empty();

    /**
     * @param known whether the site has a work
     * @param refused whether a work is known not to be the person's
     * @param progress is told how far it is
     */
    public Gathering(
            Lookup lookup,
            Predicate<Draft> known,
            Predicate<Draft> refused,
            Diagnostics diagnostics,
            Consumer<String> progress) {
        this.lookup = lookup;
        this.known = known;
        this.refused = refused;
        this.diagnostics = diagnostics;
        this.progress = progress;
    }

    /** The works and facts of one person, whom all the identifiers name. */
    public Gathered of(List<PersonId> ids) throws InterruptedException {
        for (PersonId id : ids) {
            progress.accept("asking " + id.service().label());
            record(id);
        }
        resolve();
        details();
        List<Draft> works = new ArrayList<>();
        List<Gathered.Proposal> proposals = new ArrayList<>();
        int there = 0;
        int others = 0;
        for (FoundWork.Joined work : Joining.of(found)) {
            if (refused.test(work.draft())) {
                others++;
            } else if (known.test(work.draft())) {
                there++;
            } else if (work.own()) {
                works.add(facts.map(person -> identified(work.draft(), person)).orElse(work.draft()));
            } else {
                proposals.add(new Gathered.Proposal(work.draft(), work.from()));
            }
        }
        return new Gathered(works, proposals, facts, there, others, sources);
    }

    private void record(PersonId id) throws InterruptedException {
        List<JsonItem> items = new ArrayList<>();
        PersonRecord record = PersonRecord.NOTHING;
        List<Answer> answers = lookup.person(id);
        for (Answer answer : answers) {
            Source source = source(answer);
            if (id.service() == Registry.DBLP) {
                record = DblpFile.read(source, diagnostics)
                        .map(file -> DblpRecord.of(id, file))
                        .orElse(record);
            } else {
                JsonTree.read(source, diagnostics).flatMap(JsonItem::of).ifPresent(items::add);
            }
        }
        if (id.service() == Registry.ORCID) {
            orcids.add(id);
            record = OrcidRecord.read(id, items);
        } else if (id.service() == Registry.OPENALEX) {
            record = OpenAlexRecord.read(id, items);
        }
        if (answers.isEmpty() && diagnostics.hasNone()) {
            diagnostics.report(
                    Diagnostic.inFile(id.written(), Rule.UNKNOWN_WORK, "nothing is known of `" + id.written() + '`')
                            .label("no answer that was recorded is about this person"));
        }
        Optional<PersonFacts> more = record.facts();
        facts = facts.map(own -> more.map(own::with).orElse(own)).or(() -> more);
        found.addAll(record.works());
        sources.put(id.written(), Joining.of(record.works()).size());
    }

    private static Source source(Answer answer) {
        return new Source(answer.name(), answer.text());
    }

    /** Asks one way after the other for the works that still name no authors. */
    private void resolve() throws InterruptedException {
        for (Lookup.Way way : Lookup.Way.values()) {
            List<Identifier> asked = new ArrayList<>();
            for (FoundWork.Joined work : nameless()) {
                identifier(work.draft()).filter(id -> !asked.contains(id)).ifPresent(asked::add);
            }
            if (asked.isEmpty()) {
                return;
            }
            progress.accept("looking up " + asked.size() + (asked.size() == 1 ? " work" : " works"));
            for (Answer answer : lookup.works(asked, way)) {
                for (Draft draft : drafts(answer)) {
                    if (!draft.authors().isEmpty() && asked.stream().anyMatch(draft::isOf)) {
                        found.add(new FoundWork(draft, answer.name(), false, ""));
                    }
                }
            }
        }
    }

    /** Of works that nobody else knows, ORCID may have the contributors, or a citation that names them. */
    private void details() throws InterruptedException {
        for (PersonId id : orcids) {
            List<String> numbers = new ArrayList<>();
            for (FoundWork.Joined work : nameless()) {
                numbers.addAll(work.numbers());
            }
            if (!numbers.isEmpty()) {
                List<JsonItem> items = new ArrayList<>();
                for (Answer answer : lookup.details(id, numbers)) {
                    JsonTree.read(source(answer), diagnostics)
                            .flatMap(JsonItem::of)
                            .ifPresent(items::add);
                }
                found.addAll(OrcidRecord.read(id, items).works());
            }
        }
    }

    /** Works without authors that the site lacks and that may be the person's. */
    private List<FoundWork.Joined> nameless() {
        return Joining.of(found).stream()
                .filter(work -> work.draft().authors().isEmpty())
                .filter(work -> !known.test(work.draft()) && !refused.test(work.draft()))
                .toList();
    }

    private static Optional<Identifier> identifier(Draft draft) {
        String doi = draft.identifiers().getOrDefault(IdentifierScheme.DOI.key(), "");
        IdentifierScheme[] schemes = doi.startsWith(ARXIV_DOI)
                ? new IdentifierScheme[] {IdentifierScheme.ARXIV, IdentifierScheme.DOI}
                : new IdentifierScheme[] {IdentifierScheme.DOI, IdentifierScheme.ARXIV, IdentifierScheme.PMID};
        for (IdentifierScheme scheme : schemes) {
            String value = draft.identifiers().get(scheme.key());
            if (value != null) {
                return Optional.of(new Identifier(scheme, value));
            }
        }
        return Optional.empty();
    }

    /** The works of an answer, each of which is read once; what is wrong with those nobody asked for is not said. */
    private List<Draft> drafts(Answer answer) {
        return read.computeIfAbsent(answer, one -> Formats.read(source(one), new Diagnostics()));
    }

    /** The one author who may be the person by name is that person where nobody is by their iD. */
    private static Draft identified(Draft draft, PersonFacts person) {
        List<Author> makers = draft.makers();
        boolean there = makers.stream().anyMatch(one -> one.orcid().equals(person.orcid()));
        List<Author> called = makers.stream()
                .filter(one -> one.orcid().isEmpty() && person.isCalled(one.name()))
                .toList();
        if (person.orcid().isEmpty() || there || called.size() != 1) {
            return draft;
        }
        Map<String, People> people = new LinkedHashMap<>();
        draft.people()
                .forEach((role, group) -> people.put(
                        role, group.mapped(one -> one.equals(called.get(0)) ? one.withOrcid(person.orcid()) : one)));
        return draft.with(people, List.of());
    }
}
