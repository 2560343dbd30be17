package offprint.view;

import java.util.ArrayList;
import java.util.List;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.meta.ContextObject;
import offprint.model.Paper;
import offprint.model.Profile;

/** The publication list. */
final class PublicationListViews {
    private final Edition edition;
    private final Links links;
    private final PaperRows rows;

    PublicationListViews(Edition edition, Links links, PaperRows rows) {
        this.edition = edition;
        this.links = links;
        this.rows = rows;
    }

    PublicationListView view() {
        Profile profile = edition.catalog().bibliography().profile();
        int papers = edition.catalog().papers().size();
        List<PublicationListView.Year> years = new ArrayList<>();
        int number = papers;
        for (Heading year : edition.catalog().index(IndexKind.YEARS)) {
            years.add(new PublicationListView.Year(year.label(), number, entries(year.papers())));
            number -= year.papers().size();
        }
        return new PublicationListView(
                profile.person().name().display(),
                profile.role(),
                profile.affiliation(),
                edition.wording().count("papers", papers),
                years);
    }

    private List<PublicationListView.Entry> entries(List<Paper> papers) {
        List<PublicationListView.Entry> entries = new ArrayList<>(papers.size());
        for (Paper paper : papers) {
            entries.add(new PublicationListView.Entry(
                    rows.authors(paper),
                    paper.authors().complete(),
                    edition.title(paper, links),
                    links.to(edition.plan().paper(paper)),
                    paper.venue()
                            .map(venue ->
                                    PublishedView.of(venue, edition.wording()).inOneLine())
                            .orElseGet(() -> edition.wording()
                                    .text("type." + paper.type().key())),
                    edition.date(paper.date()),
                    rows.status(paper),
                    paper.awards(),
                    PaperViews.identifiers(paper),
                    ContextObject.of(paper)));
        }
        return entries;
    }
}
