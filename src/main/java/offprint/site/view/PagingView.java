package offprint.site.view;

import java.util.List;
import java.util.Optional;

/**
 * The pages of a list that has several.
 *
 * @param range which rows this page has, in words
 * @param previous the page before this one
 * @param next the page behind this one
 * @param pages those that are linked: the first, the last, the nearest, and every tenth on the way
 */
public record PagingView(String range, Optional<String> previous, Optional<String> next, List<Entry> pages) {

    public PagingView {
        pages = List.copyOf(pages);
    }

    /**
     * A page.
     *
     * @param gap whether pages before it are left out
     */
    public record Entry(int number, String href, boolean current, boolean gap) {}
}
