package offprint.diag;

import java.util.ArrayList;
import java.util.List;

/** All problems of a run. May be reported to from several threads; the order of the list does not depend on them. */
public final class Diagnostics {
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

    /** Whether nothing was reported, not even a warning. */
    public synchronized boolean hasNone() {
        return reported.isEmpty();
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
            list.sort(Diagnostics::byPlace);
        }
        return list;
    }

    private static int byPlace(Diagnostic a, Diagnostic b) {
        int order = a.file().compareTo(b.file());
        order = order != 0 ? order : Integer.compare(start(a), start(b));
        order = order != 0 ? order : Integer.compare(end(a), end(b));
        order = order != 0 ? order : a.rule().compareTo(b.rule());
        order = order != 0 ? order : a.headline().compareTo(b.headline());
        return order != 0 ? order : a.label().compareTo(b.label());
    }

    private static int start(Diagnostic diagnostic) {
        return diagnostic.span().isPresent() ? diagnostic.span().get().start() : -1;
    }

    private static int end(Diagnostic diagnostic) {
        return diagnostic.span().isPresent() ? diagnostic.span().get().end() : -1;
    }
}
