package offprint.add.merge;

import java.util.List;
import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.model.AuthorList;
import offprint.model.Paper;
import offprint.model.Venue;

/** Two descriptions of a venue, each a name or a mapping. */
final class VenueMerge {
    private static final List<String> PEOPLE = List.of("editors", "series_editors", "authors");

    private final PaperFile file;
    private final PaperFile other;
    private final Insertion insertion;
    private final Edits edits;
    private final Merge merge;

    VenueMerge(PaperFile file, PaperFile other, Insertion insertion, Edits edits, Merge merge) {
        this.file = file;
        this.other = other;
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
            } else if (PEOPLE.contains(key)) {
                merge.people("venue." + key, people(key), mine.get(), entry.value());
            } else if (!key.equals("name") && !Meaning.same(key, Merge.line(mine.get()), Merge.line(entry.value()))) {
                merge.differ("venue." + key, mine.get(), Merge.line(entry.value()));
            }
        }
    }

    /** A name alone becomes the first part of a mapping, written as it was. */
    private void extend(YamlScalar name, YamlMapping more) {
        boolean flow = insertion.isFlow(file.root());
        int start = name.span().start();
        int column = insertion.column(file.root().entries().get(0).key()) + 2;
        String indent = '\n' + " ".repeat(column);
        StringBuilder parts = new StringBuilder();
        for (YamlMapping.Entry entry : more.entries()) {
            String key = entry.key().text();
            if (!key.equals("name")) {
                parts.append(
                        flow
                                ? ", " + key + ": " + FlowText.of(entry.value())
                                : indent + Insertion.indented(Insertion.written(entry), column));
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

    private PeopleMerge people(String key) {
        return new PeopleMerge(of(key, file.paper()), of(key, other.paper()));
    }

    private static AuthorList of(String key, Paper paper) {
        Venue.Book book = paper.venue().map(Venue::book).orElse(Venue.Book.NONE);
        return switch (key) {
            case "editors" -> book.editors();
            case "series_editors" -> book.seriesEditors();
            default -> book.authors();
        };
    }

    private static String part(YamlNode venue, String key) {
        if (venue instanceof YamlMapping mapping) {
            return mapping.get(key).map(Merge::line).orElse("");
        }
        return key.equals("name") ? Merge.line(venue) : "";
    }
}
