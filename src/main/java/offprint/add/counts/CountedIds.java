package offprint.add.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.add.fetch.WorkId;
import offprint.model.CitationSource;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Paper;
import offprint.model.Parsed;

/**
 * The identifiers by which a paper's citations are counted. A DOI that arXiv gave is the arXiv id in it.
 *
 * @param published that of its DOI
 * @param preprint that of its arXiv id
 */
record CountedIds(Optional<Identifier> published, Optional<Identifier> preprint) {

    static CountedIds of(Paper paper) {
        return new CountedIds(id(paper, IdentifierScheme.DOI), id(paper, IdentifierScheme.ARXIV));
    }

    private static Optional<Identifier> id(Paper paper, IdentifierScheme scheme) {
        return paper.identifier(scheme)
                .flatMap(value -> WorkId.of(scheme.key() + ':' + value))
                .flatMap(Parsed::value);
    }

    static boolean isPreprint(Identifier id) {
        return id.scheme() == IdentifierScheme.ARXIV;
    }

    /** Those that a service knows works by; Crossref has none of arXiv's, which DataCite registers. */
    List<Identifier> askedOf(CitationSource source) {
        List<Identifier> ids = new ArrayList<>();
        published.ifPresent(ids::add);
        preprint.filter(id -> !ids.contains(id)).ifPresent(ids::add);
        if (source == CitationSource.CROSSREF) {
            ids.removeIf(CountedIds::isPreprint);
        }
        return ids;
    }
}
