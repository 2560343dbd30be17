package offprint.model;

import java.util.Locale;

/**
 * A persistent identifier of a work or person.
 *
 * @param value in the scheme's own normal form, without any prefix or address before it
 */
public record Identifier(IdentifierScheme scheme, String value) {

    /** The address under which the scheme's registry resolves it; empty where there is none (ISBN). */
    public String url() {
        return scheme.resolved(value);
    }

    /**
     * What two spellings of one identifier have in common, and the versions of one arXiv paper. OpenReview, dblp and ADS
     * tell capitals from small letters.
     */
    public String matchKey() {
        String key =
                switch (scheme) {
                    case OPENREVIEW, DBLP, BIBCODE -> value;
                    case ISBN -> value.replace("-", "");
                    case ARXIV -> IdentifierSyntax.arxivPaper(value).toLowerCase(Locale.ROOT);
                    default -> value.toLowerCase(Locale.ROOT);
                };
        return scheme.key() + ':' + key;
    }
}
