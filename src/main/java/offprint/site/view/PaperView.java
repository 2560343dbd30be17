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
import offprint.model.Html;
import offprint.model.Link;
import offprint.model.LinkKind;
import offprint.model.MetricDefinition;
import offprint.model.OwnField;
import offprint.model.Paper;
import offprint.model.Repository;
import offprint.model.Slug;
import offprint.model.Venue;
import offprint.model.Version;
import offprint.site.plan.SitePlan;
import offprint.text.wording.Wording;

/**
 * A paper on its own page.
 *
 * @param authors all of them, in groups that show which ones a long list folds away
 * @param complete whether all authors are listed
 * @param role what those who stand where authors stand have done, where they are no authors
 * @param affiliations with the numbers that stand behind names
 * @param legend what the other signs behind names mean
 * @param makers those in further roles
 * @param contributions who did what, by the roles of CRediT
 * @param type "Preprint", "Journal article", …
 * @param status a status that differs from what the type says already
 * @param warning what readers must not miss: that the paper was withdrawn or retracted
 * @param language the language that it is written in, where that is not the page's
 * @param identifiers persistent identifiers
 * @param metrics with meaning, source and date
 * @param unassessed metrics of this site that the paper has not been assessed by
 * @param counts citations as other services count them than the one whose count is shown, and of other forms
 * @param links to full text, code, data and so on
 * @param cite what readers cite it with
 * @param cites the site's papers that it cites
 * @param citedBy the site's papers that cite it
 * @param related the site's papers that belong beside it
 * @param facts what else is known of it, each under a label
 * @param entries of lists that name the paper
 * @param source where its YAML file can be seen
 * @param correction where to report a mistake
 */
