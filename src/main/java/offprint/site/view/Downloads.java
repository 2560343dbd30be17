package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Heading;
import offprint.export.cite.CitationFormat;
import offprint.site.plan.Address;

/** Links to the files in which programs read lists of papers. */
final class Downloads {

    private Downloads() {}

    /** Those of all papers; none where there are no papers. */
    static List<LinkView> all(Edition edition, Links links) {
        List<LinkView> views = new ArrayList<>();
        for (CitationFormat format : CitationFormat.values()) {
            add(edition.plan().citations(format), format, links, views);
        }
        return views;
    }

    static List<LinkView> of(Heading heading, Edition edition, Links links) {
        List<LinkView> views = new ArrayList<>();
        for (CitationFormat format : CitationFormat.values()) {
            add(edition.plan().citations(heading, format), format, links, views);
        }
        return views;
    }

    private static void add(Optional<Address> address, CitationFormat format, Links links, List<LinkView> views) {
        if (address.isPresent()) {
            views.add(new LinkView(
                    format.extension(), format.label(), Optional.of(links.to(address.get())), Optional.empty()));
        }
    }
}
