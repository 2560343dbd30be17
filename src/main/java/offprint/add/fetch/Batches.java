package offprint.add.fetch;

import java.util.ArrayList;
import java.util.List;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.PercentEncoding;

/** Requests for several works at once, in each service's own form. */
final class Batches {

    /**
     * One request.
     *
     * @param path what stands behind the service's address
     */
    record Batch(Registry service, List<Identifier> ids, String path, String accept) {}

    private static final String JSON = "application/json";

    private Batches() {}

    /** Crossref's {@code filter=doi:a,doi:b}: filters of one name are alternatives. A comma in a DOI would end it. */
    static List<Batch> crossref(List<Identifier> dois) {
        List<Batch> batches = new ArrayList<>();
        for (List<Identifier> some : parts(dois, Registry.CROSSREF)) {
            StringBuilder filter = new StringBuilder();
            for (Identifier doi : some) {
                filter.append(filter.length() == 0 ? "doi:" : ",doi:").append(PercentEncoding.PATH.encode(doi.value()));
            }
            batches.add(new Batch(Registry.CROSSREF, some, "works?filter=" + filter + "&rows=" + some.size(), JSON));
        }
        return batches;
    }

    /** OpenAlex's {@code filter=doi:a|b}, and {@code pmid:a|b}. */
    static List<Batch> openAlex(List<Identifier> ids) {
        List<Batch> batches = new ArrayList<>();
        for (IdentifierScheme scheme : new IdentifierScheme[] {IdentifierScheme.DOI, IdentifierScheme.PMID}) {
            List<Identifier> own =
                    ids.stream().filter(id -> id.scheme() == scheme).toList();
            for (List<Identifier> some : parts(own, Registry.OPENALEX)) {
                String path = "works?filter=" + scheme.key() + ':' + joined(some, "%7C") + "&per_page=" + some.size();
                batches.add(new Batch(Registry.OPENALEX, some, path, JSON));
            }
        }
        return batches;
    }

    static List<Batch> pubMed(List<Identifier> pmids) {
        List<Batch> batches = new ArrayList<>();
        for (List<Identifier> some : parts(pmids, Registry.PUBMED)) {
            batches.add(new Batch(Registry.PUBMED, some, "?format=csl&id=" + joined(some, ","), JSON));
        }
        return batches;
    }

    private static String joined(List<Identifier> ids, String separator) {
        StringBuilder joined = new StringBuilder();
        for (Identifier id : ids) {
            joined.append(joined.length() == 0 ? "" : separator).append(PercentEncoding.PATH.encode(id.value()));
        }
        return joined.toString();
    }

    /** A list in pieces of what a service takes at once. */
    static <T> List<List<T>> parts(List<T> all, Registry service) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += service.batch()) {
            parts.add(all.subList(from, Math.min(from + service.batch(), all.size())));
        }
        return parts;
    }
}
