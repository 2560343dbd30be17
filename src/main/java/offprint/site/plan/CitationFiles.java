package offprint.site.plan;

import java.util.List;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.export.cite.CitationFormat;
import offprint.model.Paper;
import offprint.model.Slug;

/** The files that papers are cited with: those of each paper, of all of them, and of each heading that has a page. */
final class CitationFiles {
    private static final CitationFormat[] FORMATS = CitationFormat.values();

    private CitationFiles() {}

    static void addTo(AddressBook files, SiteAddresses at) {
        Catalog catalog = at.catalog();
        for (Paper paper : catalog.papers()) {
            add(paper, paper.slug(), files);
        }
        for (CitationFormat format : FORMATS) {
            at.citations(format).ifPresent(address -> add(address, format, catalog.papers(), true, files));
        }
        for (IndexKind kind : IndexKind.values()) {
            for (Heading heading : catalog.index(kind)) {
                for (CitationFormat format : FORMATS) {
                    at.citations(heading, format)
                            .ifPresent(address -> add(address, format, heading.papers(), false, files));
                }
            }
        }
    }

    /** The paper alone, at its own address or at a former one. */
    static void add(Paper paper, Slug slug, AddressBook files) {
        for (CitationFormat format : FORMATS) {
            add(SiteAddresses.citation(slug, format), format, List.of(paper), true, files);
        }
    }

    private static void add(
            Address address, CitationFormat format, List<Paper> papers, boolean whole, AddressBook files) {
        files.add(new SiteFile.CitationFile(address, format, papers, whole));
    }
}
