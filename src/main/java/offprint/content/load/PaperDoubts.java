package offprint.content.load;

import java.util.Optional;
import offprint.content.format.Key;
import offprint.content.format.PaperKeys;
import offprint.content.format.Values;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Paper;
import offprint.model.PaperType;
import offprint.model.Role;
import offprint.model.Status;

/** What is valid in a paper's file but hardly meant. */
final class PaperDoubts {
    private final Values values;
    private final Diagnostics diagnostics;

    PaperDoubts(Values values, Diagnostics diagnostics) {
        this.values = values;
        this.diagnostics = diagnostics;
    }

    void raise(Paper paper) {
        if (paper.status() == Status.IN_PREPARATION && paper.date().isPresent()) {
            diagnostics.report(Diagnostic.at(
                            values.place(PaperKeys.DATE),
                            Rule.DATED_TOO_EARLY,
                            "a date for a paper that is still in preparation")
                    .label("readers, and Google Scholar, take it for the date of publication")
                    .help("leave `date` out, or write how far the paper has come: `status: submitted`"));
        }
        incomplete(paper);
        boolean part = paper.type() == PaperType.CHAPTER || paper.type() == PaperType.ENTRY;
        boolean bookHasEditors =
                paper.venue().map(venue -> !venue.book().editors().isEmpty()).orElse(false);
        boolean authored = !paper.makers().of(Role.AUTHOR).isEmpty();
        if (part && authored && values.has(PaperKeys.EDITORS) && !bookHasEditors) {
            diagnostics.report(Diagnostic.at(
                            values.place(PaperKeys.EDITORS),
                            Rule.PROBABLE_SLIP,
                            "`editors` of the chapter itself, but none of its book")
                    .help("write those of the book in `venue.editors`"));
        }
    }

    private void incomplete(Paper paper) {
        Optional<Key<?>> lacks =
                switch (paper.type()) {
                    case PATENT -> Optional.of(PaperKeys.PATENT);
                    case REVIEW -> Optional.of(PaperKeys.REVIEWED);
                    case ENTRY, ISSUE, MAGAZINE, NEWSPAPER -> Optional.of(PaperKeys.VENUE);
                    default -> Optional.empty();
                };
        if (lacks.isPresent() && !values.has(lacks.get())) {
            String key = lacks.get().name();
            diagnostics.report(Diagnostic.at(
                            values.place(PaperKeys.TYPE),
                            Rule.INCOMPLETE_TYPE,
                            "`type: " + paper.type().key() + "` without `" + key + "`")
                    .label("readers cannot find it, and no style can cite it")
                    .help("add `" + key + ": …`"));
        }
    }
}
