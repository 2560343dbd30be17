package offprint.add;

import java.util.Optional;
import offprint.add.KnownPapers.Match;
import offprint.add.formats.Draft;
import offprint.content.load.CandidateReader;
import offprint.content.load.CandidateReader.Candidate;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Severity;
import offprint.diag.Source;
import offprint.model.Category;
import offprint.model.Identifier;
import offprint.model.Paper;

/** Drafts as the site's own loader reads them once they are files. */
final class DraftReading {
    private final CandidateReader reader;
    private final CategoryChoice categories;
    private final Diagnostics diagnostics;

    DraftReading(CandidateReader reader, CategoryChoice categories, Diagnostics diagnostics) {
        this.reader = reader;
        this.categories = categories;
        this.diagnostics = diagnostics;
    }

    /** A draft, its file, and the paper that the site makes of that. */
    record Loaded(Draft draft, Source file, Paper paper) {}

    /** A file as the site reads it; where its category is still to be chosen, with any. */
    Candidate candidate(Source file) {
        return reader.read(CategoryChoice.readable(file));
    }

    /** The draft as the site's loader reads it; one that it rejects twice is reported. */
    Optional<Loaded> loaded(Draft draft) {
        Source file = file(draft);
        Candidate first = candidate(file);
        Optional<Diagnostic> rejected = error(first);
        if (rejected.isEmpty()) {
            return first.paper().map(paper -> new Loaded(draft, file, paper));
        }
        Draft literal = draft.asWritten();
        Source literally = file(literal);
        Candidate second = candidate(literally);
        Optional<Diagnostic> still = error(second);
        if (still.isEmpty() && second.paper().isPresent()) {
            diagnostics.report(Diagnostic.at(
                            draft.place(),
                            Rule.ENTRY_REPAIRED,
                            "TeX that no site can show: " + rejected.get().headline())
                    .label("the texts of this entry were taken as they are written"));
            return second.paper().map(paper -> new Loaded(literal, literally, paper));
        }
        Diagnostic problem = still.orElse(rejected.get());
        diagnostics.report(Diagnostic.at(
                        draft.place(), Rule.ENTRY_SYNTAX, "no paper can be made of this entry: " + problem.headline())
                .label(problem.label())
                .help(problem.helps().stream().findFirst()));
        return Optional.empty();
    }

    private Source file(Draft draft) {
        String code = categories.of(draft).map(Category::code).orElse("");
        return new Source(
                draft.place().source().name(),
                PaperYaml.of(draft, code, reader.site().fields()));
    }

    /** The draft without identifiers that another paper has, which has another DOI. */
    Loaded without(Match other, Loaded loaded) {
        Draft draft = loaded.draft();
        for (Identifier shared : other.identifiers()) {
            draft = draft.without(shared);
            diagnostics.report(Diagnostic.at(
                            draft.place(),
                            Rule.ENTRY_REPAIRED,
                            "another paper has the " + shared.scheme().noun() + " `" + shared.value() + '`')
                    .label("left out: " + other.known().file + " has another DOI, and is taken for another paper")
                    .help("correct the one that errs; if they are one paper, leave one of the DOIs out"));
        }
        Draft rest = draft;
        Source file = file(rest);
        return candidate(file)
                .paper()
                .map(paper -> new Loaded(rest, file, paper))
                .orElse(loaded);
    }

    static Optional<Diagnostic> error(Candidate candidate) {
        return candidate.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst();
    }
}
