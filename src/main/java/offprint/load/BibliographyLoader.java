package offprint.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.markup.Markup;
import offprint.model.Bibliography;
import offprint.model.MarkdownPage;
import offprint.model.NewsItem;
import offprint.model.Paper;
import offprint.model.Parsed;
import offprint.model.Person;
import offprint.model.Profile;
import offprint.model.SiteSettings;
import offprint.model.Slug;
import offprint.model.WrittenLink;

/** Reads every file of the sources, reports all that is wrong with them, and gives what is left. */
public final class BibliographyLoader {
    private final Sources sources;
    private final Diagnostics diagnostics;
    private final List<WrittenLink> links = new ArrayList<>();

    private BibliographyLoader(Sources sources, Diagnostics diagnostics) {
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** The bibliography; empty where site.yaml or profile.yaml is missing or wrong, which is reported. */
    public static Optional<Bibliography> load(Sources sources, Diagnostics diagnostics) {
        return new BibliographyLoader(sources, diagnostics).load();
    }

    private Optional<Bibliography> load() {
        Optional<SiteSettings> site = sources.site().flatMap(new SiteLoader(diagnostics)::load);
        List<Person> people =
                sources.people().map(new PeopleLoader(diagnostics)::load).orElse(List.of());
        if (site.isEmpty()) {
            return Optional.empty();
        }
        KnownPeople known = new KnownPeople(people);
        Markup markup = new Markup(site.get().rawHtml());
        Optional<Profile> profile = sources.profile()
                .flatMap(source -> new ProfileLoader(site.get(), known, markup, diagnostics).load(source, links));
        List<LoadedPaper> papers = papers(new PaperLoader(site.get(), known, markup, diagnostics));
        List<MarkdownPage> pages = pages(new PageLoader(markup, diagnostics));
        List<NewsItem> news = sources.news()
                .map(source -> new NewsLoader(markup, diagnostics).load(source, links))
                .orElse(List.of());
        CrossChecks.check(papers, diagnostics);
        for (LoadedPaper paper : papers) {
            links.addAll(paper.links());
        }
        List<Paper> checked = papers.stream().map(LoadedPaper::paper).collect(Collectors.toList());
        return profile.map(owner ->
                new Bibliography(site.get(), owner, people, checked, pages, news, sources.staticFiles(), links));
    }

    private List<LoadedPaper> papers(PaperLoader loader) {
        PaperFolder folder = PaperFolder.of(sources, diagnostics);
        Map<Slug, Source> bySlug = new TreeMap<>();
        for (Source source : sources.papers()) {
            slug(source, ".yaml").ifPresent(slug -> bySlug.put(slug, source));
        }
        folder.rejectOrphans(bySlug.keySet());
        return bySlug.entrySet().parallelStream()
                .map(entry -> loader.load(
                        entry.getKey(), entry.getValue(), folder.files(entry.getKey()), folder.notes(entry.getKey())))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
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
            diagnostics.report(
                    Diagnostic.inFile(source.name(), Rule.BAD_FILE_NAME, "`" + file + "` cannot become an address")
                            .label(slug.reason())
                            .help("rename it to `" + Slug.of(name) + ending + "`"));
        }
        return slug.value();
    }
}
