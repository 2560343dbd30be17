package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Html;
import offprint.model.Paper;
import offprint.model.Profile;
import offprint.site.meta.ContextObject;
import offprint.site.plan.Portion;

/**
 * All papers as a publication list, as one puts it behind a curriculum vitae.
 *
 * @param count how many papers these are, in words
 * @param paging the list's other pages, where it has several
 * @param years newest first
 */
public record PublicationListView(
        String name,
        Optional<String> role,
        Optional<String> affiliation,
        String count,
        Optional<PagingView> paging,
        List<Year> years) {

    public PublicationListView {
        years = List.copyOf(years);
    }

    /**
     * The papers of a year.
     *
     * @param first the number of the first one; papers are counted backwards
     */
    public record Year(String label, int first, List<Entry> entries) {

        public Year {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A paper.
     *
     * @param published where it appeared, in one line; otherwise what kind of work it is
     * @param contextObject the paper as reference managers read it from a list
     */
    public record Entry(
            List<AuthorView> authors,
            boolean complete,
            Optional<String> role,
            Html title,
            String href,
            String published,
            DateView date,
            Optional<MarkView> status,
            List<String> awards,
            List<LinkView> identifiers,
            String contextObject) {

        public Entry {
            authors = List.copyOf(authors);
            awards = List.copyOf(awards);
            identifiers = List.copyOf(identifiers);
        }
    }

    static PublicationListView of(Portion portion, Edition edition, Links links, PaperRows rows) {
        return new Maker(edition, links, rows).view(portion);
    }

    private static final class Maker {
        private final Edition edition;
        private final Links links;
        private final PaperRows rows;

        Maker(Edition edition, Links links, PaperRows rows) {
            this.edition = edition;
            this.links = links;
            this.rows = rows;
        }

        PublicationListView view(Portion portion) {
            Profile profile = edition.catalog().bibliography().profile();
            List<Paper> all = edition.catalog().papers();
            int papers = all.size();
            List<Year> years = new ArrayList<>();
            int start = portion.from();
            while (start < portion.to()) {
                String label = label(all.get(start));
                int end = start;
                while (end < portion.to() && label(all.get(end)).equals(label)) {
                    end++;
                }
                years.add(new Year(label, papers - start, entries(all.subList(start, end))));
                start = end;
            }
            return new PublicationListView(
                    profile.person().name().display(),
                    profile.role(),
                    profile.affiliation(),
                    edition.wording().count("papers", papers),
                    PagingView.of(portion, papers, edition, links),
                    years);
        }

        /** The year, or what is said of a paper whose date is still to come. */
        private String label(Paper paper) {
            return paper.date().map(date -> Integer.toString(date.year())).orElseGet(() -> edition.date(paper)
                    .text());
        }

        private List<Entry> entries(List<Paper> papers) {
            List<Entry> entries = new ArrayList<>(papers.size());
            for (Paper paper : papers) {
                entries.add(new Entry(
                        rows.authors(paper),
                        paper.leading().complete(),
                        rows.role(paper),
                        edition.title(paper, links),
                        links.to(edition.plan().paper(paper)),
                        paper.venue()
                                .map(venue -> PublishedView.of(venue, edition.wording())
                                        .inOneLine())
                                .orElseGet(() -> edition.wording()
                                        .text("type." + paper.type().key())),
                        edition.date(paper),
                        rows.status(paper),
                        paper.extras().awards(),
                        LinkView.identifiers(paper),
                        ContextObject.of(paper, edition.onTheWeb(paper))));
            }
            return entries;
        }
    }
}
