package offprint.view;

import java.util.List;
import java.util.Optional;

/** What crawlers are told of. */
public record SitemapView(List<Entry> entries) {

    public SitemapView {
        entries = List.copyOf(entries);
    }

    /**
     * A page, or a paper's full text.
     *
     * @param url its address on the web
     * @param lastModified the paper's own date where it is known to the day
     */
    public record Entry(String url, Optional<String> lastModified) {}
}
