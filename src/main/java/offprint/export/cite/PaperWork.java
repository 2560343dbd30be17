package offprint.export.cite;

import java.util.Optional;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Link;
import offprint.model.LinkKind;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.RichText;
import offprint.model.Venue;

/** A paper as a work: what bibliographies ask for, out of what content files say. */
final class PaperWork {
    private static final Venue NOWHERE = Venue.named("");

    private static final IdentifierScheme[] PLACES_OF_WORKS = {
        IdentifierScheme.ACL, IdentifierScheme.OPENREVIEW, IdentifierScheme.PMID, IdentifierScheme.ARXIV
    };

    private PaperWork() {}

    static Work of(Paper paper, Optional<RichText> abstractText) {
        WorkType type = WorkType.of(paper);
        WorkForm form = type.form();
        Venue venue = paper.venue().filter(there -> isPublishedAs(paper, type)).orElse(NOWHERE);
        boolean part = form.isPart();
        String number = venue.number().orElse("");
        boolean versioned = form == WorkForm.DATASET || form == WorkForm.SOFTWARE;
        boolean article = form == WorkForm.ARTICLE;
        String arxiv = identifier(paper, IdentifierScheme.ARXIV);
        return new Work(
                paper.slug().value(),
                type,
                paper.title(),
                paper.makers(),
                venue.book(),
                paper.extras(),
                paper.date(),
                part ? venue.name() : "",
                part ? venue.shortName().orElse("") : "",
                series(form, venue),
                venue.volume().orElse(""),
                venue.issue().orElse(""),
                versioned || article ? "" : number(form, number, arxiv),
                article ? number : "",
                versioned && !number.isEmpty()
                        ? number
                        : paper.extras().version().orElse(""),
                PageRange.spelled(venue.pages().orElse("")),
                publisher(form, venue, arxiv),
                venue.location().orElse(""),
                identifier(paper, IdentifierScheme.DOI),
                arxiv,
                identifier(paper, IdentifierScheme.ISBN),
                identifier(paper, IdentifierScheme.ISSN),
                identifier(paper, IdentifierScheme.PMID),
                url(paper, form),
                paper.language().orElse(""),
                abstractText,
                paper.keywords(),
                notice(paper));
    }

    /** Whoever has not taken a work yet is not named as its publisher (the Publication Manual again, 10.8). */
    private static boolean isPublishedAs(Paper paper, WorkType type) {
        boolean becomesPreprint = type == WorkType.PREPRINT && paper.type() != PaperType.PREPRINT;
        return !paper.status().isInProgress() || (type != WorkType.MANUSCRIPT && !becomesPreprint);
    }

    /** Of what is no part, the venue is the publisher; with a publisher beside it, the series. */
    private static String series(WorkForm form, Venue venue) {
        boolean named = !form.isPart() && venue.publisher().isPresent();
        return venue.series().orElse(named ? venue.name() : "");
    }

    private static String publisher(WorkForm form, Venue venue, String arxiv) {
        String publisher = venue.publisher().orElse(form.isPart() ? "" : venue.name());
        boolean onArxiv = form == WorkForm.PREPRINT && !arxiv.isEmpty();
        return publisher.isEmpty() && onArxiv ? "arXiv" : publisher;
    }

    private static String number(WorkForm form, String number, String arxiv) {
        boolean onArxiv = form == WorkForm.PREPRINT && !arxiv.isEmpty();
        return number.isEmpty() && onArxiv ? "arXiv:" + arxiv : number;
    }

    private static String identifier(Paper paper, IdentifierScheme scheme) {
        for (Identifier identifier : paper.identifiers()) {
            if (identifier.scheme() == scheme) {
                return identifier.value();
            }
        }
        return "";
    }

    /** Where the publisher has it; else a registry or archive; else whatever else shows the work itself. */
    private static String url(Paper paper, WorkForm form) {
        String own = form == WorkForm.DATASET
                ? link(paper, LinkKind.DATA)
                : form == WorkForm.SOFTWARE ? link(paper, LinkKind.CODE) : "";
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

    private static Work.Notice notice(Paper paper) {
        return switch (paper.status()) {
            case PUBLISHED, PREPRINT -> Work.Notice.NONE;
            case ACCEPTED -> Work.Notice.TO_APPEAR;
            case SUBMITTED -> Work.Notice.SUBMITTED;
            case UNDER_REVIEW -> Work.Notice.UNDER_REVIEW;
            case IN_PREPARATION -> Work.Notice.IN_PREPARATION;
            case WITHDRAWN -> Work.Notice.WITHDRAWN;
            case RETRACTED -> Work.Notice.RETRACTED;
        };
    }
}