public record PaperView(
        Html title,
        List<AuthorGroup> authors,
        boolean complete,
        Optional<String> role,
        List<LegendView> affiliations,
        List<LegendView> legend,
        List<RoleView> makers,
        List<RoleView> contributions,
        DateView date,
        List<CategoryView> categories,
        String type,
        Optional<String> language,
        Optional<MarkView> status,
        Optional<String> warning,
        Optional<PublishedView> published,
        Optional<LinkView> venue,
        List<LinkView> identifiers,
        List<LinkView> links,
        Optional<Html> abstractText,
        Optional<Html> summary,
        List<FigureView> metrics,
        List<Unassessed> unassessed,
        List<CountView> counts,
        List<LinkView> keywords,
        List<String> awards,
        List<FactView> facts,
        List<FieldView> fields,
        Optional<PictureView> figure,
        Optional<Html> note,
        Optional<Html> notes,
        List<VersionView> versions,
        List<ErratumView> errata,
        CiteView cite,
        List<TitleLink> cites,
        List<TitleLink> citedBy,
        List<RelatedView> related,
        Optional<EntryListView> entries,
        Optional<TitleLink> newer,
        Optional<TitleLink> older,
        Optional<String> source,
        Optional<String> correction) {

    /** A link to another paper. */
    public record TitleLink(Html title, String href) {}

    /**
     * A paper that belongs beside this one.
     *
     * @param reason why, in words
     */
    public record RelatedView(TitleLink paper, String reason) {}

    /**
     * A metric that says nothing of this paper.
     *
     * @param text what stands in its place
     */
    public record Unassessed(String key, String label, String text, String description) {}

    /** An earlier or later form of the paper. */
    public record VersionView(String label, Optional<DateView> date, Optional<String> href) {}

    /** A correction. */
    public record ErratumView(Html text, Optional<DateView> date) {}

    static PaperView of(Paper paper, Edition edition, Links links, PaperRows rows) {
        return new Maker(edition, links, rows).view(paper);
    }

    /** A file's size as people say it: "312 KB", "1.4 MB" (decimal units, rounded up). */
    static String size(long bytes, Wording wording) {
        if (bytes <= 999_000) {
            return wording.text("size.kilobytes", Long.toString((bytes + 999) / 1_000));
        }
        return wording.text("size.megabytes", wording.number(BigDecimal.valueOf((bytes + 99_999) / 100_000, 1), 1));
    }

    private static final class Maker {
        private final Edition edition;
        private final SitePlan plan;
        private final Catalog catalog;
        private final Links links;
        private final PaperRows rows;
        private final Counts citations;

        Maker(Edition edition, Links links, PaperRows rows) {
            this.edition = edition;
            this.plan = edition.plan();
            this.catalog = edition.catalog();
            this.links = links;
            this.rows = rows;
            this.citations = new Counts(edition);
        }

        PaperView view(Paper paper) {
            PaperMakers makers = new PaperMakers(paper, rows, edition.wording());
            Optional<String> warning = PaperRows.isWarning(paper)
                    ? Optional.of(word("paper." + paper.status().key()))
                    : Optional.empty();
            Optional<Repository> repository = edition.site().repository();
            return new PaperView(
                    edition.title(paper, links),
                    AuthorGroup.of(makers.authors(), edition.wording()),
                    paper.leading().complete(),
                    rows.role(paper),
                    makers.signs().affiliations(),
                    makers.signs().legend(edition.wording()),
                    makers.roles(),
                    makers.contributions(),
                    edition.date(paper),
                    categories(paper),
                    word("type." + paper.type().key()),
                    edition.foreignLanguage(paper).map(this::language),
                    rows.status(paper),
                    warning,
                    paper.venue().map(venue -> PublishedView.of(venue, edition.wording())),
                    paper.venue().map(this::venue),
                    LinkView.identifiers(paper),
                    links(paper),
                    paper.abstractText().map(text -> edition.abstractOf(paper, links.html(text))),
                    paper.summary().map(text -> edition.prose(links.html(text))),
                    citations.figures(paper),
                    unassessed(paper),
                    citations.others(paper),
                    keywords(paper),
                    catalog.lists().awards(paper),
                    PaperFacts.of(paper, edition, links),
                    FieldView.of(paper, OwnField.Place.PAGE, edition, links),
                    plan.figure(paper).map(picture -> PictureView.of(picture, links)),
                    paper.texts().note().map(links::html).map(edition::prose),
                    paper.texts().notes().map(links::html).map(edition::prose),
                    versions(paper),
                    errata(paper),
                    CiteView.of(paper, edition, links),
                    titles(paper.filing().cites()),
                    titleLinks(catalog.citedBy(paper)),
                    related(paper),
                    EntryListView.mentions("paper.entries", catalog.lists().of(paper), edition, links, rows),
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

        private List<Unassessed> unassessed(Paper paper) {
            List<Unassessed> views = new ArrayList<>();
            for (MetricDefinition metric : edition.site().metrics()) {
                if (paper.metric(metric.key()).isEmpty()) {
                    views.add(new Unassessed(
                            metric.key(), metric.label(), citations.unknown(metric), metric.description()));
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

        private List<LinkView> links(Paper paper) {
            List<LinkView> views = new ArrayList<>();
            paper.files().pdf().ifPresent(file -> views.add(file(paper, LinkKind.PDF, file)));
            paper.files().slides().ifPresent(file -> views.add(file(paper, LinkKind.SLIDES, file)));
            paper.files().poster().ifPresent(file -> views.add(file(paper, LinkKind.POSTER, file)));
            for (Link link : paper.links()) {
                views.add(LinkView.of(link, edition));
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

        private List<LinkView> keywords(Paper paper) {
            List<LinkView> views = new ArrayList<>();
            for (String keyword : paper.keywords()) {
                views.add(new LinkView(
                        "keyword",
                        keyword,
                        links.to(catalog.keyword(keyword).flatMap(plan::heading)),
                        Optional.empty()));
            }
            return views;
        }

        private List<VersionView> versions(Paper paper) {
            List<VersionView> views = new ArrayList<>();
            for (Version version : paper.state().versions()) {
                views.add(new VersionView(version.label(), edition.date(version.date()), version.url()));
            }
            return views;
        }

        private List<ErratumView> errata(Paper paper) {
            List<ErratumView> views = new ArrayList<>();
            for (Erratum erratum : paper.state().errata()) {
                views.add(new ErratumView(edition.prose(links.html(erratum.text())), edition.date(erratum.date())));
            }
            return views;
        }

        private List<TitleLink> titles(List<Slug> slugs) {
            List<Paper> papers = new ArrayList<>();
            for (Slug slug : slugs) {
                papers.add(catalog.paper(slug));
            }
            return titleLinks(papers);
        }

        private List<TitleLink> titleLinks(List<Paper> papers) {
            List<TitleLink> views = new ArrayList<>();
            for (Paper paper : papers) {
                views.add(titleLink(paper));
            }
            return views;
        }

        private List<RelatedView> related(Paper paper) {
            List<RelatedView> views = new ArrayList<>();
            for (Related related : edition.related().join().to(paper)) {
                views.add(new RelatedView(
                        titleLink(related.paper()), RelatedReasons.inWords(related.reasons(), edition.wording())));
            }
            return views;
        }

        private TitleLink titleLink(Paper paper) {
            return new TitleLink(edition.title(paper, links), links.to(plan.paper(paper)));
        }
    }
}
