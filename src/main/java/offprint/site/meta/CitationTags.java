package offprint.site.meta;

import java.util.Optional;
import offprint.export.cite.Work;
import offprint.export.cite.WorkForm;
import offprint.export.cite.WorkType;
import offprint.model.Attachment;
import offprint.model.AuthorList;
import offprint.model.Contributor;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Paper;
import offprint.model.PersonName;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.model.Role;

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
        Work work = Work.of(paper);
        // Google Scholar demands a date, and none is made up.
        paper.date().ifPresent(date -> highwire(paper, work, date, head));
        dublinCore(paper, work, head);
    }

    /** Of the language only what the paper itself says: the site's is that of its pages. */
    private void highwire(Paper paper, Work work, PublicationDate published, Head head) {
        head.meta("citation_title", paper.title().text());
        people("citation_author", paper.makers().of(Role.AUTHOR), head);
        people(
                "citation_editor",
                work.form().isPart() ? work.book().editors() : paper.makers().of(Role.EDITOR),
                head);
        head.meta("citation_publication_date", date(published));
        venue(work, head);
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
        head.meta(
                "citation_abstract",
                paper.abstractText().map(RichText::text).orElse("").replace("\n\n", " "));
    }

    /**
     * The name with its family name first. Zotero takes an organization's for a person's without a comma, and a lone name
     * with a space on both sides of its comma for two people's.
     */
    private static String author(PersonName name, boolean alone) {
        if (name.isOrganization()) {
            return name.family().indexOf(',') < 0 ? name.family() + ',' : name.family();
        }
        String family = name.familyWithParticle();
        String given = MetadataNames.given(name);
        boolean split = alone && family.indexOf(' ') >= 0 && given.indexOf(' ') >= 0;
        return split ? family + ", " + given.replace(' ', '\u00A0') : MetadataNames.inverted(name);
    }

    /** {@code YYYY/M/D}, or the year alone where the day is not known. */
    static String date(PublicationDate date) {
        return date.day() == 0 ? Integer.toString(date.year()) : date.year() + "/" + date.month() + '/' + date.day();
    }

    private static void venue(Work work, Head head) {
        head.meta(container(work.form()), work.container());
        if (work.form() != WorkForm.CONFERENCE) {
            head.meta("citation_conference_title", work.eventName());
        }
        if (work.form() == WorkForm.ARTICLE) {
            head.meta("citation_journal_abbrev", work.shortContainer());
        }
        if (work.form() == WorkForm.REPORT) {
            head.meta("citation_technical_report_number", work.number());
        }
        head.meta("citation_series_title", work.series());
        head.meta("citation_volume", work.volume());
        head.meta("citation_issue", work.issue());
        work.range().ifPresent(pages -> {
            head.meta("citation_firstpage", pages.first());
            head.meta("citation_lastpage", pages.last().orElse(""));
        });
        head.meta(publisher(work.form()), work.publisher());
    }

    /** The tag for what a work is a part of; none for what stands by itself. */
    private static String container(WorkForm type) {
        return switch (type) {
            case ARTICLE -> "citation_journal_title";
            case CONFERENCE -> "citation_conference_title";
            case CHAPTER -> "citation_inbook_title";
            case THESIS, REPORT, PREPRINT, BOOK, DATASET, SOFTWARE, OTHER -> "";
        };
    }

    private static String publisher(WorkForm type) {
        return switch (type) {
            case THESIS -> "citation_dissertation_institution";
            case REPORT -> "citation_technical_report_institution";
            default -> "citation_publisher";
        };
    }

    private static void people(String tag, AuthorList people, Head head) {
        for (Contributor person : people.listed()) {
            head.meta(tag, author(person.name(), people.listed().size() == 1));
        }
    }

    private static Optional<String> name(IdentifierScheme scheme) {
        return switch (scheme) {
            case DOI -> Optional.of("citation_doi");
            case ARXIV -> Optional.of("citation_arxiv_id");
            case ISBN -> Optional.of("citation_isbn");
            case ISSN -> Optional.of("citation_issn");
            case PMID -> Optional.of("citation_pmid");
            default -> Optional.empty();
        };
    }

    private void dublinCore(Paper paper, Work work, Head head) {
        head.meta("DC.title", paper.title().text());
        for (Contributor author : paper.leading().listed()) {
            head.meta("DC.creator", MetadataNames.inverted(author.name()));
        }
        paper.date().ifPresent(date -> head.meta("DC.date", date.iso()));
        types(work, head);
        head.meta("DC.identifier", places.of(paper));
        for (Identifier identifier : paper.identifiers()) {
            if (identifier.scheme() != IdentifierScheme.ISSN) {
                head.meta("DC.identifier", uri(identifier));
            }
        }
        head.meta("DC.source", work.container());
        head.meta("DC.publisher", work.publisher());
        head.meta("DC.language", paper.language().orElse(""));
        for (String keyword : paper.keywords()) {
            head.meta("DC.subject", keyword);
        }
        head.meta("DC.rights", paper.extras().license().orElse(""));
    }

    /**
     * Zotero takes the first type that it knows, and shows a report's among its fields: so a report has none where its
     * institution says what it is.
     */
    private static void types(Work work, Head head) {
        WorkType type = work.type();
        if (work.form() == WorkForm.REPORT && !work.publisher().isEmpty()) {
            return;
        }
        head.meta("DC.type", type.zotero());
        if (!type.zotero().equals(type.dcmi())) {
            head.meta("DC.type", type.dcmi());
        }
    }

    private static String uri(Identifier identifier) {
        return identifier.url().isEmpty() ? identifier.scheme().label() + ' ' + identifier.value() : identifier.url();
    }
}
