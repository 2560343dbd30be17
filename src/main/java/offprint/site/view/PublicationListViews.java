package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.model.Paper;
import offprint.model.Profile;
import offprint.site.meta.ContextObject;
import offprint.site.plan.Portion;

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

    PublicationListView view(Portion portion) {
        Profile profile = edition.catalog().bibliography().profile();
        int papers = edition.catalog().papers().size();
        List<PublicationListView.Year> years = new ArrayList<>();
        int start = 0;
        for (Heading year : edition.catalog().index(IndexKind.YEARS)) {
            int end = start + year.papers().size();
            int from = Math.max(start, portion.from());
            int to = Math.min(end, portion.to());
            if (from < to) {
                years.add(new PublicationListView.Year(
                        year.label(), papers - from, entries(year.papers().subList(from - start, to - start))));
            }
            start = end;
        }
        return new PublicationListView(
                profile.person().name().display(),
                profile.role(),
                profile.affiliation(),
                edition.wording().count("papers", papers),
                PagingViews.of(portion, papers, edition, links),
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
