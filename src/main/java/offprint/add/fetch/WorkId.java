package offprint.add.fetch;

import java.util.Locale;
import java.util.Optional;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Parsed;
import offprint.model.PercentEncoding;

/** Identifiers of works as people name them on the command line. */
public final class WorkId {
    /** Schemes whose registries are asked for one work at a time. */
    private static final IdentifierScheme[] ALONE = {
        IdentifierScheme.PMID, IdentifierScheme.OPENALEX, IdentifierScheme.DBLP
    };

    private static final String ARXIV_DOI = "10.48550/arxiv.";

    private WorkId() {}

    /**
     * Reads {@code doi:10.5555/12345678}, {@code https://doi.org/10.5555/12345678}, {@code 10.5555/12345678},
     * {@code arxiv:2206.01861v2}, {@code arxiv:math/0309136}, {@code pmid:31452104}, {@code openalex:W2741809807},
     * {@code dblp:conf/nips/VaswaniSPUJGKP17} or an address of arXiv's pages and PDFs. A DOI that arXiv
     * gave is the arXiv id in it. Fails for addresses and prefixes that lead to no identifier.
     *
     * @return empty for everything else, which may be the name of a file
     */
    public static Optional<Parsed<Identifier>> of(String text) {
        String source = text.strip();
        String lower = source.toLowerCase(Locale.ROOT);
        if (lower.startsWith("doi:")) {
            return Optional.of(doi(source.substring(4).strip()));
        }
        if (lower.startsWith("arxiv:")) {
            return Optional.of(IdentifierScheme.ARXIV.parse(source));
        }
        for (IdentifierScheme scheme : ALONE) {
            if (lower.startsWith(scheme.key() + ':')) {
                return Optional.of(scheme.parse(source));
            }
        }
        boolean address = lower.startsWith("https://") || lower.startsWith("http://");
        String rest = address ? source.substring(source.indexOf("//") + 2) : source;
        int slash = rest.indexOf('/');
        String host = slash < 0 ? "" : rest.substring(0, slash).toLowerCase(Locale.ROOT);
        String path = rest.substring(slash + 1);
        return switch (host) {
            case "doi.org", "dx.doi.org", "www.doi.org" -> Optional.of(doi(PercentEncoding.decode(withoutQuery(path))));
            case "arxiv.org", "www.arxiv.org", "export.arxiv.org" -> Optional.of(arxiv(withoutQuery(path)));
            default ->
                address
                        ? Optional.of(Parsed.failed("only addresses at doi.org and arxiv.org are understood"))
                        : bare(source);
        };
    }

    /** The identifier as one types it: {@code doi:10.5555/12345678}. */
    public static String written(Identifier id) {
        return id.scheme().key() + ':' + id.value();
    }

    private static Optional<Parsed<Identifier>> bare(String text) {
        Parsed<Identifier> id = doi(text);
        return id.value().isPresent() ? Optional.of(id) : Optional.empty();
    }

    private static Parsed<Identifier> doi(String text) {
        if (text.regionMatches(true, 0, ARXIV_DOI, 0, ARXIV_DOI.length())) {
            return IdentifierScheme.ARXIV.parse(text.substring(ARXIV_DOI.length()));
        }
        return IdentifierScheme.DOI.parse(text);
    }

    /** What stands behind {@code abs/}, {@code pdf/}, {@code html/} and the like. */
    private static Parsed<Identifier> arxiv(String path) {
        int slash = path.indexOf('/');
        String id = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return IdentifierScheme.ARXIV.parse(id.substring(Math.min(slash + 1, id.length())));
    }

    private static String withoutQuery(String path) {
        int end = path.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = path.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        return path.substring(0, end);
    }
}
