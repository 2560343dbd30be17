package offprint.add.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.add.intake.KnownPapers.Known;
import offprint.add.merge.Merge;
import offprint.add.merge.Merged;
import offprint.add.merge.PaperFile;
import offprint.add.merge.SameWork;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.Sources;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Severity;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.Bibliography;
import offprint.model.Category;
import offprint.model.Paper;
import offprint.model.Slug;

/**
 * Drafts to new files of a site: those that the site does not have yet, each under a name that is free, and each read by
 * the site's own loader before it is given out, so that no new file is an error but for a category that is to be chosen.
 * Those that the site has may be merged into its files; a preprint and its published form become one file.
 */
public final class NewPapers {
    private final Sources sources;
    private final Optional<String> category;
    private final boolean update;
    private final Diagnostics diagnostics;
    private final KnownPapers known = new KnownPapers();
    private final FileNames names = new FileNames();
    private final Map<Known, NewPaper> added = new LinkedHashMap<>();
    private final Map<Known, List<Span>> updated = new LinkedHashMap<>();
    private CategoryChoice categories = new CategoryChoice(List.of(), Optional.empty());
    private KnownAuthors authors = new KnownAuthors(List.of());

    /** @param category the code of the category of all of them; empty where each entry's subjects decide */
    public NewPapers(Sources sources, Optional<String> category, Diagnostics diagnostics) {
        this(sources, category, false, diagnostics);
    }

    /** @param update whether papers that the site has are merged into their files */
    public NewPapers(Sources sources, Optional<String> category, boolean update, Diagnostics diagnostics) {
        this.sources = sources;
        this.category = category;
        this.update = update;
        this.diagnostics = diagnostics;
    }

