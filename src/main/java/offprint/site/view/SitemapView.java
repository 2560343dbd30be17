package offprint.site.view;

import java.util.List;
import java.util.Optional;

/**
 * What crawlers are told of, or where they are told it.
 *
 * @param sitemaps the addresses of the sitemaps that an index lists; empty for a sitemap
 */
public record SitemapView(List<Entry> entries, List<String> sitemaps) {

    public SitemapView {
        entries = List.copyOf(entries);
        sitemaps = List.copyOf(sitemaps);
    }

    /**
     * A page, or a paper's full text.
     *
     * @param url its address on the web
     * @param lastModified the paper's own date where it is known to the day
     */
    public record Entry(String url, Optional<String> lastModified) {}
}
