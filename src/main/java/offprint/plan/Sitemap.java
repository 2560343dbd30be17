package offprint.plan;

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
public record Sitemap(Address address, List<Entry> entries, List<Address> parts) {
    static final int MOST_ENTRIES = 49_999;
    static final int MOST_BYTES = 4_900_000;

    public Sitemap {
        entries = Collections.unmodifiableList(entries);
        parts = Collections.unmodifiableList(parts);
    }

    /**
     * A page, or a paper's full text.
     *
     * @param paper whose page or text it is
     */
    public record Entry(Address address, Optional<Paper> paper) {}
}
