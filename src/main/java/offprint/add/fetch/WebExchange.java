package offprint.add.fetch;

import java.net.URI;

/**
 * The registries, and how they are asked.
 *
 * @param doi what stands before a DOI
 * @param arxiv the address of arXiv's query interface
 */
public record WebExchange(URI doi, URI arxiv, Patience patience, Stopwatch time) {

    /** The registries that everybody uses. */
    public static WebExchange open() {
        return new WebExchange(
                URI.create("https://doi.org/"),
                URI.create("https://export.arxiv.org/api/query"),
                Patience.usual(),
                Stopwatch.real());
    }
}
