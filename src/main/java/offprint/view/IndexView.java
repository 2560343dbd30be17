package offprint.view;

import java.util.List;

/**
 * An index.
 *
 * @param href its page
 */
public record IndexView(String key, String label, String href, List<HeadingView> headings) {

    public IndexView {
        headings = List.copyOf(headings);
    }
}
