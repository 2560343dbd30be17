package offprint.add.fetch;

import java.util.List;
import offprint.model.Identifier;

/** What services say about people and works, from the network or from recorded answers. */
public interface Lookup {

    /** The ways to works by their identifiers, in the order in which they are tried. */
    enum Way {
        /** Several at once from whoever registers them: Crossref, arXiv, PubMed. */
        REGISTRY,
        /** Several at once from OpenAlex, which has them of all registries, to whoever has a key. */
        OPENALEX,
        /** Each DOI alone, from wherever it leads. */
        SINGLY
    }

    /** What a service has recorded of a person: their record, and lists of their works. */
    List<Answer> person(PersonId id) throws InterruptedException;

    /** Works of a person's record in ORCID with all that it says of them, by the numbers that they have there. */
    List<Answer> details(PersonId id, List<String> numbers) throws InterruptedException;

    /** What there is about works; those that are not known this way are in none of the answers. */
    List<Answer> works(List<Identifier> ids, Way way) throws InterruptedException;
}
