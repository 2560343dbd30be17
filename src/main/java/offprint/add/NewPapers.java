package offprint.add;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.add.KnownPapers.Known;
import offprint.add.KnownPapers.Match;
import offprint.add.foreign.Author;
import offprint.add.foreign.OrganizationName;
import offprint.add.formats.Draft;
import offprint.add.merge.Merge;
import offprint.add.merge.Merged;
import offprint.add.merge.PaperFile;
import offprint.add.merge.SameWork;
import offprint.content.load.CandidateReader;
import offprint.content.load.CandidateReader.Candidate;
import offprint.content.load.Sources;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.Paper;
import offprint.model.Slug;

/**
 * Turns drafts into files for the papers that a site does not have yet, each under a free name. The site's own loader
 * reads each file before it is handed out, so no new file is an error. Papers that the site has may be merged into
 * their files; a preprint and its published form become one file.
 */
public final class NewPapers {
    private final Sources sources;
    private final Optional<String> category;
    private final boolean update;
    private final boolean mine;
    private final Tally tally;
    private final Diagnostics diagnostics;
    private final KnownPapers known = new KnownPapers();
    private final FileNames names = new FileNames();
    private final Map<Known, NewPaper> added = new LinkedHashMap<>();
    private final Map<Known, List<Span>> updated = new LinkedHashMap<>();

    /** @param category the code of the category of all of them; empty where each entry's subjects decide */
    public NewPapers(Sources sources, Optional<String> category, Diagnostics diagnostics) {
        this(sources, category, false, false, new Tally(), diagnostics);
    }

    /**
     * @param update whether papers that the site has are merged into their files
     * @param mine whether only works of whom the site is about are taken
     * @param tally where it is counted what becomes of the drafts
     */
    public NewPapers(
            Sources sources,
            Optional<String> category,
            boolean update,
            boolean mine,
            Tally tally,
            Diagnostics diagnostics) {
        this.sources = sources;
        this.category = category;
        this.update = update;
        this.mine = mine;
        this.tally = tally;
        this.diagnostics = diagnostics;
    }

    /** The new files; none where the site cannot be read, or has no such category, which is reported. */
    public List<NewPaper> of(List<Draft> drafts) {
        Optional<CandidateReader> reader = CandidateReader.of(sources, diagnostics);
        if (reader.isEmpty()) {
            return List.of();
        }
        CategoryChoice categories = new CategoryChoice(reader.get().site().categories(), category);
        if (!categories.isKnown(diagnostics)) {
            return List.of();
        }
        new Placing(reader.get(), categories).place(drafts);
        tally.added(added.size());
        return added.values().stream().map(NewPaper::withFigure).toList();
    }

    /** The files of the site that are to be changed, after {@link #of}. */
    public List<UpdatedPaper> updates() {
        List<UpdatedPaper> updates = new ArrayList<>();
        for (Map.Entry<Known, List<Span>> entry : updated.entrySet()) {
            Known paper = entry.getKey();
            updates.add(new UpdatedPaper(
                    paper.file.substring(paper.file.lastIndexOf('/') + 1), paper.merges, entry.getValue()));
        }
        return updates;
    }

    /** The way of the drafts into the site, once it has been read. */
    private final class Placing {
        private final CandidateReader reader;
        private final CategoryChoice categories;
        private final DraftReading reading;

        Placing(CandidateReader reader, CategoryChoice categories) {
            this.reader = reader;
            this.categories = categories;
            this.reading = new DraftReading(reader, categories, diagnostics);
        }

        void place(List<Draft> drafts) {
            readPapers();
            KnownAuthors authors = new KnownAuthors(reader.people());
            BracedPeople people = new BracedPeople(drafts);
            boolean cites = reader.site().metrics().stream()
                    .anyMatch(metric -> metric.key().equals("citations"));
            List<Draft> all = drafts.parallelStream()
                    .map(draft -> authors.identified(people.unbraced(cites ? draft : draft.withoutCitations())))
                    .toList();
            List<Draft> identified = mine ? new OwnWorks(reader.owner(), tally).of(all, diagnostics) : all;
            for (Optional<DraftReading.Loaded> loaded :
                    identified.parallelStream().map(reading::loaded).toList()) {
                loaded.ifPresent(this::place);
            }
            rejectBroken();
        }

        private void readPapers() {
            for (Source paper : sources.papers()) {
                String name = paper.name().substring(paper.name().lastIndexOf('/') + 1);
                names.take(name.substring(0, name.length() - ".yaml".length()));
            }
            List<Candidate> papers =
                    sources.papers().parallelStream().map(reading::candidate).toList();
            for (int i = 0; i < papers.size(); i++) {
                Source source = sources.papers().get(i);
                papers.get(i).paper().ifPresent(paper -> remember(source.name(), source, paper));
            }
        }

