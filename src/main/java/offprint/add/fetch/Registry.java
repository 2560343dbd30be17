package offprint.add.fetch;

import java.net.URI;
import java.time.Duration;

/**
 * The services that know what has been published, and how each wants to be asked: the one table of addresses, pauses,
 * batches and keys.
 */
public enum Registry {
    /** Leads to the registry that has the DOI. Limits are that registry's. */
    DOI("doi.org", "https://doi.org/", 0, 1, Key.NONE, ""),
    /** Terms of use of the arXiv API: one request in three seconds, on one connection. */
    ARXIV("arXiv", "https://export.arxiv.org/api/query", 3000, 50, Key.NONE, ""),
    /** Public API 3.0: twelve requests a second; a hundred works in one, of which half is asked for. */
    ORCID("ORCID", "https://pub.orcid.org/v3.0/", 100, 50, Key.NONE, ""),
    /** A hundred values in a filter, ten requests a second. Lists want a key, single records do not. */
    OPENALEX("OpenAlex", "https://api.openalex.org/", 100, 50, Key.QUERY, "OPENALEX_API_KEY"),
    /** The public pool: five requests a second; so many DOIs as an address of 2,000 signs has room for. */
    CROSSREF("Crossref", "https://api.crossref.org/", 250, 30, Key.NONE, ""),
    /** A request a second; more are answered with 429. */
    DBLP("dblp", "https://dblp.org/", 1000, 1, Key.NONE, ""),
    /** The literature citation exporter: three requests a second. */
    PUBMED("PubMed", "https://api.ncbi.nlm.nih.gov/lit/ctxp/v1/pubmed/", 400, 50, Key.NONE, ""),
    /** One request a second with a key; without, a pool that all share. */
    SEMANTIC_SCHOLAR(
            "Semantic Scholar",
            "https://api.semanticscholar.org/graph/v1/",
            1000,
            500,
            Key.HEADER,
            "SEMANTIC_SCHOLAR_API_KEY");

    /** How a service is shown a key. */
    enum Key {
        NONE,
        /** As {@code api_key} in the address. */
        QUERY,
        /** As the field {@code x-api-key}. */
        HEADER
    }

    private final String label;
    private final String address;
    private final int gap;
    private final int batch;
    private final Key key;
    private final String variable;

    Registry(String label, String address, int gap, int batch, Key key, String variable) {
        this.label = label;
        this.address = address;
        this.gap = gap;
        this.batch = batch;
        this.key = key;
        this.variable = variable;
    }

    /** As it calls itself. */
    public String label() {
        return label;
    }

    /** Where everybody asks it; what is asked for stands behind it. */
    URI address() {
        return URI.create(address);
    }

    /** What has to lie between two requests. */
    Duration gap() {
        return Duration.ofMillis(gap);
    }

    /** The most works that one request asks for. */
    public int batch() {
        return batch;
    }

    /** The most works whose citations alone one request asks for. */
    int counts() {
        return switch (this) {
            case OPENALEX, CROSSREF -> 100;
            default -> batch;
        };
    }

    Key key() {
        return key;
    }

    /** The environment variable that may hold a key for it; empty where it wants none. */
    public String variable() {
        return variable;
    }

    /** Whether it may lead to other hosts: only the DOI system is made for that. */
    boolean leadsElsewhere() {
        return this == DOI;
    }
}
