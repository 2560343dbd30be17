package offprint.add.merge;

import java.util.Optional;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlNode;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Span;

/** What the file of a preprint takes over from the published form of the paper. */
final class PublicationMerge {
    private final PaperFile file;
    private final PaperFile other;
    private final Insertion insertion;
    private final Edits edits;
    private final Merge merge;

    PublicationMerge(PaperFile file, PaperFile other, Insertion insertion, Edits edits, Merge merge) {
        this.file = file;
        this.other = other;
        this.insertion = insertion;
        this.edits = edits;
        this.merge = merge;
    }

    /** Takes over what the published form says. */
    void publish(YamlMapping.Entry entry) {
        String key = entry.key().text();
        Optional<YamlMapping.Entry> mine = file.root().entry(key);
        if (key.equals("status")
                && mine.isPresent()
                && !isBeforePublication(mine.get().value())) {
            merge.combine(entry);
        } else if (mine.isEmpty()) {
            merge.add(file.root(), FieldOrder.PAPER, entry, "");
        } else if (key.equals("venue") || isOther(key, mine.get().value(), entry.value())) {
            boolean flow = insertion.isFlow(file.root());
            Span whole = mine.get()
                    .key()
                    .span()
                    .source()
                    .span(
                            mine.get().key().span().start(),
                            mine.get().value().span().end());
            edits.replace(
                    whole,
                    flow
                            ? key + ": " + FlowText.of(entry.value())
                            : Insertion.indented(
                                    Insertion.written(entry),
                                    insertion.column(mine.get().key())));
            merge.added(key);
        }
    }

    private static boolean isOther(String key, YamlNode mine, YamlNode theirs) {
        boolean lines = mine instanceof YamlScalar && theirs instanceof YamlScalar;
        return !lines
                || (key.equals("date")
                        ? !Merge.line(mine).equals(Merge.line(theirs))
                        : !Meaning.same(key, Merge.line(mine), Merge.line(theirs)));
    }

    /** Corrects what the file says of a preprint, and what its published form need not say of itself. */
    void becomePublished(String key, String value) {
        Optional<YamlNode> mine = file.root().get(key);
        if (mine.isPresent()
                && isBeforePublication(mine.get())
                && other.root().get(key).isEmpty()) {
            edits.replace(mine.get().span(), value);
            merge.added(key);
        }
    }

    private static boolean isBeforePublication(YamlNode word) {
        return Merge.line(word).equals("preprint") || Merge.line(word).equals("accepted");
    }
}
