package offprint.preview;

import java.io.PrintStream;
import java.nio.file.Files;
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

    /** What the change was, how long it took to take in, and what is wrong now, unless that was said before. */
    void changed(SortedSet<Path> files, long millis, Showing before, Showing now) {
        Path shown = files.first();
        int others = -1;
        for (Path file : files) {
            // The temporary file of an editor is gone by now.
            shown = Files.exists(shown) || !Files.exists(file) ? shown : file;
            others += Files.exists(file) ? 1 : 0;
        }
        String name = site.relativize(shown).toString().replace('\\', '/');
        print(name + (others > 0 ? " and " + others + " more" : "") + " changed: " + millis + " ms");
        if (now.hasErrors() || !now.problems().equals(before.problems())) {
            problems(now);
        }
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

    synchronized void bug(Throwable e) {
        out.println("this is a bug in Offprint, please report it with what follows; the preview goes on");
        e.printStackTrace(out);
    }
}
