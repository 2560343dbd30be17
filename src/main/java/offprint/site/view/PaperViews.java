package offprint.site.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.related.Related;
import offprint.model.Attachment;
import offprint.model.Category;
import offprint.model.Erratum;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.LinkKind;
import offprint.model.MetricDefinition;
import offprint.model.Paper;
import offprint.model.Repository;
import offprint.model.Slug;
import offprint.model.Venue;
import offprint.model.Version;
import offprint.site.plan.SitePlan;
import offprint.text.wording.Wording;

/** A paper's own page. */
final class PaperViews {
    private final Edition edition;
    private final SitePlan plan;
    private final Catalog catalog;
    private final Links links;
    private final PaperRows rows;

    PaperViews(Edition edition, Links links, PaperRows rows) {
        this.edition = edition;
        this.plan = edition.plan();
        this.catalog = edition.catalog();
        this.links = links;
        this.rows = rows;
    }

    PaperView view(Paper paper) {
        List<AuthorView> authors = rows.authors(paper);
        Optional<String> warning = PaperRows.isWarning(paper)
                ? Optional.of(word("paper." + paper.status().key()))
                : Optional.empty();
        Optional<Repository> repository = edition.site().repository();
        return new PaperView(
                edition.title(paper, links),
                AuthorGroup.of(authors, edition.wording()),
                paper.authors().complete(),
                authors.stream().anyMatch(AuthorView::equal),
                authors.stream().anyMatch(AuthorView::corresponding),
                paper.affiliations(),
                edition.date(paper.date()),
                categories(paper),
                word("type." + paper.type().key()),
                edition.foreignLanguage(paper).map(this::language),
                rows.status(paper),
                warning,
                paper.venue().map(venue -> PublishedView.of(venue, edition.wording())),
                paper.venue().map(this::venue),
                identifiers(paper),
                links(paper),
                paper.abstractText().map(links::html),
                paper.summary().map(links::html),
                edition.figures(paper.metrics()),
                unassessed(paper),
                keywords(paper),
                paper.awards(),
                paper.license(),
                plan.figure(paper).map(picture -> PictureView.of(picture, links)),
                paper.note().map(links::html),
                paper.notes().map(links::html),
                versions(paper),
                errata(paper),
                CiteViews.of(paper, edition, links),
                titles(paper.cites()),
                titleLinks(catalog.citedBy(paper)),
                related(paper),
                catalog.newer(paper).map(this::titleLink),
                catalog.older(paper).map(this::titleLink),
                repository.map(there -> there.source(paper.slug())),
                repository.map(there -> there.report(paper.title().text())));
    }

    private String word(String key) {
        return edition.wording().text(key);
    }

    /** The language's name in that of the page, or its tag where there is no such word. */
    private String language(String tag) {
        return edition.wording().texts().getOrDefault("language." + Wording.base(tag), tag);
    }

    private List<PaperView.Unassessed> unassessed(Paper paper) {
        List<PaperView.Unassessed> views = new ArrayList<>();
        for (MetricDefinition metric : edition.site().metrics()) {
            if (paper.metric(metric.key()).isEmpty()) {
                views.add(new PaperView.Unassessed(metric.label(), metric.description()));
            }
        }
        return views;
    }

    private List<CategoryView> categories(Paper paper) {
        List<CategoryView> views = new ArrayList<>();
        for (Category category : paper.categories()) {
            views.add(rows.category(category));
        }
        return views;
    }

    private LinkView venue(Venue venue) {
        return new LinkView(
                "venue", venue.label(), links.to(catalog.venue(venue).flatMap(plan::heading)), Optional.empty());
    }

    static List<LinkView> identifiers(Paper paper) {
        List<LinkView> views = new ArrayList<>();
        for (Identifier identifier : paper.identifiers()) {
            Optional<String> url = Optional.of(identifier.url()).filter(address -> !address.isEmpty());
            views.add(new LinkView(
                    identifier.scheme().key(), identifier.scheme().label(), url, Optional.of(identifier.value())));
        }
        return views;
    }

    private List<LinkView> links(Paper paper) {
        List<LinkView> views = new ArrayList<>();
        paper.files().pdf().ifPresent(file -> views.add(file(paper, LinkKind.PDF, file)));
        paper.files().slides().ifPresent(file -> views.add(file(paper, LinkKind.SLIDES, file)));
        paper.files().poster().ifPresent(file -> views.add(file(paper, LinkKind.POSTER, file)));
        for (Link link : paper.links()) {
            views.add(new LinkView(link.kind().key(), word("link." + link.kind().key()), link.url(), Optional.empty()));
        }
        return views;
    }

    private LinkView file(Paper paper, LinkKind kind, Attachment file) {
        return new LinkView(
                kind.key(),
                word("link." + kind.key()),
                Optional.of(links.to(plan.paperFile(paper, file))),
                Optional.of(size(file.size(), edition.wording())));
    }

    /** A file's size as people say it: "312 KB", "1.4 MB" (decimal units, rounded up). */
    static String size(long bytes, Wording wording) {
        if (bytes <= 999_000) {
            return wording.text("size.kilobytes", Long.toString((bytes + 999) / 1_000));
        }
        return wording.text("size.megabytes", wording.number(BigDecimal.valueOf((bytes + 99_999) / 100_000, 1), 1));
    }

    private List<LinkView> keywords(Paper paper) {
        List<LinkView> views = new ArrayList<>();
        for (String keyword : paper.keywords()) {
            views.add(new LinkView(
                    "keyword", keyword, links.to(catalog.keyword(keyword).flatMap(plan::heading)), Optional.empty()));
        }
        return views;
    }

    private List<PaperView.VersionView> versions(Paper paper) {
        List<PaperView.VersionView> views = new ArrayList<>();
        for (Version version : paper.versions()) {
            views.add(new PaperView.VersionView(version.label(), edition.date(version.date()), version.url()));
        }
        return views;
    }

    private List<PaperView.ErratumView> errata(Paper paper) {
        List<PaperView.ErratumView> views = new ArrayList<>();
        for (Erratum erratum : paper.errata()) {
            views.add(new PaperView.ErratumView(links.html(erratum.text()), edition.date(erratum.date())));
        }
        return views;
    }

    private List<PaperView.TitleLink> titles(List<Slug> slugs) {
        List<Paper> papers = new ArrayList<>();
        for (Slug slug : slugs) {
            papers.add(catalog.paper(slug));
        }
        return titleLinks(papers);
    }

    private List<PaperView.TitleLink> titleLinks(List<Paper> papers) {
        List<PaperView.TitleLink> views = new ArrayList<>();
        for (Paper paper : papers) {
            views.add(titleLink(paper));
        }
        return views;
    }

    private List<PaperView.RelatedView> related(Paper paper) {
        List<PaperView.RelatedView> views = new ArrayList<>();
        for (Related related : edition.related().join().to(paper)) {
            views.add(new PaperView.RelatedView(
                    titleLink(related.paper()), RelatedReasons.inWords(related.reasons(), edition.wording())));
        }
        return views;
    }

    private PaperView.TitleLink titleLink(Paper paper) {
        return new PaperView.TitleLink(edition.title(paper, links), links.to(plan.paper(paper)));
    }
}
