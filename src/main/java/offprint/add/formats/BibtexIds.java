package offprint.add.formats;

import java.util.Locale;
import java.util.Optional;
import offprint.model.IdentifierScheme;

/** The identifiers by which registries and archives know the work of an entry. */
final class BibtexIds {
    private static final IdentifierScheme[] REGISTRIES = {
        IdentifierScheme.INSPIRE,
        IdentifierScheme.OPENALEX,
        IdentifierScheme.SEMANTICSCHOLAR,
        IdentifierScheme.JSTOR,
        IdentifierScheme.SSRN,
        IdentifierScheme.HANDLE,
        IdentifierScheme.OSF,
        IdentifierScheme.SWHID
    };

    private final BibtexDrafts entry;
    private final DraftBuilder draft;
    private final WorkIds ids;

    BibtexIds(BibtexDrafts entry, DraftBuilder draft) {
        this.entry = entry;
        this.draft = draft;
        this.ids = draft.ids();
    }

    void read() {
        ids.identifier(IdentifierScheme.DOI, entry.address("doi"));
        Field eprint = entry.address("eprint", "arxiv", "arxivid");
        String server = entry.line("archiveprefix", "eprinttype").toLowerCase(Locale.ROOT);
        Optional<IdentifierScheme> registry = registry(server);
        if (registry.isPresent()) {
            ids.identifier(registry.get(), eprint);
        } else if (!eprint.isEmpty() && !ids.arxiv(eprint.text())) {
            draft.rest("eprint", server.isEmpty() ? eprint.text() : server + ": " + eprint.text());
        }
        draft.subjects().mainSubject(entry.line("primaryclass", "eprintclass"));
        ids.identifier(IdentifierScheme.ISBN, entry.field("isbn"));
        ids.identifier(IdentifierScheme.ISSN, entry.field("issn"));
        ids.identifier(IdentifierScheme.PMID, entry.field("pmid"));
        ids.identifier(IdentifierScheme.PMCID, entry.field("pmcid", "pmc"));
        ids.identifier(IdentifierScheme.HAL, entry.field("hal_id", "hal"));
        ids.identifier(IdentifierScheme.MR, entry.field("mrnumber").with(firstWord("mrnumber")));
        ids.identifier(IdentifierScheme.ZBL, entry.field("zblnumber", "zbl", "zbmath"));
        ids.identifier(IdentifierScheme.BIBCODE, entry.field("bibcode"));
        for (IdentifierScheme scheme : REGISTRIES) {
            ids.identifier(scheme, entry.address(scheme.key()));
        }
        ids.address(entry.address("adsurl"));
        Field record = entry.field("biburl");
        int rec = record.text().indexOf("dblp.org/rec/");
        if (rec >= 0) {
            String path = record.text().substring(rec + "dblp.org/rec/".length());
            ids.identifier(
                    IdentifierScheme.DBLP,
                    record.with(path.endsWith(".bib") ? path.substring(0, path.length() - 4) : path));
        } else {
            draft.rest(record);
            if (entry.key().startsWith("DBLP:")) {
                ids.identifier(IdentifierScheme.DBLP, record.with(entry.key().substring(5)));
            }
        }
    }

    /** MathSciNet puts the reviewer behind the number. */
    private String firstWord(String name) {
        String text = entry.look(name).text().strip();
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    /** Whose number an {@code eprint} is, but for arXiv, which is read by itself. */
    private static Optional<IdentifierScheme> registry(String server) {
        return switch (server) {
            case "pubmed" -> Optional.of(IdentifierScheme.PMID);
            case "pmc", "pubmed central" -> Optional.of(IdentifierScheme.PMCID);
            case "hal" -> Optional.of(IdentifierScheme.HAL);
            case "jstor" -> Optional.of(IdentifierScheme.JSTOR);
            case "hdl", "handle" -> Optional.of(IdentifierScheme.HANDLE);
            case "ssrn" -> Optional.of(IdentifierScheme.SSRN);
            case "osf" -> Optional.of(IdentifierScheme.OSF);
            default -> Optional.empty();
        };
    }
}
