package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import offprint.site.plan.Address;
import offprint.site.plan.Sitemap;

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

    public static SitemapView of(Sitemap sitemap, Edition edition) {
        String url = edition.site().url();
        List<Entry> entries = new ArrayList<>(sitemap.entries().size());
        for (Sitemap.Entry entry : sitemap.entries()) {
            entries.add(new Entry(entry.address().absolute(url)));
        }
        List<String> parts = new ArrayList<>();
        for (Address part : sitemap.parts()) {
            parts.add(part.absolute(url));
        }
        return new SitemapView(entries, parts);
    }

    /**
     * A page, or a paper's full text. When it last changed is not known to a build without a clock.
     *
     * @param url its address on the web
     */
    public record Entry(String url) {}
}
