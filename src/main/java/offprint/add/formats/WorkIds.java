package offprint.add.formats;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import offprint.add.foreign.Characters;
import offprint.add.foreign.DoiText;
import offprint.add.foreign.WebText;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.PaperType;
import offprint.model.Parsed;

/** The identifiers and links of a work, from fields that hold one, several or none, and from addresses. */
final class WorkIds {
    private static final IdentifierScheme[] IN_ADDRESSES = {
        IdentifierScheme.DOI,
        IdentifierScheme.ARXIV,
        IdentifierScheme.OPENREVIEW,
        IdentifierScheme.ACL,
        IdentifierScheme.PMID,
        IdentifierScheme.PMCID,
        IdentifierScheme.HAL,
        IdentifierScheme.INSPIRE,
        IdentifierScheme.BIBCODE,
        IdentifierScheme.JSTOR,
        IdentifierScheme.SSRN,
        IdentifierScheme.HANDLE,
        IdentifierScheme.OSF,
        IdentifierScheme.SWHID
    };
    private static final String ARXIV_DOI = "10.48550/arxiv.";

    private final DraftBuilder draft;
    private final Map<String, String> identifiers = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();

    WorkIds(DraftBuilder draft) {
        this.draft = draft;
    }

    /** By the schemes' keys. */
    Map<String, String> identifiers() {
        return identifiers;
    }

    /** By the kinds' keys. */
    Map<String, String> links() {
        return links;
    }

    boolean has(IdentifierScheme scheme) {
        return identifiers.containsKey(scheme.key());
    }

    /** Sets an identifier; one that is none, or a second one, goes to the rest. */
    void identifier(IdentifierScheme scheme, Field field) {
        String written = Characters.oneLine(field.text());
        if (written.isEmpty()) {
            return;
        }
        Optional<Identifier> parsed = scheme.parse(written).value();
        if (parsed.isEmpty() && scheme.isShared()) {
            several(scheme, field);
            return;
        }
        if (parsed.isEmpty() && scheme == IdentifierScheme.DOI) {
            parsed = DoiText.within(written);
        }
        String value = parsed.map(Identifier::value).orElse("");
        String known = identifiers.get(scheme.key());
        if (value.isEmpty() || (known != null && !known.equalsIgnoreCase(value))) {
            draft.rest(field.with(written));
        } else {
            identifiers.putIfAbsent(scheme.key(), value);
        }
        if (scheme == IdentifierScheme.DOI && value.toLowerCase(Locale.ROOT).startsWith(ARXIV_DOI)) {
            arxiv(value.substring(ARXIV_DOI.length()));
        }
    }

    /** Sets the arXiv id, if it is one. */
    boolean arxiv(String text) {
        Parsed<Identifier> id = IdentifierScheme.ARXIV.parse(text.strip());
        id.value().ifPresent(found -> identifiers.putIfAbsent(IdentifierScheme.ARXIV.key(), found.value()));
        return id.value().isPresent();
    }

    /** Sets the arXiv id of a text such as {@code arXiv:2206.01861 [cs.LG]}, with its subject; false where it is none. */
    boolean labelledArxiv(String text) {
        String label = text.strip();
        if (!label.toLowerCase(Locale.ROOT).startsWith("arxiv:")) {
            return false;
        }
        int open = label.indexOf('[');
        boolean known = arxiv(open < 0 ? label : label.substring(0, open));
        if (known && open >= 0 && label.endsWith("]")) {
            draft.subjects().mainSubject(label.substring(open + 1, label.length() - 1));
        }
        return known;
    }

    /** Sets the arXiv id in words such as {@code arXiv preprint arXiv:2206.01861, 2022}; answers whether there is one. */
    boolean arxivWithin(String words) {
        int label = words.toLowerCase(Locale.ROOT).indexOf("arxiv:");
        String rest = label < 0 ? words : words.substring(label + "arxiv:".length());
        String bare = label < 0 ? afterServer(rest) : rest.strip();
        int end = 0;
        while (end < bare.length() && " ,;[(".indexOf(bare.charAt(end)) < 0) {
            end++;
        }
        return arxiv(bare.substring(0, end));
    }

    /** What stands behind {@code arXiv preprint}; empty where the words say nothing of arXiv. */
    private static String afterServer(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String server : new String[] {"arxiv preprint ", "arxiv e-prints ", "arxiv "}) {
            int at = lower.indexOf(server);
            if (at >= 0) {
                return words.substring(at + server.length()).strip();
            }
        }
        return "";
    }

    /** Of several numbers in one field the first that is right. */
    private void several(IdentifierScheme scheme, Field field) {
        String text = field.text();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ",; ()".indexOf(text.charAt(i)) >= 0) {
                Optional<Identifier> one = scheme.parse(text.substring(from, i)).value();
                if (one.isPresent()) {
                    identifiers.putIfAbsent(scheme.key(), one.get().value());
                }
                from = i + 1;
            }
        }
        draft.rest(field);
    }

    /** Sets an identifier that an address tells, or else a link. */
    void address(Field field) {
        String text = field.text();
        if (text.isEmpty()) {
            return;
        }
        for (IdentifierScheme scheme : IN_ADDRESSES) {
            String site = scheme.resolved("x");
            String host = site.substring(site.indexOf("//") + 2, site.indexOf('/', 8));
            boolean there =
                    text.contains("//" + host + '/') || text.contains("//dx." + host) || text.contains("www." + host);
            Optional<Identifier> id = there ? scheme.parse(text).value() : Optional.empty();
            if (id.isPresent()) {
                String known = identifiers.putIfAbsent(scheme.key(), id.get().value());
                if (known == null || known.equalsIgnoreCase(id.get().value())) {
                    return;
                }
            }
        }
        DoiText.ofPage(text).ifPresent(id -> identifiers.putIfAbsent(id.scheme().key(), id.value()));
        link(kind(text), field);
    }

    /** Sets a link; what is no address, and a second one of a kind, goes to the rest. */
    void link(String kind, Field field) {
        Optional<String> url = WebText.parse(field.text());
        String known = links.get(kind);
        if (url.isEmpty() || (known != null && !known.equals(url.get()))) {
            draft.rest(field);
        } else {
            links.put(kind, url.get());
        }
    }

    private String kind(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        int query = lower.indexOf('?');
        String path = query < 0 ? lower : lower.substring(0, query);
        boolean code = lower.contains("//github.com/") || lower.contains("//gitlab.com/");
        return switch (draft.type()) {
            case DATASET -> "data";
            case SOFTWARE -> "code";
            default -> {
                if (path.endsWith(".pdf")) {
                    yield "pdf";
                }
                yield code ? "code" : draft.type() == PaperType.OTHER ? "project" : "publisher";
            }
        };
    }
}
