package offprint.serve;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.SortedSet;
import offprint.diag.DiagnosticPrinter;

/** What the preview says in the terminal: a line for each change, and below it what is wrong. */
final class Terminal {
    private final PrintStream out;
    private final DiagnosticPrinter printer;
    private final Path site;

    Terminal(PrintStream out, boolean colour, Path site) {
        this.out = out;
        this.printer = DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, colour);
        this.site = site;
    }

    void changed(SortedSet<Path> files, long millis, Showing showing) {
        String first = site.relativize(files.first()).toString().replace('\\', '/');
        String others = files.size() == 1 ? "" : " and " + (files.size() - 1) + " more";
        print(first + others + " changed: " + millis + " ms");
        problems(showing);
    }

    void problems(Showing showing) {
        if (!showing.problems().isEmpty()) {
            String outcome = showing.hasErrors() ? ProblemText.outcome(showing) : "";
            print(printer.print(showing.problems(), outcome).stripTrailing());
        }
    }

    synchronized void print(String line) {
        out.println(line);
        out.flush();
    }

    synchronized void bug(RuntimeException e) {
        out.println("this is a bug in Offprint, please report it with what follows; the preview goes on");
        e.printStackTrace(out);
    }
}
