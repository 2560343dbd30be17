package offprint.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Severity;
import offprint.diag.Source;
import offprint.diag.Suggestion;
import offprint.load.BibliographyLoader;
import offprint.load.Sources;
import offprint.model.Bibliography;
import offprint.model.Category;
import offprint.model.Folding;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Paper;
import offprint.model.Slug;

/**
 * Drafts to new files of a site: those that the site does not have yet, each under a name that is free, and each read by
 * the site's own loader before it is given out, so that no new file is an error but for a category that is to be chosen.
 */
public final class NewPapers {
    private static final int LONGEST_NAME = 60;

    private final Sources sources;
    private final Optional<String> category;
    private final Diagnostics diagnostics;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private List<Category> categories = List.of();

    /** @param category the code of the category of all of them; empty where each entry's subjects decide */
    public NewPapers(Sources sources, Optional<String> category, Diagnostics diagnostics) {
        this.sources = sources;
        this.category = category;
        this.diagnostics = diagnostics;
    }

    /** The new files; none where the site cannot be read, or has no such category, which is reported. */
    public List<NewPaper> of(List<Draft> drafts) {
        if (!readSite()) {
            return List.of();
        }
        Map<Integer, Paper> papers = loaded(drafts);
        List<NewPaper> files = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Paper paper = papers.get(i);
            if (paper != null) {
                Draft draft = drafts.get(i);
                file(draft, paper).ifPresent(files::add);
            }
        }
        return files;
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
        categories = site.get().site().categories();
        if (category.isPresent() && withCode(category.get()).isEmpty()) {
            List<String> codes = new ArrayList<>();
            for (Category one : categories) {
                codes.add(one.code());
            }
            Optional<String> nearest = Suggestion.didYouMean(category.get(), codes);
            diagnostics.report(Diagnostic.inFile(
                            "", Rule.UNKNOWN_CATEGORY, "no category is called `" + category.get() + "`")
                    .label("not in content/site.yaml")
                    .help(nearest.isPresent() ? nearest : Optional.of("there are " + String.join(", ", codes))));
            return false;
        }
        List<Source> chosen = new ArrayList<>();
        for (Source paper : sources.papers()) {
            String name = paper.name().substring(paper.name().lastIndexOf('/') + 1);
            taken.add(name.substring(0, name.length() - ".yaml".length()));
            chosen.add(new Source(paper.name(), paper.text().replace(PaperYaml.UNCHOSEN, "category: " + code(0))));
        }
        for (Paper paper :
                load(chosen, new Diagnostics()).map(Bibliography::papers).orElse(List.of())) {
            remember(paper, paper.origin());
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

    private String code(int index) {
        return categories.get(index).code();
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
                        .label(problem.label()));
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
            String code = category(draft).map(Category::code).orElse(code(0));
            files.add(new Source(number + ".yaml", PaperYaml.of(draft, code, "")));
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

    private Optional<NewPaper> file(Draft draft, Paper paper) {
        String other = whereIs(paper);
        if (!other.isEmpty()) {
            diagnostics.report(Diagnostic.at(draft.place, Rule.PAPER_THERE, "the site has this paper already")
                    .label("see " + other));
            return Optional.empty();
        }
        String slug = slug(draft, paper);
        taken.add(slug);
        String name = slug + ".yaml";
        remember(paper, name);
        Optional<Category> chosen = category(draft);
        String text = PaperYaml.of(draft, chosen.map(Category::code).orElse(""), choices());
        return Optional.of(new NewPaper(name, text, draft.place, chosen.isEmpty()));
    }

    private String choices() {
        StringBuilder names = new StringBuilder();
        for (Category one : categories) {
            names.append(names.length() == 0 ? "" : ", ").append(one.code());
            names.append(" (").append(one.name()).append(')');
        }
        return names.toString();
    }

    private void remember(Paper paper, String file) {
        known.putIfAbsent("title:" + Folding.fold(paper.title().text()), file);
        for (Identifier identifier : paper.identifiers()) {
            if (isOfOneWork(identifier)) {
                known.putIfAbsent(identifier.matchKey(), file);
            }
        }
        for (Slug alias : paper.aliases()) {
            taken.add(alias.value());
        }
    }

    /** The file of a paper with one of this one's identifiers or its title; empty where there is none. */
    private String whereIs(Paper paper) {
        for (Identifier identifier : paper.identifiers()) {
            String file = isOfOneWork(identifier) ? known.get(identifier.matchKey()) : null;
            if (file != null) {
                return file;
            }
        }
        String title = Folding.fold(paper.title().text());
        return title.isEmpty() ? "" : known.getOrDefault("title:" + title, "");
    }

    /** Papers of one journal or book share its number. */
    private static boolean isOfOneWork(Identifier identifier) {
        return identifier.scheme() != IdentifierScheme.ISSN && identifier.scheme() != IdentifierScheme.ISBN;
    }

    /** The one that is asked for, or else the first that a subject of the source's names: {@code cs.LG}, {@code LG}. */
    private Optional<Category> category(Draft draft) {
        if (category.isPresent()) {
            return withCode(category.get());
        }
        for (String subject : draft.subjects) {
            String last = subject.substring(subject.lastIndexOf('.') + 1);
            for (Category one : categories) {
                if (one.code().equalsIgnoreCase(subject)
                        || one.code().equals(last)
                        || Folding.fold(one.name()).equals(Folding.fold(subject))) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Category> withCode(String code) {
        for (Category one : categories) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The source's key where it can be an address, else the title's words before a colon, or its first ones. */
    private String slug(Draft draft, Paper paper) {
        String key = draft.key.toLowerCase(Locale.ROOT);
        String base = isName(key) ? key : fromTitle(paper.title().text());
        String slug = base;
        for (int i = 2; taken.contains(slug); i++) {
            slug = base + '-' + i;
        }
        return slug;
    }

    /** Not what programs number their items by. */
    private static boolean isName(String key) {
        boolean slug = Slug.parse(key).value().isPresent() && key.length() <= LONGEST_NAME;
        boolean letter = false;
        for (int i = 0; i < key.length(); i++) {
            letter |= Character.isLetter(key.charAt(i));
        }
        return slug && letter && !key.startsWith("item-") && !key.startsWith("ref");
    }

    private static String fromTitle(String title) {
        int colon = title.indexOf(':');
        String head = colon > 0 ? title.substring(0, colon) : title;
        String slug = ascii(Slug.of(head).value());
        for (int cut = slug.length(); cut > 0 && slug.length() > LONGEST_NAME; ) {
            cut = slug.lastIndexOf('-');
            slug = cut > 0 ? slug.substring(0, cut) : slug.substring(0, LONGEST_NAME);
        }
        return Slug.parse(slug).value().isPresent() ? slug : "paper";
    }

    private static String ascii(String slug) {
        StringBuilder out = new StringBuilder(slug.length());
        for (int i = 0; i < slug.length(); i++) {
            char c = slug.charAt(i);
            boolean joint = c == '-' && (out.length() == 0 || out.charAt(out.length() - 1) == '-');
            if (c < 0x80 && !joint) {
                out.append(c);
            }
        }
        while (out.length() > 0 && out.charAt(out.length() - 1) == '-') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }
}
