package offprint.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All problems of a run. May be reported to from several threads; the order of the list does not depend on them. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::file)
            .thenComparing(d -> d.span().isPresent() ? d.span().get().start() : -1)
            .thenComparing(d -> d.span().isPresent() ? d.span().get().end() : -1)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::headline)
            .thenComparing(Diagnostic::label);

    private final List<Diagnostic> reported = new ArrayList<>();
    private int errors;

    public synchronized void report(Diagnostic diagnostic) {
        reported.add(diagnostic);
        if (diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
    }

    /** Whether a stage after this one may rely on what came before. */
    public synchronized boolean hasErrors() {
        return errors > 0;
    }

    public synchronized int errors() {
        return errors;
    }

    public synchronized int warnings() {
        return reported.size() - errors;
    }

    /** The problems by file, place and rule. */
    public synchronized List<Diagnostic> sorted() {
        List<Diagnostic> list = new ArrayList<>(reported);
        if (list.size() > 1) {
            list.sort(BY_PLACE);
        }
        return list;
    }
}
