package offprint.site.meta;

import java.util.Optional;
import offprint.catalog.Heading;
import offprint.export.cite.CitationFormat;
import offprint.model.Paper;
import offprint.site.plan.Address;
import offprint.site.plan.SitePlan;

/** Links to what a page shows in the formats of reference managers. */
final class CitationLinks {
    private final SitePlan plan;

    CitationLinks(SitePlan plan) {
        this.plan = plan;
    }

    /** The files beside a paper's page, which describe it. */
    void paper(Paper paper, String toRoot, Head head) {
        for (CitationFormat format : CitationFormat.values()) {
            link("alternate describedby", plan.citation(paper, format), format, toRoot, head);
        }
    }

    /** All papers, where there are any. */
    void all(String toRoot, Head head) {
        for (CitationFormat format : CitationFormat.values()) {
            link(plan.citations(format), format, toRoot, head);
        }
    }

    /** The papers under a heading. */
    void heading(Heading heading, String toRoot, Head head) {
        for (CitationFormat format : CitationFormat.values()) {
            link(plan.citations(heading, format), format, toRoot, head);
        }
    }

    private static void link(Optional<Address> address, CitationFormat format, String toRoot, Head head) {
        if (address.isPresent()) {
            link("alternate", address.get(), format, toRoot, head);
        }
    }

    private static void link(String rel, Address address, CitationFormat format, String toRoot, Head head) {
        head.link(rel, format.mediaType(), format.label(), address.from(toRoot));
    }
}
