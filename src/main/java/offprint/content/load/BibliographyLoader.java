package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import offprint.content.format.Reading;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.model.AuthorPages;
import offprint.model.Bibliography;
import offprint.model.CitationSource;
import offprint.model.CvSettings;
import offprint.model.EntryList;
import offprint.model.Group;
import offprint.model.MarkdownPage;
import offprint.model.NewsItem;
import offprint.model.Organization;
import offprint.model.OwnFrame;
import offprint.model.Paper;
import offprint.model.Parsed;
import offprint.model.Person;
import offprint.model.Project;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.model.ThemeSettings;
import offprint.model.WrittenLink;
import offprint.text.markup.Markup;

/** Reads every file of the sources, reports all that is wrong with them, and gives what is left. */
public final class BibliographyLoader {
    /** What the other files are checked against where site.yaml says nothing. */
    private static final SiteSettings UNKNOWN_SITE = new SiteSettings(
            "",
            "",
            "en",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            CitationSource.OPENALEX,
            AuthorPages.DEFAULT,
            Group.DEFAULT,
            Map.of(),
            true,
            Optional.empty(),
            false,
            false,
            CvSettings.DEFAULT,
            OwnFrame.NONE,
            List.of(),
            List.of(),
            ThemeSettings.DEFAULT,
            List.of());

    private final Sources sources;
    private final PaperMemory memory;
    private final Drafts drafts;
    private final Diagnostics diagnostics;
    /** Of all files but site.yaml and people.yaml; what only follows from problems there is left out. */
    private final Diagnostics others = new Diagnostics();

    private final List<WrittenLink> links = new ArrayList<>();

    private BibliographyLoader(Sources sources, PaperMemory memory, Drafts drafts, Diagnostics diagnostics) {
        this.sources = sources;
        this.memory = memory;
        this.drafts = drafts;
        this.diagnostics = diagnostics;
    }

    /**
     * The bibliography without drafts; empty where site.yaml or profile.yaml is missing or wrong, which is reported.
     */
    public static Optional<Bibliography> load(Sources sources, Diagnostics diagnostics) {
        return new BibliographyLoader(sources, new PaperMemory(), new Drafts(false), diagnostics).load();
    }

    /**
     * The bibliography with drafts.
     *
     * @param memory papers that need not be looked at again
     */
    static Optional<Bibliography> loadWithDrafts(Sources sources, PaperMemory memory, Diagnostics diagnostics) {
        return new BibliographyLoader(sources, memory, new Drafts(true), diagnostics).load();
    }

    private Optional<Bibliography> load() {
        int errors = diagnostics.errors();
        boolean allRead = errors == 0;
        Map<Slug, Source> lists = bySlug(sources.lists());
        ListNames names = new ListNames(lists.keySet());
        SiteLoader settings = new SiteLoader(names, new IconLoader(diagnostics).load(sources.icons()), diagnostics);
        Optional<SiteSettings> site = sources.site().flatMap(settings::load);
        links.addAll(settings.links());
        boolean siteIsWhole = site.isPresent() && diagnostics.errors() == errors;
        errors = diagnostics.errors();
        List<Organization> organizations = organizations();
        List<Person> people = people(site.orElse(UNKNOWN_SITE), siteIsWhole, new KnownOrganizations(organizations));
        boolean peopleAreWhole =
                diagnostics.errors() == errors && (allRead || sources.people().isPresent());
        Optional<Bibliography> bibliography =
                bibliography(site.orElse(UNKNOWN_SITE), people, organizations, lists, names);
        for (Diagnostic problem : others.sorted()) {
            boolean consequence =
                    switch (problem.rule()) {
                        case UNKNOWN_CATEGORY, UNKNOWN_METRIC, UNKNOWN_FIELD -> !siteIsWhole;
                        case UNKNOWN_PERSON -> !peopleAreWhole;
                        case UNKNOWN_PAPER -> !allRead;
                        default -> false;
                    };
            if (!consequence) {
                diagnostics.report(drafts.weighed(problem));
            }
        }
        return site.isPresent() ? bibliography : Optional.empty();
    }

    private List<Organization> organizations() {
        return sources.organizations()
                .filter(source -> !YamlReader.isEmpty(source))
                .flatMap(source -> YamlReader.read(source, others))
                .map(new OrganizationsLoader(new Reading(others))::load)
                .orElse(List.of());
    }

    private List<Person> people(SiteSettings site, boolean siteIsWhole, KnownOrganizations organizations) {
        Markup markup = new Markup(site.rawHtml(), site.macros());
        Optional<YamlMapping> root = sources.people()
                .filter(source -> !YamlReader.isEmpty(source))
                .flatMap(source -> YamlReader.read(source, diagnostics));
        Companions companions = new Companions("person of people.yaml", sources.peopleFiles(), markup, others);
        for (Source stray : sources.peopleFiles().yaml()) {
            others.report(Diagnostic.inFile(stray.name(), Rule.UNUSED_FILE, "a person has no file of their own")
                    .help("write it into content/people.yaml"));
        }
        Reading reading = new Reading(markup, diagnostics);
        List<Person> people = root.map(
                        new PeopleLoader(site.groups(), siteIsWhole, organizations, companions, reading)::load)
                .orElse(List.of());
        companions.rejectOrphans(people.stream().map(Person::id).collect(Collectors.toCollection(TreeSet::new)));
        links.addAll(reading.links());
        links.addAll(companions.links());
        return people;
    }

