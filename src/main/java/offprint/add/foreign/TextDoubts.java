package offprint.add.foreign;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Severity;
import offprint.diag.Span;

/** What could not be read in one text, each problem once. */
final class TextDoubts {
    /** A text with more that cannot be read is not worth a list of it. */
    private static final int MOST_DOUBTS = 10;

    private final TextForm whole;
    private final Span place;
    private final Consumer<Diagnostic> doubts;
    private final Set<String> reported = new HashSet<>();

    TextDoubts(TextForm whole, Span place, Consumer<Diagnostic> doubts) {
        this.whole = whole;
        this.place = place;
        this.doubts = doubts;
    }

    /** Says once what could not be read; of names, whoever reads them says it. */
    void addAll(Diagnostics found) {
        if (found.hasNone() || whole == TextForm.NAME || reported.size() >= MOST_DOUBTS) {
            return;
        }
        for (Diagnostic problem : found.sorted()) {
            // Where a site cannot show it at all, the whole entry is taken literally, which is said then.
            if (problem.severity() == Severity.WARNING) {
                add(problem.headline(), "kept as written");
            }
        }
    }

    void add(String headline, String label) {
        if (reported.size() < MOST_DOUBTS && reported.add(headline)) {
            doubts.accept(Diagnostic.at(place, Rule.ENTRY_REPAIRED, headline).label(label));
        }
    }
}
