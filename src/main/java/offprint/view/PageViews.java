package offprint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.Contributor;
import offprint.model.Paper;
import offprint.model.SiteSettings;
import offprint.plan.Address;
import offprint.plan.Page;
import offprint.plan.SitePlan;

/** Makes the view of any page of a plan. May be used by several threads at once. */
public final class PageViews {
    private static final int DESCRIPTION_LENGTH = 300;

    private final SitePlan plan;
    private final Catalog catalog;
    private final SiteSettings site;
    private final CategoryHues hues;

    public PageViews(SitePlan plan) {
        this.plan = plan;
        this.catalog = plan.catalog();
        this.site = catalog.bibliography().site();
        this.hues = new CategoryHues(plan);
    }

    /** What the page shows. */
    public View view(Page page) {
        Links links = Links.on(page, site.url());
        PaperRows rows = new PaperRows(plan, hues, links);
        return page.match(new Page.Cases<>(
                home -> new View(
                        "profile.ftlh",
                        frame(page, links, site.title(), site.description()),
                        new HomeViews(plan, hues, links, rows).view()),
                all -> new View(
                        "papers.ftlh",
                        frame(page, links, titled("Papers"), Optional.empty()),
                        new PaperListView(
                                "Papers", Optional.empty(), Optional.empty(), List.of(), rows.rows(catalog.papers()))),
                one -> new View(
                        "paper.ftlh",
                        frame(page, links, titled(one.paper().title().text()), description(one.paper())),
                        new PaperViews(plan, links, rows).view(one.paper())),
                index -> new View(
                        "index.ftlh",
                        frame(page, links, titled(index.kind().label()), Optional.empty()),
                        IndexViews.whole(index.kind(), plan, links)),
                under -> underHeading(under.heading(), page, links, rows),
                text -> new View(
                        "text.ftlh",
                        frame(page, links, titled(text.page().title().text()), Optional.empty()),
                        new TextView(links.html(text.page().title()), links.html(text.page().body()))),
                missing -> new View(
                        "404.ftlh",
                        frame(page, links, titled("Page not found"), Optional.empty()),
                        new NotFoundView(links.to(plan.home()), links.to(plan.papers())))));
    }

    /** What the sitemap lists: every page but the one for what is not found. */
    public SitemapView sitemap() {
        List<SitemapView.Entry> entries = new ArrayList<>();
        for (Page page : plan.pages()) {
            if (!(page instanceof Page.NotFound)) {
                Optional<String> date = page instanceof Page.OnePaper one
                                && one.paper().date().day() > 0
                        ? Optional.of(one.paper().date().iso())
                        : Optional.empty();
                entries.add(new SitemapView.Entry(page.address().absolute(site.url()), date));
            }
        }
        return new SitemapView(entries);
    }

    /** What robots are told: where the sitemap is. */
    public RobotsView robots() {
        return new RobotsView(plan.sitemap().absolute(site.url()));
    }

    private View underHeading(Heading heading, Page page, Links links, PaperRows rows) {
        Optional<String> code =
                heading.label().equals(heading.id()) || heading.kind() != IndexKind.CATEGORIES
                        ? Optional.empty()
                        : Optional.of(heading.id());
        Optional<LinkView> index = plan.index(heading.kind())
                .map(address -> new LinkView(
                        heading.kind().key(),
                        heading.kind().label(),
                        Optional.of(links.to(address)),
                        Optional.empty()));
        return new View(
                "papers.ftlh",
                frame(page, links, titled(heading.label()), Optional.empty()),
                new PaperListView(heading.label(), code, index, person(heading), rows.rows(heading.papers())));
    }

    private static List<LinkView> person(Heading heading) {
        List<LinkView> views = new ArrayList<>();
        heading.person().ifPresent(person -> {
            person.orcid().ifPresent(orcid -> views.add(new LinkView(
                    "orcid", "ORCID", Optional.of(orcid.url()), Optional.of(orcid.value()))));
            person.url()
                    .ifPresent(url ->
                            views.add(new LinkView("website", "Website", Optional.of(url), Optional.empty())));
        });
        return views;
    }

    private Frame frame(Page page, Links links, String title, Optional<String> description) {
        Optional<String> canonical = page instanceof Page.NotFound
                ? Optional.empty()
                : Optional.of(page.address().absolute(site.url()));
        return new Frame(
                site.title(),
                site.language(),
                title,
                description,
                canonical,
                links.toRoot(),
                links.to(plan.home()),
                navigation(page, links));
    }

    private List<Frame.NavLink> navigation(Page page, Links links) {
        List<Frame.NavLink> navigation = new ArrayList<>();
        navigation.add(navLink("Papers", plan.papers(), page, links));
        for (IndexKind kind : IndexKind.values()) {
            plan.index(kind).ifPresent(address -> navigation.add(navLink(kind.label(), address, page, links)));
        }
        catalog.bibliography()
                .pages()
                .forEach(text -> navigation.add(navLink(text.title().text(), plan.text(text), page, links)));
        return navigation;
    }

    private static Frame.NavLink navLink(String label, Address address, Page page, Links links) {
        return new Frame.NavLink(label, links.to(address), page.address().equals(address));
    }

    private String titled(String title) {
        return title + " – " + site.title();
    }

    /** The summary or abstract as far as search engines show it, or else who wrote the paper. */
    private static Optional<String> description(Paper paper) {
        Optional<String> text = paper.summary().or(paper::abstractText).map(words -> words.text().replace("\n\n", " "));
        if (text.isEmpty()) {
            StringBuilder authors = new StringBuilder();
            for (Contributor contributor : paper.authors().listed()) {
                authors.append(authors.length() == 0 ? "By " : ", ").append(contributor.name().display());
            }
            return Optional.of(authors.append(paper.authors().complete() ? "." : " et al.").toString());
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
