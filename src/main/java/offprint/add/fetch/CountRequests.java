package offprint.add.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.diag.json.JsonWriter;
import offprint.model.CitationSource;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.PercentEncoding;

/**
 * How each service is asked how often works are cited: for many works at once, and only for the fields that are
 * needed.
 */
final class CountRequests {
    /** Longer addresses do not get through everywhere. */
    private static final int LONGEST = 4_000;

    private static final String ARXIV_DOI = "10.48550/arXiv.";

    /**
     * One request.
     *
     * @param rest what stands behind the service's address
     * @param json what is sent; empty where nothing is
     */
    record Batch(List<Identifier> ids, String rest, Optional<String> json) {}

    private final CitationSource source;
    private final int most;

    private CountRequests(CitationSource source, int most) {
        this.source = source;
        this.most = most;
    }

    /** @param keyed whether there is a key for the service: without, OpenAlex gives one work at a time */
    static CountRequests of(CitationSource source, boolean keyed) {
        boolean single = source == CitationSource.OPENALEX && !keyed;
        return new CountRequests(source, single ? 1 : service(source).counts());
    }

    static Registry service(CitationSource source) {
        return switch (source) {
            case OPENALEX -> Registry.OPENALEX;
            case CROSSREF -> Registry.CROSSREF;
            case SEMANTIC_SCHOLAR -> Registry.SEMANTIC_SCHOLAR;
        };
    }

    Registry service() {
        return service(source);
    }

    /** The requests for all of these. */
    List<Batch> batches(List<Identifier> ids) {
        List<Batch> batches = new ArrayList<>();
        List<Identifier> some = new ArrayList<>();
        int length = 0;
        for (Identifier id : ids) {
            int own = encoded(id).length() + ",doi:".length();
            boolean full = some.size() == most || (source != CitationSource.SEMANTIC_SCHOLAR && length + own > LONGEST);
            if (!some.isEmpty() && (full || isAlone(id))) {
                batches.add(batch(some));
                some = new ArrayList<>();
                length = 0;
            }
            some.add(id);
            length += own;
            if (isAlone(id)) {
                batches.add(batch(some));
                some = new ArrayList<>();
                length = 0;
            }
        }
        if (!some.isEmpty()) {
            batches.add(batch(some));
        }
        return batches;
    }

    /** Whether there is a sign in it that would end it within a list. */
    private boolean isAlone(Identifier id) {
        return source != CitationSource.SEMANTIC_SCHOLAR
                && (id.value().indexOf(',') >= 0 || id.value().indexOf('|') >= 0);
    }

    Batch batch(List<Identifier> ids) {
        List<Identifier> all = List.copyOf(ids);
        return switch (source) {
            case OPENALEX -> new Batch(all, openAlex(all), Optional.empty());
            case CROSSREF -> new Batch(all, crossref(all), Optional.empty());
            case SEMANTIC_SCHOLAR ->
                new Batch(all, "paper/batch?fields=externalIds,citationCount", Optional.of(semanticScholar(all)));
        };
    }

    private static String openAlex(List<Identifier> ids) {
        String fields = "select=id,doi,cited_by_count,locations";
        if (ids.size() == 1) {
            return "works/doi:" + encoded(ids.get(0)) + '?' + fields;
        }
        List<String> values = ids.stream().map(CountRequests::encoded).toList();
        return "works?filter=doi:" + String.join("%7C", values) + "&per_page=" + ids.size() + '&' + fields;
    }

    private static String crossref(List<Identifier> ids) {
        if (ids.size() == 1) {
            return "works/" + encoded(ids.get(0));
        }
        List<String> values = ids.stream().map(id -> "doi:" + encoded(id)).toList();
        return "works?filter=" + String.join(",", values) + "&rows=" + ids.size()
                + "&select=DOI,is-referenced-by-count";
    }

    private static String semanticScholar(List<Identifier> ids) {
        JsonWriter json = new JsonWriter();
        json.beginObject().name("ids").beginArray();
        for (Identifier id : ids) {
            json.value((id.scheme() == IdentifierScheme.ARXIV ? "ARXIV:" : "DOI:") + bare(id));
        }
        json.endArray().endObject();
        return json.toString();
    }

    /** A DOI, which preprints on arXiv have, too. */
    private static String encoded(Identifier id) {
        String doi = id.scheme() == IdentifierScheme.ARXIV ? ARXIV_DOI + bare(id) : id.value();
        return PercentEncoding.PATH.encode(doi);
    }

    /** Without the version, for which nobody counts. */
    private static String bare(Identifier id) {
        String key = id.matchKey();
        return id.scheme() == IdentifierScheme.ARXIV ? key.substring(key.indexOf(':') + 1) : id.value();
    }
}
