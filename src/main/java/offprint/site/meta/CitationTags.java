package offprint.site.meta;

import java.util.Optional;
import offprint.model.Attachment;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.PublicationDate;
import offprint.model.Venue;

/**
 * The tags that tell a citation from a page: {@code citation_*} as Google Scholar's inclusion guidelines have them, read
 * by Zotero too, and the fifteen elements of Dublin Core.
 */
final class CitationTags {
    private final Places places;

    CitationTags(Places places) {
        this.places = places;
    }

    void add(Paper paper, Head head) {
        highwire(paper, head);
        dublinCore(paper, head);
    }

    /** Of the language only what the paper itself says: the site's is that of its pages. */
    private void highwire(Paper paper, Head head) {
        head.meta("citation_title", paper.title().text());
        for (Contributor author : paper.authors().listed()) {
            head.meta("citation_author", MetadataNames.inverted(author.name()));
        }
        head.meta("citation_publication_date", date(paper.date()));
        paper.venue().ifPresent(venue -> venue(paper.type(), venue, head));
        for (Identifier identifier : paper.identifiers()) {
            name(identifier.scheme()).ifPresent(name -> head.meta(name, identifier.value()));
        }
        head.meta("citation_abstract_html_url", places.of(paper));
        Optional<Attachment> pdf = paper.files().pdf();
        if (pdf.isPresent()) {
            head.meta("citation_pdf_url", places.of(paper, pdf.get()));
        }
        head.meta("citation_language", paper.language().orElse(""));
        for (String keyword : paper.keywords()) {
            head.meta("citation_keywords", keyword);
        }
    }

    /** {@code YYYY/M/D}, or the year alone where the day is not known. */
    static String date(PublicationDate date) {
        return date.day() == 0 ? Integer.toString(date.year()) : date.year() + "/" + date.month() + '/' + date.day();
    }

    private static void venue(PaperType type, Venue venue, Head head) {
        switch (type) {
            case ARTICLE -> head.meta("citation_journal_title", venue.name());
            case CONFERENCE, WORKSHOP -> head.meta("citation_conference_title", venue.name());
            case CHAPTER -> head.meta("citation_inbook_title", venue.name());
            case THESIS ->
                head.meta("citation_dissertation_institution", venue.publisher().orElse(venue.name()));
            case REPORT -> {
                head.meta(
                        "citation_technical_report_institution",
                        venue.publisher().orElse(venue.name()));
                head.meta("citation_technical_report_number", venue.number().orElse(""));
            }
            case PREPRINT, BOOK, DATASET, SOFTWARE, OTHER -> {
                // Scholar has no tag for where these appear.
            }
        }
        head.meta("citation_volume", venue.volume().orElse(""));
        head.meta("citation_issue", venue.issue().orElse(""));
        venue.pages().map(PageRange::of).ifPresent(pages -> {
            head.meta("citation_firstpage", pages.first());
            head.meta("citation_lastpage", pages.last().orElse(""));
        });
        if (type != PaperType.THESIS && type != PaperType.REPORT) {
            head.meta("citation_publisher", venue.publisher().orElse(""));
        }
    }

    private static Optional<String> name(IdentifierScheme scheme) {
        return switch (scheme) {
            case DOI -> Optional.of("citation_doi");
            case ARXIV -> Optional.of("citation_arxiv_id");
            case ISBN -> Optional.of("citation_isbn");
            case ISSN -> Optional.of("citation_issn");
            case PMID -> Optional.of("citation_pmid");
            case OPENREVIEW, ACL, DBLP, ORCID -> Optional.empty();
        };
    }

    private void dublinCore(Paper paper, Head head) {
        head.meta("DC.title", paper.title().text());
        for (Contributor author : paper.authors().listed()) {
            head.meta("DC.creator", MetadataNames.inverted(author.name()));
        }
        head.meta("DC.date", paper.date().iso());
        head.meta("DC.type", dcmiType(paper.type()));
        head.meta("DC.identifier", places.of(paper));
        for (Identifier identifier : paper.identifiers()) {
            if (identifier.scheme() != IdentifierScheme.ISSN) {
                head.meta("DC.identifier", uri(identifier));
            }
        }
        head.meta("DC.source", paper.venue().map(Venue::name).orElse(""));
        head.meta("DC.publisher", paper.venue().flatMap(Venue::publisher).orElse(""));
        head.meta("DC.language", paper.language().orElse(""));
        for (String keyword : paper.keywords()) {
            head.meta("DC.subject", keyword);
        }
        head.meta("DC.rights", paper.license().orElse(""));
    }

    /** What Dublin Core's own list of types calls the kind of work. */
    private static String dcmiType(PaperType type) {
        return switch (type) {
            case DATASET -> "Dataset";
            case SOFTWARE -> "Software";
            case ARTICLE, CONFERENCE, WORKSHOP, PREPRINT, THESIS, BOOK, CHAPTER, REPORT, OTHER -> "Text";
        };
    }

    private static String uri(Identifier identifier) {
        return identifier.url().isEmpty() ? identifier.scheme().label() + ' ' + identifier.value() : identifier.url();
    }
}
