package offprint.view;

import java.util.List;
import java.util.Optional;

/**
 * A list of papers: all of them, or those under a heading.
 *
 * @param heading the page's heading
 * @param index the index that the heading belongs to
 * @param links what else is known of an author
 */
public record PaperListView(
        String heading, Optional<String> code, Optional<LinkView> index, List<LinkView> links, List<PaperRow> rows) {

    public PaperListView {
        links = List.copyOf(links);
        rows = List.copyOf(rows);
    }
}
