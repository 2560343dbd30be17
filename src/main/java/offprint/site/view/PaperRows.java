package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
import offprint.site.meta.ContextObject;

/**
 * The parts of a paper that lists and its own page have in common, with links as shared parts have them. Rows are made
 * once: a paper stands in many lists.
 */
final class PaperRows {
    private final Edition edition;
    private final Catalog catalog;
    private final Links links = Links.shared();
    private final Map<String, PaperRow> made = new ConcurrentHashMap<>();
    private final Map<String, AuthorView> authors = new ConcurrentHashMap<>();
    private final Map<String, CategoryView> categories = new ConcurrentHashMap<>();

    PaperRows(Edition edition) {
        this.edition = edition;
        this.catalog = edition.catalog();
    }

    List<PaperRow> rows(List<Paper> papers) {
        List<PaperRow> rows = new ArrayList<>(papers.size());
        for (Paper paper : papers) {
            rows.add(made.computeIfAbsent(paper.slug().value(), slug -> row(paper)));
        }
        return rows;
    }

    private PaperRow row(Paper paper) {
        return new PaperRow(
                links.to(edition.plan().paper(paper)),
                edition.title(paper, links),
                authors(paper),
                paper.leading().complete(),
                edition.date(paper),
                paper.category().map(this::category),
                paper.venue().map(Venue::label),
                edition.figures(paper.metrics()),
                assessed(paper),
                marks(paper),
                paper.summary().or(paper::abstractText).map(text -> edition.prose(links.html(text))),
                edition.plan().figure(paper).map(picture -> PictureView.thumbnail(picture, links)),
                codes(paper),
                paper.type().key(),
                String.join(", ", paper.keywords()),
                ContextObject.of(paper, edition.onTheWeb(paper)));
    }

    List<AuthorView> authors(Paper paper) {
        List<AuthorView> views = new ArrayList<>();
        for (Contributor contributor : paper.leading().listed()) {
            views.add(author(contributor));
        }
        return views;
    }

    /** Most authors look the same on all of their papers, and are one object there. */
    private AuthorView author(Contributor contributor) {
        Heading author = catalog.author(contributor);
        String name = contributor.name().display();
        Optional<String> orcid = contributor.orcid().map(Identifier::url);
        boolean plain = contributor.affiliations().isEmpty() && !contributor.equal() && !contributor.corresponding();
        AuthorView known = plain ? authors.get(author.id()) : null;
        if (known != null && known.name().equals(name) && known.orcid().equals(orcid)) {
            return known;
        }
        AuthorView view = new AuthorView(
                name,
                links.to(edition.plan().heading(author)),
                edition.isOpposed(name),
                catalog.isOwner(contributor),
                orcid,
                contributor.affiliations(),
                contributor.equal(),
                contributor.corresponding());
        if (plain) {
            authors.put(author.id(), view);
        }
        return view;
    }

    CategoryView category(Category category) {
        CategoryView view = categories.get(category.code());
        if (view == null) {
            view = edition.hues().view(category, links);
            categories.put(category.code(), view);
        }
        return view;
    }

    /** The status, where it says more than the type does. */
    Optional<MarkView> status(Paper paper) {
        boolean plain = paper.status() == Status.PUBLISHED
                || (paper.status() == Status.PREPRINT && paper.type() == PaperType.PREPRINT);
        return plain
                ? Optional.empty()
                : Optional.of(new MarkView(
                        isWarning(paper) ? "warning" : "status",
                        edition.wording().text("status." + paper.status().key())));
    }

    /** Whether the status is one that readers must not miss. */
    static boolean isWarning(Paper paper) {
        return paper.status() == Status.WITHDRAWN || paper.status() == Status.RETRACTED;
    }

    private boolean assessed(Paper paper) {
        return edition.scale()
                .metric()
                .map(metric -> paper.metric(metric.key()).isPresent())
                .orElse(true);
    }

    private List<MarkView> marks(Paper paper) {
        List<MarkView> marks = new ArrayList<>();
        if (paper.has(LinkKind.CODE)) {
            marks.add(new MarkView("code", edition.wording().text("link." + LinkKind.CODE.key())));
        }
        for (String award : paper.extras().awards()) {
            marks.add(new MarkView("award", award));
        }
        status(paper).ifPresent(marks::add);
        return marks;
    }

    private static String codes(Paper paper) {
        StringBuilder codes = new StringBuilder();
        for (Category category : paper.categories()) {
            codes.append(codes.length() == 0 ? "" : " ").append(category.code());
        }
        return codes.toString();
    }
}
