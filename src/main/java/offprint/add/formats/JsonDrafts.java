package offprint.add.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import offprint.content.yaml.JsonTree;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Source;

/**
 * JSON documents to drafts: finds the works in the envelopes that services put around them, and gives each to the format
 * whose fields it has.
 */
final class JsonDrafts {
    /**
     * Members that hold works: {@code message} and {@code items} of Crossref, {@code items} of Better BibTeX,
     * {@code results} of OpenAlex, {@code data} of Zotero's API, the rest of ORCID.
     */
    private static final String[] ENVELOPES = {
        "message", "items", "results", "data", "activities-summary", "works", "group", "bulk", "work"
    };

    /** Members of which a work in CSL-JSON has at least one. */
    private static final String[] OF_WORKS = {"title", "author", "editor", "issued", "container-title", "DOI", "ISBN"};

    private final List<Draft> drafts = new ArrayList<>();
    private final Diagnostics diagnostics;

    private JsonDrafts(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether the text begins like JSON. */
    static boolean recognises(String text) {
        String start = text.substring(0, Math.min(text.length(), 2000)).strip();
        if (start.startsWith("[")) {
            return true;
        }
        String inner = start.startsWith("{") ? start.substring(1).strip() : "";
        return inner.startsWith("\"") || inner.startsWith("}");
    }

    static List<Draft> read(Source source, Diagnostics diagnostics) {
        JsonDrafts reader = new JsonDrafts(diagnostics);
        JsonTree.read(source, diagnostics).ifPresent(reader::collect);
        return reader.drafts;
    }

    private void collect(YamlNode node) {
        if (node instanceof YamlSequence list) {
            for (YamlNode one : list.items()) {
                collect(one);
            }
        } else {
            JsonItem.of(node).ifPresent(this::collect);
        }
    }

    private void collect(JsonItem item) {
        if (ZoteroDrafts.recognises(item)) {
            ZoteroDrafts.read(item).ifPresent(drafts::add);
        } else if (OpenAlexDrafts.recognises(item)) {
            drafts.add(OpenAlexDrafts.read(item));
        } else if (OrcidDrafts.recognises(item)) {
            drafts.add(OrcidDrafts.read(item));
        } else {
            Optional<YamlNode> inner = envelope(item);
            inner.ifPresentOrElse(this::collect, () -> work(item));
        }
    }

    private void work(JsonItem item) {
        if (Arrays.stream(OF_WORKS).anyMatch(item::has)) {
            drafts.add(CslDrafts.read(item));
            return;
        }
        boolean datacite = item.has("attributes");
        diagnostics.report(Diagnostic.at(item.place(), Rule.UNKNOWN_FORMAT, "an object that describes no work")
                .label(datacite ? "it is in DataCite's own form" : "it has no title, authors or DOI")
                .help(datacite ? Optional.of("ask doi.org for it: `offprint add doi:…`") : Optional.empty()));
    }

    private static Optional<YamlNode> envelope(JsonItem item) {
        for (String name : ENVELOPES) {
            Optional<YamlNode> inner = item.node(name);
            if (inner.isPresent() && !(inner.get() instanceof YamlScalar)) {
                return inner;
            }
        }
        return Optional.empty();
    }
}
