package offprint.add.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.content.yaml.JsonTree;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.content.yaml.YamlSequence;
import offprint.diag.Diagnostics;
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

    private final List<Draft> drafts = new ArrayList<>();

    private JsonDrafts() {}

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
        JsonDrafts reader = new JsonDrafts();
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
            inner.ifPresentOrElse(this::collect, () -> drafts.add(CslDrafts.read(item)));
        }
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
