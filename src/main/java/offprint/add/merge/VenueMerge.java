package offprint.add.merge;

import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;

/** Two descriptions of a venue, each a name or a mapping. */
final class VenueMerge {
    private final PaperFile file;
    private final Insertion insertion;
    private final Edits edits;
    private final Merge merge;

    VenueMerge(PaperFile file, Insertion insertion, Edits edits, Merge merge) {
        this.file = file;
        this.insertion = insertion;
        this.edits = edits;
        this.merge = merge;
    }

    void merge(YamlNode mine, YamlNode theirs) {
        boolean same = false;
        for (String key : new String[] {"name", "short"}) {
            for (String other : new String[] {"name", "short"}) {
                String one = part(mine, key);
                same |= !one.isEmpty() && Meaning.sameVenue(one, part(theirs, other));
            }
        }
        if (!same) {
            merge.differ("venue", mine, part(theirs, "name"));
        } else if (theirs instanceof YamlMapping more) {
            if (mine instanceof YamlMapping parts) {
                complete(parts, more);
            } else if (mine instanceof YamlScalar name) {
                extend(name, more);
            }
        }
    }

    private void complete(YamlMapping parts, YamlMapping more) {
        for (YamlMapping.Entry entry : more.entries()) {
            String key = entry.key().text();
            Optional<YamlNode> mine = parts.get(key);
            if (mine.isEmpty()) {
                merge.add(parts, FieldOrder.VENUE, entry, "venue.");
            } else if (!key.equals("name") && !Meaning.same(key, Merge.line(mine.get()), Merge.line(entry.value()))) {
                merge.differ("venue." + key, mine.get(), Merge.line(entry.value()));
            }
        }
    }

    /** A name alone becomes the first part of a mapping, written as it was. */
    private void extend(YamlScalar name, YamlMapping more) {
        boolean flow = insertion.isFlow(file.root());
        int start = name.span().start();
        String indent =
                '\n' + " ".repeat(insertion.column(file.root().entries().get(0).key()) + 2);
        StringBuilder parts = new StringBuilder();
        for (YamlMapping.Entry entry : more.entries()) {
            String key = entry.key().text();
            if (!key.equals("name")) {
                parts.append(flow ? ", " : indent).append(key).append(": ");
                parts.append(
                        flow ? FlowText.of(entry.value()) : entry.value().span().text());
                merge.added("venue." + key);
            }
        }
        if (parts.length() == 0) {
            return;
        }
        if (flow) {
            edits.insert(start, "{name: ");
            edits.insert(name.span().end(), parts.append('}').toString());
            return;
        }
        String text = file.source().text();
        int line = text.lastIndexOf('\n', start) + 1;
        boolean ownLine = text.substring(line, start).isBlank();
        int colon = ownLine ? start : text.lastIndexOf(':', start) + 1;
        edits.replace(file.source().span(colon, start), ownLine ? "name: " : indent + "name: ");
        int end = text.indexOf('\n', name.span().end());
        edits.insert(end < 0 ? text.length() : end, parts.toString());
    }

    private static String part(YamlNode venue, String key) {
        if (venue instanceof YamlMapping mapping) {
            return mapping.get(key).map(Merge::line).orElse("");
        }
        return key.equals("name") ? Merge.line(venue) : "";
    }
}
