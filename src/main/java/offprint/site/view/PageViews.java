package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.catalog.related.RelatedPapers;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.IdentifierScheme;
import offprint.model.Paper;
import offprint.model.Profile;
import offprint.model.PublicationDate;
import offprint.model.SiteSettings;
import offprint.model.ThemeSettings;
import offprint.site.meta.PageMetadata;
import offprint.site.plan.Address;
import offprint.site.plan.CitationFile;
import offprint.site.plan.Page;
import offprint.site.plan.Portion;
import offprint.site.plan.Redirect;
import offprint.site.plan.SitePlan;
import offprint.site.plan.Sitemap;

/** Makes the view of any page of a plan. May be used by several threads at once. */
public final class PageViews {
    private static final int DESCRIPTION_LENGTH = 300;

    private final Edition edition;
    private final SitePlan plan;
    private final Catalog catalog;
    private final SiteSettings site;
    private final PageMetadata metadata;
    private final PaperRows rows;

    public PageViews(SitePlan plan) {
        this(plan, Edition.of(plan));
    }

    /** @param related which of the plan's papers belong beside which; who shows a paper waits until that is worked out */
    public PageViews(SitePlan plan, CompletableFuture<RelatedPapers> related) {
        this(plan, Edition.of(plan, related));
    }

    private PageViews(SitePlan plan, Edition edition) {
        this.edition = edition;
        this.plan = plan;
        this.catalog = plan.catalog();
        this.site = catalog.bibliography().site();
        this.metadata = new PageMetadata(plan, edition.wording());
        this.rows = new PaperRows(edition);
    }

    /** What the page shows. */
    public View view(Page page) {
        Links links = Links.on(page, site.url());
        return page.match(new Page.Cases<>(
                home -> view(
                        "profile.ftlh",
                        frame(page, links, site.title(), Optional.of(homeDescription())),
                        new HomeViews(edition, links, rows).view()),
                all -> allPapers(all, links),
                one -> view(
                        "paper.ftlh",
                        frame(page, links, one.paper().title().text(), description(one.paper())),
                        new PaperViews(edition, links, rows).view(one.paper())),
                index -> view(
                        "index.ftlh",
                        frame(
                                page,
                                links,
                                PagingViews.name(indexLabel(index.kind()), index.portion(), edition),
                                Optional.empty()),
                        IndexViews.portion(index, edition, links)),
                under -> underHeading(under, links),
                list -> view(
                        "cv.ftlh",
                        frame(
                                page,
                                links,
                                PagingViews.name(word("cv.title"), list.portion(), edition),
                                Optional.empty()),
                        new PublicationListViews(edition, links, rows).view(list.portion())),
                search -> view(
                        "search.ftlh",
                        frame(page, links, word("search.title"), Optional.empty()),
                        SearchView.of(edition, links)),
                text -> view(
                        "text.ftlh",
                        frame(page, links, text.page().title().text(), Optional.empty()),
                        new TextView(
                                links.html(text.page().title()),
                                links.html(text.page().body()))),
                missing -> view(
                        "404.ftlh",
                        frame(page, links, word("missing.title"), Optional.empty()),
                        new NotFoundView(links.to(plan.home()), links.to(plan.papers())))));
    }

    private View view(String template, Frame frame, Object content) {
        return new View(template, edition.wording().texts(), frame, content);
    }

