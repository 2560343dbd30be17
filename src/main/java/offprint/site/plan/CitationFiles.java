package offprint.site.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offprint.catalog.Catalog;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.export.cite.CitationFormat;
import offprint.model.Paper;
import offprint.model.Slug;

/** The files that papers are cited with, while they are being collected. */
final class CitationFiles {
    private static final CitationFormat[] FORMATS = CitationFormat.values();

    private final SiteAddresses at;
    private final AddressBook addresses;
    private final List<CitationFile> files = new ArrayList<>();

    CitationFiles(SiteAddresses at, AddressBook addresses) {
        this.at = at;
        this.addresses = addresses;
    }

    /** Those of each paper, of all of them, and of each heading that has a page. */
    void addAll() {
        Catalog catalog = at.catalog();
        for (Paper paper : catalog.papers()) {
            add(paper, paper.slug());
        }
        for (CitationFormat format : FORMATS) {
            at.citations(format).ifPresent(address -> add(address, format, catalog.papers()));
        }
        for (IndexKind kind : IndexKind.values()) {
            for (Heading heading : catalog.index(kind)) {
                add(heading);
            }
        }
    }

    private void add(Heading heading) {
        Optional<Address> folder = at.heading(heading);
        if (folder.isPresent()) {
            for (CitationFormat format : FORMATS) {
                add(SiteAddresses.citations(folder.get().path(), format), format, heading.papers());
            }
        }
    }

    /** The paper alone, at its own address or at a former one. */
    void add(Paper paper, Slug slug) {
        for (CitationFormat format : FORMATS) {
            add(SiteAddresses.citation(slug, format), format, List.of(paper));
        }
    }

    private void add(Address address, CitationFormat format, List<Paper> papers) {
        if (addresses.take(address, new Owner("the citations /", address.path()))) {
            files.add(new CitationFile(address, format, papers));
        }
    }

    List<CitationFile> all() {
        return Collections.unmodifiableList(files);
    }
}
