package offprint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.model.Category;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.LinkKind;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.Status;
import offprint.model.Venue;
import offprint.plan.SitePlan;

/** The parts of a paper that lists and its own page have in common, with links from one page. */
final class PaperRows {
    private final SitePlan plan;
    private final Catalog catalog;
    private final CategoryHues hues;
    private final Links links;

    PaperRows(SitePlan plan, CategoryHues hues, Links links) {
        this.plan = plan;
        this.catalog = plan.catalog();
        this.hues = hues;
        this.links = links;
    }

    List<PaperRow> rows(List<Paper> papers) {
        List<PaperRow> rows = new ArrayList<>(papers.size());
        for (Paper paper : papers) {
            rows.add(row(paper));
        }
        return rows;
    }

    private PaperRow row(Paper paper) {
        return new PaperRow(
                links.to(plan.paper(paper)),
                links.html(paper.title()),
                authors(paper),
                paper.authors().complete(),
                paper.date().iso(),
                category(paper.category()),
                paper.venue().map(Venue::label),
                Figures.of(paper.metrics()),
                marks(paper),
                paper.summary().or(paper::abstractText).map(links::html));
    }

    List<AuthorView> authors(Paper paper) {
        List<AuthorView> views = new ArrayList<>();
        for (Contributor contributor : paper.authors().listed()) {
            Heading author = catalog.author(contributor);
            views.add(new AuthorView(
                    contributor.name().display(),
                    links.to(plan.heading(author)),
                    catalog.isOwner(contributor),
                    contributor.orcid().map(Identifier::url),
                    contributor.affiliations(),
                    contributor.equal(),
                    contributor.corresponding()));
        }
        return views;
    }

    CategoryView category(Category category) {
        return hues.view(category, links);
    }

    /** What sets a paper apart in a list. */
    private static List<String> marks(Paper paper) {
        List<String> marks = new ArrayList<>();
        if (paper.has(LinkKind.CODE)) {
            marks.add(LinkKind.CODE.label());
        }
        marks.addAll(paper.awards());
        status(paper).ifPresent(marks::add);
        return marks;
    }

    /** The status, where it says more than the type does. */
    static Optional<String> status(Paper paper) {
        boolean plain = paper.status() == Status.PUBLISHED
                || (paper.status() == Status.PREPRINT && paper.type() == PaperType.PREPRINT);
        return plain ? Optional.empty() : Optional.of(paper.status().label());
    }
}