    private View allPapers(Page.AllPapers page, Links links) {
        String name = PagingViews.name(word("nav.papers"), page.portion(), edition);
        return view(
                "papers.ftlh",
                frame(page, links, name, Optional.of(listDescription(name, catalog.papers()))),
                new PaperListView(
                        word("nav.papers"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        edition.wording().count("papers", catalog.papers().size()),
                        Downloads.all(edition, links),
                        PagingViews.of(page.portion(), catalog.papers().size(), edition, links),
                        controls(page.portion(), catalog.papers()),
                        rows.rows(page.portion().of(catalog.papers()))));
    }

    /** Scripts sort and narrow what is on the page, so a part of a list is not to be sorted. */
    private Optional<ListControls> controls(Portion portion, List<Paper> papers) {
        return portion.isWhole() ? Facets.of(papers, edition) : Optional.empty();
    }

    /** What a former address shows whose reader is not sent on at once. */
    public RedirectView redirect(Redirect redirect) {
        String toRoot = redirect.address().toRoot();
        return new RedirectView(
                edition.wording().texts(),
                site.language(),
                redirect.name() + " – " + site.title(),
                redirect.name(),
                redirect.target().from(toRoot),
                redirect.target().absolute(site.url()),
                toRoot);
    }

    /** What the style sheet of the site's own settings says. */
    public StyleView style() {
        ThemeSettings theme = site.theme();
        return new StyleView(
                theme.accent(),
                theme.darkAccent(),
                theme.textFont(),
                theme.labelFont(),
                edition.scale().width());
    }

    /** What a sitemap lists. */
    public SitemapView sitemap(Sitemap sitemap) {
        List<SitemapView.Entry> entries = new ArrayList<>(sitemap.entries().size());
        for (Sitemap.Entry entry : sitemap.entries()) {
            Optional<String> date = entry.paper()
                    .map(Paper::date)
                    .filter(known -> known.day() > 0)
                    .map(PublicationDate::iso);
            entries.add(new SitemapView.Entry(entry.address().absolute(site.url()), date));
        }
        List<String> parts = new ArrayList<>();
        for (Address part : sitemap.parts()) {
            parts.add(part.absolute(site.url()));
        }
        return new SitemapView(entries, parts);
    }

    /** A file of what papers are cited with: pieces in UTF-8, which files share and nobody may change. */
    public List<byte[]> citations(CitationFile file) {
        return edition.citations().file(file.format(), file.papers());
    }

    /** What language models are told. */
    public LlmsView llms() {
        return LlmsView.of(edition);
    }

    /** What robots are told: where the sitemap is. */
    public RobotsView robots() {
        return new RobotsView(plan.sitemap().absolute(site.url()));
    }

    private View underHeading(Page.UnderHeading page, Links links) {
        Heading heading = page.heading();
        String name = PagingViews.name(heading.label(), page.portion(), edition);
        Optional<CategoryView> category = Optional.empty();
        for (Category declared : site.categories()) {
            if (heading.kind() == IndexKind.CATEGORIES && declared.code().equals(heading.id())) {
                category = Optional.of(edition.hues().view(declared, links));
            }
        }
        Optional<LinkView> index = plan.index(heading.kind())
                .map(address -> new LinkView(
                        heading.kind().key(),
                        indexLabel(heading.kind()),
                        Optional.of(links.to(address)),
                        Optional.empty()));
        return view(
                "papers.ftlh",
                frame(page, links, name, Optional.of(listDescription(name, heading.papers()))),
                new PaperListView(
                        heading.label(),
                        category,
                        index,
                        person(heading),
                        edition.wording().count("papers", heading.papers().size()),
                        Downloads.of(heading, edition, links),
                        PagingViews.of(page.portion(), heading.papers().size(), edition, links),
                        controls(page.portion(), heading.papers()),
                        rows.rows(page.portion().of(heading.papers()))));
    }

    private List<LinkView> person(Heading heading) {
        List<LinkView> views = new ArrayList<>();
        heading.person().ifPresent(person -> {
            person.orcid()
                    .ifPresent(orcid -> views.add(new LinkView(
                            "orcid",
                            IdentifierScheme.ORCID.label(),
                            Optional.of(orcid.url()),
                            Optional.of(orcid.value()))));
            person.url()
                    .ifPresent(url -> views.add(
                            new LinkView("website", word("link.website"), Optional.of(url), Optional.empty())));
        });
        return views;
    }

    /** @param name what the page is called; the window's title adds the site's */
    private Frame frame(Page page, Links links, String name, Optional<String> description) {
        Optional<String> canonical = page instanceof Page.NotFound
                ? Optional.empty()
                : Optional.of(page.address().absolute(site.url()));
        return new Frame(
                site.title(),
                site.language(),
                page instanceof Page.Home ? name : name + " – " + site.title(),
                description,
                canonical,
                metadata.head(page, name, description),
                links.toRoot(),
                links.to(plan.home()),
                navigation(page, links),
                footer(page, links));
    }

    private List<Frame.NavLink> navigation(Page page, Links links) {
        List<Frame.NavLink> navigation = new ArrayList<>();
        navigation.add(navLink(word("nav.papers"), plan.papers(), page, links));
        for (IndexKind kind : IndexKind.values()) {
            plan.index(kind).ifPresent(address -> navigation.add(navLink(indexLabel(kind), address, page, links)));
        }
        plan.search().ifPresent(address -> navigation.add(navLink(word("search.title"), address, page, links)));
        catalog.bibliography()
                .pages()
                .forEach(text -> navigation.add(navLink(text.title().text(), plan.text(text), page, links)));
        return navigation;
    }

    private List<Frame.NavLink> footer(Page page, Links links) {
        List<Frame.NavLink> footer = new ArrayList<>();
        footer.add(navLink(word("cv.title"), plan.publicationList(), page, links));
        plan.feeds().ifPresent(feeds -> footer.add(navLink(word("feed.atom"), feeds.atom(), page, links)));
        return footer;
    }

    private static Frame.NavLink navLink(String label, Address address, Page page, Links links) {
        return new Frame.NavLink(label, links.to(address), page.address().equals(address));
    }

    private String word(String key) {
        return edition.wording().text(key);
    }

    private String indexLabel(IndexKind kind) {
        return word("index." + kind.key());
    }

    /** What the site says of itself, or else who it is about. */
    private String homeDescription() {
        Profile profile = catalog.bibliography().profile();
        StringBuilder person = new StringBuilder(profile.person().name().display());
        profile.role().ifPresent(role -> person.append(", ").append(role));
        profile.affiliation().ifPresent(affiliation -> person.append(", ").append(affiliation));
        return site.description().orElse(person.toString());
    }

    private String listDescription(String label, List<Paper> papers) {
        return label + ", " + edition.wording().count("papers", papers.size()) + " – " + site.title();
    }

    /** The summary or abstract as far as search engines show it, or else who wrote the paper. */
    private Optional<String> description(Paper paper) {
        Optional<String> text = paper.summary().or(paper::abstractText).map(words -> words.text()
                .replace("\n\n", " "));
        if (text.isEmpty()) {
            StringBuilder authors = new StringBuilder();
            for (Contributor contributor : paper.authors().listed()) {
                authors.append(authors.length() == 0 ? "" : ", ")
                        .append(contributor.name().display());
            }
            String etAl = paper.authors().complete() ? "" : ' ' + word("authors.etal");
            return Optional.of(edition.wording().text("authors.by", authors + etAl));
        }
        return text.map(PageViews::shortened);
    }

    private static String shortened(String text) {
        if (text.length() <= DESCRIPTION_LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', DESCRIPTION_LENGTH - 1);
        int half = text.offsetByCodePoints(0, DESCRIPTION_LENGTH / 2);
        int cut = Math.max(end, half);
        return text.substring(0, cut) + "…";
    }
}
