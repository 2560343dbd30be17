package offprint.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A list of papers: all of them, or those under a heading.
 *
 * @param heading the page's heading
 * @param category the heading as a category, where it is one
 * @param index the index that the heading belongs to
 * @param links what else is known of an author
 * @param count how many papers these are, in words
 * @param downloads the same papers for programs to read
 * @param paging the list's other pages, where it has several
 * @param controls what the list can be sorted by and narrowed to, where that is worth the room
 */
public record PaperListView(
        String heading,
        Optional<CategoryView> category,
        Optional<LinkView> index,
        List<LinkView> links,
        String count,
        List<LinkView> downloads,
        Optional<PagingView> paging,
        Optional<ListControls> controls,
        List<PaperRow> rows) {

    public PaperListView {
        links = List.copyOf(links);
        downloads = List.copyOf(downloads);
        rows = List.copyOf(rows);
    }
}
