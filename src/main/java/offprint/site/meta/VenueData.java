package offprint.site.meta;

import java.util.Optional;
import offprint.diag.json.JsonWriter;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.Venue;

/** Where a paper appeared, in the vocabulary of schema.org: what it is a part of, its pages, its publisher. */
final class VenueData {
    private final JsonWriter json;

    VenueData(JsonWriter json) {
        this.json = json;
    }

    void add(Paper paper, Venue venue) {
        switch (paper.type()) {
            case ARTICLE -> journal(paper, venue);
            case CONFERENCE, WORKSHOP -> volume(paper, venue, "PublicationVolume");
            case CHAPTER -> volume(paper, venue, "Book");
            case BOOK -> series(venue.series().orElse(venue.name()));
            case THESIS, REPORT -> institution(paper, venue);
            case PREPRINT, DATASET, SOFTWARE, OTHER -> collection(venue);
        }
        venue.pages().map(PageRange::of).ifPresent(pages -> {
            json.name("pageStart").value(pages.first());
            pages.last().ifPresent(last -> json.name("pageEnd").value(last));
        });
        if (paper.type() != PaperType.THESIS && paper.type() != PaperType.REPORT) {
            venue.publisher().ifPresent(publisher -> organization("publisher", publisher));
        }
    }

    /** An issue is a part of a volume, and that of a journal. */
    private void journal(Paper paper, Venue venue) {
        int open = 0;
        if (venue.issue().isPresent()) {
            beginPart("PublicationIssue")
                    .name("issueNumber")
                    .value(venue.issue().get());
            open++;
        }
        if (venue.volume().isPresent()) {
            beginPart("PublicationVolume")
                    .name("volumeNumber")
                    .value(venue.volume().get());
            open++;
        }
        beginPart("Periodical").name("name").value(venue.name());
        identifier(paper, IdentifierScheme.ISSN)
                .ifPresent(issn -> json.name("issn").value(issn));
        url(venue);
        json.endObject();
        while (open-- > 0) {
            json.endObject();
        }
    }

    /** Proceedings, or the book that a chapter is of. */
    private void volume(Paper paper, Venue venue, String type) {
        beginPart(type).name("name").value(venue.name());
        if (type.equals("PublicationVolume")) {
            venue.volume().ifPresent(volume -> json.name("volumeNumber").value(volume));
        } else {
            isbn(paper).ifPresent(isbn -> json.name("isbn").value(isbn));
        }
        url(venue);
        venue.series().ifPresent(this::series);
        json.endObject();
    }

    private void series(String name) {
        beginPart("BookSeries").name("name").value(name).endObject();
    }

    private void institution(Paper paper, Venue venue) {
        organization("sourceOrganization", venue.publisher().orElse(venue.name()));
        if (paper.type() == PaperType.REPORT) {
            venue.number().ifPresent(number -> json.name("reportNumber").value(number));
        }
    }

    private void collection(Venue venue) {
        beginPart("CreativeWork").name("name").value(venue.name());
        url(venue);
        json.endObject();
    }

    private JsonWriter beginPart(String type) {
        return json.name("isPartOf").beginObject().name("@type").value(type);
    }

    private void organization(String role, String name) {
        json.name(role).beginObject().name("@type").value("Organization");
        json.name("name").value(name).endObject();
    }

    private void url(Venue venue) {
        venue.url().ifPresent(url -> json.name("url").value(url));
    }

    static Optional<String> isbn(Paper paper) {
        return identifier(paper, IdentifierScheme.ISBN);
    }

    private static Optional<String> identifier(Paper paper, IdentifierScheme scheme) {
        for (Identifier identifier : paper.identifiers()) {
            if (identifier.scheme() == scheme) {
                return Optional.of(identifier.value());
            }
        }
        return Optional.empty();
    }
}