    private Optional<Bibliography> bibliography(
            SiteSettings site,
            List<Person> people,
            List<Organization> organizations,
            Map<Slug, Source> listFiles,
            ListNames names) {
        KnownPeople known = new KnownPeople(people);
        Markup markup = new Markup(site.rawHtml(), site.macros());
        Optional<LoadedProfile> profile = sources.profile()
                .flatMap(source -> new ProfileLoader(site, known, markup, others).load(source, sources, links));
        ProjectsLoader projectsLoader = new ProjectsLoader(known, markup, sources.projectFiles(), drafts, others);
        Map<Slug, Source> projectFiles = bySlug(sources.projectFiles().yaml());
        List<Project> projects = drafts.projects(projects(projectFiles, projectsLoader));
        projectsLoader.rejectOrphans(projectFiles.keySet());
        links.addAll(projectsLoader.links());
        PaperFolder folder = PaperFolder.of(sources, others);
        Map<Slug, Source> bySlug = bySlug(sources.papers());
        folder.rejectOrphans(bySlug.keySet());
        ReviewTitles reviews = new ReviewTitles(site);
        memory.begin(site, people);
        List<LoadedPaper> papers = drafts.papers(
                papers(bySlug, folder, problems -> new PaperLoader(site, known, markup, reviews, problems)));
        List<MarkdownPage> pages = drafts.pages(pages(new PageLoader(names, markup, drafts, others)));
        Reading news = new Reading(markup, others);
        List<NewsItem> items = sources.news()
                .filter(source -> !YamlReader.isEmpty(source))
                .flatMap(source -> YamlReader.read(source, others))
                .map(new NewsLoader(news)::load)
                .orElse(List.of());
        links.addAll(news.links());
        NotMine.of(sources, others);
        Reading list = new Reading(markup, others);
        EntriesLoader entries = new EntriesLoader(known, new KnownOrganizations(organizations), drafts.leftOut(), list);
        List<EntryList> lists = lists(listFiles, entries);
        links.addAll(list.links());
        CrossChecks.check(papers, bySlug.keySet(), site, profile, others);
        CrossChecks.mentions(entries.papers(), bySlug.keySet(), others);
        CrossChecks.projects(entries.projects(), projectFiles.keySet(), others);
        Grants grants = new Grants(lists);
        grants.check(projectsLoader.grants(), others);
        for (LoadedPaper paper : papers) {
            links.addAll(paper.links());
            CrossChecks.projects(paper.projects(), projectFiles.keySet(), others);
            grants.check(paper.grants(), others);
        }
        CountedPapers counted = CountedPapers.of(sources.citations(), site, papers, bySlug.keySet(), others);
        List<Paper> named = grants.papers(new WorksOfSite(papers, reviews).named());
        List<Paper> checked = counted.counted(drafts.amongThemselves(named, projectFiles.keySet()));
        List<Project> funded = projects.stream()
                .map(project -> project.fundedBy(grants.named(project.funding())))
                .toList();
        return profile.map(owner -> new Bibliography(
                counted.site(),
                owner.profile(),
                people,
                organizations,
                funded,
                checked,
                pages,
                items,
                lists,
                counted.history(),
                sources.staticFiles(),
                drafts.leftOut(),
                links));
    }

    private List<EntryList> lists(Map<Slug, Source> files, EntriesLoader loader) {
        List<EntryList> lists = new ArrayList<>();
        files.forEach((name, source) -> {
            if (!YamlReader.isEmpty(source)) {
                YamlReader.readList(source, others)
                        .flatMap(root -> loader.load(name, root))
                        .ifPresent(lists::add);
            }
        });
        return lists;
    }

    private List<Project> projects(Map<Slug, Source> files, ProjectsLoader loader) {
        List<Project> projects = new ArrayList<>();
        files.forEach((slug, source) -> YamlReader.read(source, others)
                .flatMap(root -> loader.load(slug, root))
                .ifPresent(projects::add));
        return projects;
    }

    private Map<Slug, Source> bySlug(List<Source> files) {
        Map<Slug, Source> bySlug = new TreeMap<>();
        for (Source source : files) {
            slug(source, ".yaml").ifPresent(slug -> bySlug.put(slug, source));
        }
        return bySlug;
    }

    private List<LoadedPaper> papers(
            Map<Slug, Source> bySlug, PaperFolder folder, Function<Diagnostics, PaperLoader> loader) {
        // A list, for the map's own entries would have the JVM spin classes at run time.
        List<PaperMemory.Kept> kept = new ArrayList<>(bySlug.entrySet())
                .parallelStream()
                        .map(entry -> memory.paper(entry.getKey(), entry.getValue(), folder, loader))
                        .collect(Collectors.toList());
        memory.end(kept);
        List<LoadedPaper> papers = new ArrayList<>(kept.size());
        for (PaperMemory.Kept paper : kept) {
            paper.draft().ifPresent(drafts::add);
            for (Diagnostic problem : paper.problems()) {
                others.report(problem);
            }
            paper.paper().ifPresent(papers::add);
        }
        return papers;
    }

    private List<MarkdownPage> pages(PageLoader loader) {
        List<MarkdownPage> pages = new ArrayList<>();
        for (Source source : sources.pages()) {
            slug(source, ".md")
                    .flatMap(slug -> loader.load(slug, source, links))
                    .ifPresent(pages::add);
        }
        return pages;
    }

    private Optional<Slug> slug(Source source, String ending) {
        String file = source.name().substring(source.name().lastIndexOf('/') + 1);
        String name = file.substring(0, file.length() - ending.length());
        Parsed<Slug> slug = Slug.parse(name);
        if (slug.value().isEmpty()) {
            others.report(
                    Diagnostic.inFile(source.name(), Rule.BAD_FILE_NAME, "`" + file + "` cannot become an address")
                            .label(slug.reason())
                            .help("rename it to `" + Slug.of(name) + ending + "`"));
        }
        return slug.value();
    }
}