        /** Makes a file of a draft, or merges it into the one that its paper has. */
        private void place(DraftReading.Loaded loaded) {
            List<Match> there = new ArrayList<>();
            DraftReading.Loaded own = loaded;
            for (Match match : known.like(loaded.paper())) {
                if (match.isOne(loaded.paper())) {
                    there.add(match);
                } else if (!match.identifiers().isEmpty()) {
                    own = reading.without(match, own);
                }
            }
            if (there.isEmpty()) {
                add(own);
                return;
            }
            Match first = there.get(0);
            boolean fresh = added.containsKey(first.known());
            boolean same = there.size() == 1
                    && !first.contradicts(own.paper())
                    && SameWork.isSame(first.known().paper, own.paper(), first.isByNumber());
            if (!same || !(update || fresh) || !merge(first.known(), own)) {
                // Of a file that is there from before nobody knows what was taken for it then, so it is taken for that
                // again.
                if (there.size() == 1 && fresh) {
                    first.known().passedOver.add(own.paper());
                }
                tally.known();
                diagnostics.report(there(own.draft(), there, same, fresh));
            }
        }

        /** Says that the paper is there, how that is known, and what to do if it is not. */
        private Diagnostic there(Draft draft, List<Match> there, boolean same, boolean fresh) {
            Match first = there.get(0);
            StringBuilder see = new StringBuilder("see ").append(first.known().file);
            for (Match other : there.subList(1, there.size())) {
                see.append(" and ").append(other.known().file);
            }
            Diagnostic problem = Diagnostic.at(
                            draft.place(), Rule.PAPER_THERE, "the site has this paper already, by " + first.by())
                    .label(see + (same || !update ? "" : ", which may be another paper: nothing was merged"));
            if (same && !update && !fresh) {
                return problem.help("`--update` adds to it what it lacks");
            }
            return same
                    ? problem
                    : problem.help(
                            first.isByNumber()
                                    ? "if they are two papers, correct " + first.by()
                                    : "if they are two papers, give each its DOI");
        }

        private void add(DraftReading.Loaded loaded) {
            Draft draft = loaded.draft();
            doubtOrganizations(draft);
            String text = loaded.file().text();
            String name = names.of(draft, loaded.paper()) + ".yaml";
            Known file = remember(name, new Source(name, text), loaded.paper());
            boolean unchosen = categories.lacks(categories.of(draft));
            added.put(file, new NewPaper(name, text, List.of(draft.place()), draft.files(), unchosen));
        }

        private void doubtOrganizations(Draft draft) {
            for (Author author : draft.makers()) {
                String name = author.name().family();
                boolean organization =
                        author.name().isOrganization() && author.person().isEmpty();
                if (organization && OrganizationName.mayBePerson(name)) {
                    diagnostics.report(Diagnostic.at(
                                    draft.place(), Rule.ENTRY_REPAIRED, "`" + name + "` is taken for an organization")
                            .label("its name is not divided into family and given name")
                            .help("if it is a person, remove the braces around the name in the new file"));
                }
            }
        }

        private Known remember(String file, Source source, Paper paper) {
            for (Slug alias : paper.filing().aliases()) {
                names.take(alias.value());
            }
            return known.add(file, source, paper);
        }

        /** Merges what may be merged: without being asked to, only a preprint and its published form that are both new. */
        private boolean merge(Known file, DraftReading.Loaded loaded) {
            Draft draft = loaded.draft();
            Optional<YamlMapping> mine = YamlReader.read(file.source, new Diagnostics());
            Optional<YamlMapping> theirs = YamlReader.read(loaded.file(), new Diagnostics());
            if (mine.isEmpty() || theirs.isEmpty()) {
                return false;
            }
            PaperFile one = new PaperFile(mine.get(), file.paper);
            PaperFile other = new PaperFile(theirs.get(), loaded.paper());
            if (!update && !SameWork.areVersions(one, other)) {
                return false;
            }
            Merged merged = Merge.of(one, other, draft.place(), diagnostics);
            if (!merged.edits().isEmpty()) {
                String applied = merged.edits().applied();
                String all = added.containsKey(file) ? PaperYaml.withRest(applied, draft) : applied;
                Source changed = new Source(file.source.name(), all);
                Paper after = reading.candidate(changed).paper().orElse(file.paper);
                if (known.wouldBeConfused(file, after)) {
                    return false;
                }
                file.merges.add(merged);
                known.change(file, changed, after);
                note(file, draft.place());
                tally.merged(added.containsKey(file));
            } else {
                tally.known();
            }
            return true;
        }

        private void note(Known file, Span place) {
            NewPaper before = added.get(file);
            if (before == null) {
                updated.computeIfAbsent(file, key -> new ArrayList<>()).add(place);
                return;
            }
            List<Span> places = new ArrayList<>(before.places());
            places.add(place);
            String text = file.source.text();
            added.put(
                    file,
                    new NewPaper(
                            before.name(),
                            text,
                            places,
                            before.files(),
                            before.unchosen() && !text.contains("\ncategory: ")));
        }

        /** Holds the files that were merged into to the loader's judgement; one that it rejects stays as it was. */
        private void rejectBroken() {
            for (Known paper : List.copyOf(updated.keySet())) {
                Optional<Diagnostic> problem = DraftReading.error(reading.candidate(paper.source));
                List<Span> places = updated.get(paper);
                if (problem.isPresent() && places != null) {
                    diagnostics.report(Diagnostic.at(
                                    places.get(0),
                                    Rule.ENTRY_SYNTAX,
                                    "this entry cannot be merged into its file: "
                                            + problem.get().headline())
                            .label("see " + problem.get().file()));
                    updated.remove(paper);
                }
            }
        }
    }
}
