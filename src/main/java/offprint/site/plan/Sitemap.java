package offprint.site.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offprint.model.Paper;

/**
 * A sitemap, or the index of several: the protocol of sitemaps.org ends a file at 50,000 addresses, and Google advises to
 * stay far below its 50 MB.
 *
 * @param entries what it lists; empty for an index
 * @param parts the sitemaps that an index lists; empty for a sitemap
 */
public record Sitemap(Address address, List<Entry> entries, List<Address> parts) implements SiteFile {
    private static final int MOST_ENTRIES = 49_999;
    private static final int MOST_BYTES = 4_900_000;
    /** Of an entry, in bytes, without its address. */
    private static final int WEIGHT_OF_ENTRY = 64;

    public Sitemap {
        entries = Collections.unmodifiableList(entries);
        parts = Collections.unmodifiableList(parts);
    }

    @Override
    public Owner owner() {
        return Owner.offprint("the sitemap", "");
    }

    /** The one that robots are told of; the others they find by it. */
    @Override
    public boolean isPromised() {
        return address.equals(SiteAddresses.SITEMAP);
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.sitemap(this);
    }

    /**
     * The sitemaps of so many entries: one, or the index of several and these.
     *
     * @param first the address of the one, or of the index
     * @param url the site's own, ending in a slash
     */
    static List<Sitemap> of(Address first, List<Entry> entries, String url) {
        List<Portion> portions = Portion.of(
                entries.size(),
                row -> WEIGHT_OF_ENTRY
                        + entries.get(row).address().absolute(url).length(),
                MOST_ENTRIES,
                MOST_BYTES,
                (number, only) -> only ? first : new Address("sitemap-" + number + ".xml"));
        List<Sitemap> sitemaps = new ArrayList<>();
        if (portions.size() > 1) {
            sitemaps.add(new Sitemap(first, List.of(), portions.get(0).pages()));
        }
        for (Portion portion : portions) {
            sitemaps.add(new Sitemap(portion.address(), portion.of(entries), List.of()));
        }
        return sitemaps;
    }

    /**
     * A page, or a paper's full text.
     *
     * @param paper whose page or text it is
     */
    public record Entry(Address address, Optional<Paper> paper) {}
}
