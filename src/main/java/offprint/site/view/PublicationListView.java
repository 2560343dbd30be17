package offprint.site.view;

import java.util.List;
import java.util.Optional;
import offprint.model.Html;

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
}
