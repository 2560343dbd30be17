package offprint.model;

import java.util.Optional;

/**
 * A work that a paper translates, reprints or reviews.
 *
 * @param paper where it is one of this site
 */
public record OtherWork(
        RichText title,
        AuthorList authors,
        AuthorList editors,
        Optional<PublicationDate> date,
        Optional<String> language,
        Optional<String> publisher,
        Optional<String> doi,
        Optional<String> isbn,
        Optional<String> url,
        Optional<Slug> paper) {

    /** A work of which this site has a page. */
    public static OtherWork of(Paper paper) {
        return new OtherWork(
                paper.title(),
                paper.makers().of(Role.AUTHOR),
                paper.makers().of(Role.EDITOR),
                paper.date(),
                paper.language(),
                paper.venue().flatMap(Venue::publisher),
                paper.identifier(IdentifierScheme.DOI),
                paper.identifier(IdentifierScheme.ISBN),
                Optional.empty(),
                Optional.of(paper.slug()));
    }
}
