package offprint.site.view;

import java.util.List;
import java.util.Optional;

/**
 * An index.
 *
 * @param href its page
 * @param paging its other pages, where it has several
 */
public record IndexView(
        String key, String label, String href, Optional<PagingView> paging, List<HeadingView> headings) {

    public IndexView {
        headings = List.copyOf(headings);
    }
}
