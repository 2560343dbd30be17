package offprint.export.cite;

import java.util.List;
import java.util.Optional;
import offprint.model.AuthorList;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Link;
import offprint.model.LinkKind;
import offprint.model.Paper;
import offprint.model.PublicationDate;
import offprint.model.RichText;
import offprint.model.Venue;

/**
 * A paper in the terms that bibliographies share. Every text is empty where the paper says nothing of the kind.
 *
 * @param key what a manuscript cites it by: the paper's slug, which is unique on the site and never changes, whatever
 *     becomes of the paper's date, venue or authors
 * @param container the title of what it is a part of: a journal, proceedings, a book
 * @param shortContainer the name that people say, such as {@code NeurIPS}
 * @param publisher who published it; of a thesis the university, of a report the institution, of a preprint the server
 * @param place where the publisher is, or of a conference paper where the conference was
 * @param number of an article its number, of a report the report's, of a preprint the server's
 * @param pages as written, with an en dash between first and last
 * @param url where to find it on the web, where it has no DOI or beside it
 * @param notice what must not be missed: that it is withdrawn or retracted, or still to appear
 */
public record Work(
        String key,
        WorkType type,
        RichText title,
        AuthorList authors,
        PublicationDate date,
        String container,
        String shortContainer,
        String series,
        String volume,
        String issue,
        String number,
        String pages,
        String publisher,
        String place,
        String doi,
        String arxiv,
        String isbn,
        String issn,
        String pmid,
        String url,
        String language,
        List<String> keywords,
        Notice notice) {

    /** What readers must know of a work's fate. */
    public enum Notice {
        NONE(""),
        TO_APPEAR("To appear"),
        WITHDRAWN("Withdrawn"),
        RETRACTED("Retracted");

        private final String words;

        Notice(String words) {
            this.words = words;
        }

        /** In English, as the formats are; empty where there is nothing to be said. */
        public String words() {
            return words;
        }
    }

    private static final Venue NOWHERE = new Venue(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final IdentifierScheme[] PLACES_OF_WORKS = {
        IdentifierScheme.ACL, IdentifierScheme.OPENREVIEW, IdentifierScheme.PMID, IdentifierScheme.ARXIV
    };

    public Work {
        keywords = List.copyOf(keywords);
    }

    public static Work of(Paper paper) {
        WorkType type = WorkType.of(paper.type());
        Venue venue = paper.venue().orElse(NOWHERE);
        String arxiv = identifier(paper, IdentifierScheme.ARXIV);
        String name = venue.name();
        String publisher = venue.publisher().orElse("");
        boolean part = type.isPart();
        boolean publishes = !part && publisher.isEmpty();
        String server = type == WorkType.PREPRINT && !arxiv.isEmpty() ? "arXiv" : "";
        String series = venue.series().orElse("");
        boolean onServer = type == WorkType.PREPRINT && name.isEmpty() && publisher.isEmpty();
        String number = venue.number().orElse("");
        return new Work(
                paper.slug().value(),
                type,
                paper.title(),
                paper.authors(),
                paper.date(),
                part ? name : "",
                part ? venue.shortName().orElse("") : "",
                part || publishes || !series.isEmpty() ? series : name,
                venue.volume().orElse(""),
                venue.issue().orElse(""),
                number.isEmpty() && !server.isEmpty() ? "arXiv:" + arxiv : number,
                range(venue.pages().orElse("")),
                onServer ? server : publishes ? name : publisher,
                venue.location().orElse(""),
                identifier(paper, IdentifierScheme.DOI),
                arxiv,
                identifier(paper, IdentifierScheme.ISBN),
                identifier(paper, IdentifierScheme.ISSN),
                identifier(paper, IdentifierScheme.PMID),
                url(paper, type),
                paper.language().orElse(""),
                paper.keywords(),
                notice(paper));
    }

    /** The DOI's address, or else the work's; empty where neither is known. */
    String link() {
        return doi.isEmpty() ? url : IdentifierScheme.DOI.resolved(doi);
    }

    /** Whether it stands by itself, so that its title is set like that of a book. */
    boolean standsAlone() {
        return container.isEmpty();
    }

    private static String identifier(Paper paper, IdentifierScheme scheme) {
        for (Identifier identifier : paper.identifiers()) {
            if (identifier.scheme() == scheme) {
                return identifier.value();
            }
        }
        return "";
    }

    /** An en dash between two pages, whatever kind of hyphen was written. */
    private static String range(String pages) {
        return pages.replace("---", "–").replace("--", "–").replace('-', '–').replace('—', '–');
    }

    /** Where the publisher has it; else a registry or archive; else whatever else shows the work itself. */
    private static String url(Paper paper, WorkType type) {
        String own = type == WorkType.DATASET
                ? link(paper, LinkKind.DATA)
                : type == WorkType.SOFTWARE ? link(paper, LinkKind.CODE) : "";
        if (own.isEmpty()) {
            own = link(paper, LinkKind.PUBLISHER);
        }
        for (int i = 0; i < PLACES_OF_WORKS.length && own.isEmpty(); i++) {
            String value = identifier(paper, PLACES_OF_WORKS[i]);
            own = value.isEmpty() ? "" : PLACES_OF_WORKS[i].resolved(value);
        }
        if (own.isEmpty()) {
            own = link(paper, LinkKind.PREPRINT);
        }
        if (own.isEmpty()) {
            own = link(paper, LinkKind.PDF);
        }
        return own.isEmpty() ? link(paper, LinkKind.PROJECT) : own;
    }

    private static String link(Paper paper, LinkKind kind) {
        for (Link link : paper.links()) {
            if (link.kind() == kind && link.url().isPresent()) {
                return link.url().get();
            }
        }
        return "";
    }

    private static Notice notice(Paper paper) {
        return switch (paper.status()) {
            case PUBLISHED, PREPRINT -> Notice.NONE;
            case ACCEPTED -> Notice.TO_APPEAR;
            case WITHDRAWN -> Notice.WITHDRAWN;
            case RETRACTED -> Notice.RETRACTED;
        };
    }
}