    /** The new files; none where the site cannot be read, or has no such category, which is reported. */
    public List<NewPaper> of(List<Draft> drafts) {
        if (!readSite()) {
            return List.of();
        }
        for (Draft draft : drafts) {
            authors.identify(draft);
        }
        Map<Integer, Paper> papers = loaded(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Paper paper = papers.get(i);
            if (paper != null) {
                place(drafts.get(i), paper);
            }
        }
        rejectBroken();
        return new ArrayList<>(added.values());
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

    private boolean readSite() {
        Diagnostics problems = new Diagnostics();
        Optional<Bibliography> site = load(sources.papers(), problems);
        if (site.isEmpty()) {
            for (Diagnostic problem : problems.sorted()) {
                diagnostics.report(problem);
            }
            return false;
        }
        authors = new KnownAuthors(site.get().people());
        categories = new CategoryChoice(site.get().site().categories(), category);
        if (!categories.isKnown(diagnostics)) {
            return false;
        }
        Map<String, Source> files = new HashMap<>();
        List<Source> chosen = new ArrayList<>();
        for (Source paper : sources.papers()) {
            String name = paper.name().substring(paper.name().lastIndexOf('/') + 1);
            names.take(name.substring(0, name.length() - ".yaml".length()));
            chosen.add(CategoryChoice.readable(paper));
            files.put(paper.name(), paper);
        }
        for (Paper paper :
                load(chosen, new Diagnostics()).map(Bibliography::papers).orElse(List.of())) {
            Source source = files.get(paper.origin());
            if (source != null) {
                remember(paper.origin(), source, paper);
            }
        }
        return true;
    }

    private Optional<Bibliography> load(List<Source> papers, Diagnostics problems) {
        Sources only = new Sources(
                sources.site(),
                sources.profile(),
                sources.people(),
                Optional.empty(),
                papers,
                List.of(),
                List.of(),
                sources.pictures(),
                List.of(),
                List.of(),
                Optional.empty());
        return BibliographyLoader.load(only, problems);
    }

    /** The drafts as the site's loader reads them, by their numbers; those that it rejects twice are reported. */
    private Map<Integer, Paper> loaded(List<Draft> drafts) {
        Map<Integer, Paper> papers = new HashMap<>();
        Map<Integer, Diagnostic> rejected = new HashMap<>();
        load(drafts, all(drafts.size()), papers, rejected);
        List<Integer> again = new ArrayList<>(rejected.keySet());
        again.sort(Integer::compare);
        for (int number : again) {
            Draft draft = drafts.get(number);
            draft.title = ContentText.title(draft.writtenTitle.isBlank() ? draft.title : draft.writtenTitle);
            draft.abstractText =
                    ContentText.prose(draft.writtenAbstract.isBlank() ? draft.abstractText : draft.writtenAbstract);
            draft.notes.replaceAll(ContentText::prose);
        }
        Map<Integer, Diagnostic> still = new HashMap<>();
        load(drafts, again, papers, still);
        for (int number : again) {
            Diagnostic problem = still.get(number);
            if (problem == null) {
                Diagnostic first = rejected.get(number);
                String reason = first == null ? "" : first.headline();
                diagnostics.report(Diagnostic.at(
                                drafts.get(number).place, Rule.ENTRY_REPAIRED, "TeX that no site can show: " + reason)
                        .label("the texts of this entry were taken as they are written"));
            } else {
                papers.remove(number);
                diagnostics.report(Diagnostic.at(
                                drafts.get(number).place,
                                Rule.ENTRY_SYNTAX,
                                "no paper can be made of this entry: " + problem.headline())
                        .label(problem.label())
                        .help(
                                problem.helps().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(problem.helps().get(0))));
            }
        }
        return papers;
    }

    private static List<Integer> all(int size) {
        List<Integer> numbers = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private void load(
            List<Draft> drafts, List<Integer> numbers, Map<Integer, Paper> papers, Map<Integer, Diagnostic> rejected) {
        if (numbers.isEmpty()) {
            return;
        }
        List<Source> files = new ArrayList<>(numbers.size());
        for (int number : numbers) {
            Draft draft = drafts.get(number);
            String code = categories.of(draft).map(Category::code).orElse("");
            files.add(new Source(number + ".yaml", PaperYaml.of(draft, code)));
        }
        Diagnostics problems = new Diagnostics();
        Optional<Bibliography> read = load(files, problems);
        for (Paper paper : read.map(Bibliography::papers).orElse(List.of())) {
            papers.put(number(paper.origin()), paper);
        }
        for (Diagnostic problem : problems.sorted()) {
            boolean shared =
                    switch (problem.rule()) {
                        case DUPLICATE_TITLE, DUPLICATE_IDENTIFIER -> true;
                        default -> false;
                    };
            int number = number(problem.file());
            if (problem.severity() == Severity.ERROR && !shared && number >= 0) {
                rejected.putIfAbsent(number, problem);
            }
        }
    }

    private static int number(String file) {
        int dot = file.indexOf('.');
        for (int i = 0; i < dot; i++) {
            if (file.charAt(i) < '0' || file.charAt(i) > '9') {
                return -1;
            }
        }
        return dot <= 0 ? -1 : Integer.parseInt(file.substring(0, dot));
    }

    /** Makes a file of a draft, or merges it into the one that its paper has. */
    private void place(Draft draft, Paper paper) {
        List<Known> there = known.like(paper);
        if (there.isEmpty()) {
            add(draft, paper);
            return;
        }
        Known first = there.get(0);
        refresh(first);
        boolean fresh = added.containsKey(first);
        boolean same = there.size() == 1
                && SameWork.isSame(first.paper, paper, KnownPapers.shareIdentifier(first.paper, paper));
        if (same && (update || fresh) && merge(first, draft, paper)) {
            return;
        }
        Diagnostic problem = Diagnostic.at(draft.place, Rule.PAPER_THERE, "the site has this paper already");
        StringBuilder see = new StringBuilder("see ").append(first.file);
        for (Known other : there.subList(1, there.size())) {
            see.append(" and ").append(other.file);
        }
        see.append(same || !update ? "" : ", which may be another paper: nothing was merged");
        diagnostics.report(problem.label(see.toString())
                .help(
                        update || fresh || !same
                                ? Optional.empty()
                                : Optional.of("`--update` adds to it what it lacks")));
    }

    private void add(Draft draft, Paper paper) {
        Optional<Category> chosen = categories.of(draft);
        String text = PaperYaml.of(draft, chosen.map(Category::code).orElse(""));
        String name = names.of(draft, paper) + ".yaml";
        Known added = remember(name, new Source(name, text), paper);
        this.added.put(added, new NewPaper(name, text, List.of(draft.place), categories.lacks(chosen)));
    }

    private Known remember(String file, Source source, Paper paper) {
        for (Slug alias : paper.aliases()) {
            names.take(alias.value());
        }
        return known.add(file, source, paper);
    }

    /** Reads the paper anew after its file has been merged into. */
    private void refresh(Known paper) {
        if (paper.stale) {
            Optional<Bibliography> read = load(List.of(CategoryChoice.readable(paper.source)), new Diagnostics());
            for (Paper again : read.map(Bibliography::papers).orElse(List.of())) {
                paper.paper = again;
            }
            paper.stale = false;
        }
    }

    /** Merges what may be merged: without being asked to, only a preprint and its published form that are both new. */
    private boolean merge(Known file, Draft draft, Paper paper) {
        String code = categories.of(draft).map(Category::code).orElse("");
        Source text = new Source(draft.place.source().name(), PaperYaml.of(draft, code));
        Optional<YamlMapping> mine = YamlReader.read(file.source, new Diagnostics());
        Optional<YamlMapping> theirs = YamlReader.read(text, new Diagnostics());
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        PaperFile one = new PaperFile(mine.get(), file.paper);
        PaperFile other = new PaperFile(theirs.get(), paper);
        if (!update && !SameWork.areVersions(one, other)) {
            return false;
        }
        Merged merged = Merge.of(one, other, draft.place, diagnostics);
        known.addKeys(file, paper);
        if (!merged.edits().isEmpty()) {
            file.merges.add(merged);
            file.source = new Source(file.source.name(), merged.edits().applied());
            file.stale = true;
            note(file, draft.place);
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
        added.put(file, new NewPaper(before.name(), text, places, before.unchosen() && !text.contains("\ncategory: ")));
    }

    /** Holds the files that were merged into to the loader's judgement; one that it rejects stays as it was. */
    private void rejectBroken() {
        Map<String, Known> merged = new HashMap<>();
        List<Source> files = new ArrayList<>();
        for (Known paper : updated.keySet()) {
            merged.put(paper.source.name(), paper);
            files.add(CategoryChoice.readable(paper.source));
        }
        if (files.isEmpty()) {
            return;
        }
        Diagnostics problems = new Diagnostics();
        load(files, problems);
        for (Diagnostic problem : problems.sorted()) {
            Known broken = merged.get(problem.file());
            List<Span> places = broken == null ? null : updated.get(broken);
            if (places != null && problem.severity() == Severity.ERROR && !isOfOthers(problem.rule())) {
                diagnostics.report(Diagnostic.at(
                                places.get(0),
                                Rule.ENTRY_SYNTAX,
                                "this entry cannot be merged into its file: " + problem.headline())
                        .label("see " + problem.file()));
                updated.remove(broken);
            }
        }
    }

    /** What is wrong only because the other papers are not looked at. */
    private static boolean isOfOthers(Rule rule) {
        return rule == Rule.UNKNOWN_PAPER;
    }
}
