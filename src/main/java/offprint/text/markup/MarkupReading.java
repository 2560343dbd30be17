package offprint.text.markup;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Passage;
import offprint.diag.Rule;
import offprint.model.WrittenLink;

/** One text on its way through flexmark: where it stands, and what was found in it. */
final class MarkupReading {
    private final Passage passage;
    private final Diagnostics diagnostics;
    private final String idPrefix;
    private final List<WrittenLink> links = new ArrayList<>();

    MarkupReading(Passage passage, Diagnostics diagnostics, String idPrefix) {
        this.passage = passage;
        this.diagnostics = diagnostics;
        this.idPrefix = idPrefix;
    }

    Passage passage() {
        return passage;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    String idPrefix() {
        return idPrefix;
    }

    List<WrittenLink> links() {
        return links;
    }

    void link(String target, BasedSequence chars) {
        links.add(new WrittenLink(target, passage.span(chars.getStartOffset(), chars.getEndOffset())));
    }

    Diagnostic at(BasedSequence chars, Rule rule, String headline) {
        return Diagnostic.at(passage.span(chars.getStartOffset(), chars.getEndOffset()), rule, headline);
    }
}
