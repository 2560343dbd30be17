package offprint.add.merge;

import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;

/** The links of two descriptions: one to an address that is there already, of whatever kind, is not added. */
final class LinksMerge {
    private final Insertion insertion;
    private final Edits edits;
    private final Merge merge;

    LinksMerge(Insertion insertion, Edits edits, Merge merge) {
        this.insertion = insertion;
        this.edits = edits;
        this.merge = merge;
    }

    void merge(YamlNode mine, YamlNode theirs) {
        if (mine instanceof YamlMapping links && theirs instanceof YamlMapping more) {
            for (YamlMapping.Entry entry : more.entries()) {
                String kind = entry.key().text();
                Optional<YamlNode> there = links.get(kind);
                if (there.isEmpty()) {
                    if (!leadsTo(links, Merge.line(entry.value()))) {
                        merge.add(links, FieldOrder.LINKS, entry, "links.");
                    }
                } else if (Merge.line(there.get()).equals("true")) {
                    edits.replace(
                            there.get().span(),
                            insertion.isFlow(links)
                                    ? FlowText.of(entry.value())
                                    : entry.value().span().text());
                    merge.added("links." + kind);
                } else if (!Meaning.sameAddress(Merge.line(there.get()), Merge.line(entry.value()))) {
                    merge.differ("links." + kind, there.get(), Merge.line(entry.value()));
                }
            }
        }
    }

    /** Whether there is a link to the address, of whatever kind. */
    private static boolean leadsTo(YamlMapping links, String address) {
        for (YamlMapping.Entry entry : links.entries()) {
            if (Meaning.sameAddress(Merge.line(entry.value()), address)) {
                return true;
            }
        }
        return false;
    }
}
