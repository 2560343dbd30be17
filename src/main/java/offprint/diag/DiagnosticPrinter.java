package offprint.diag;

import java.util.List;

/** Shows the problems of a run, in one of the forms that people and programs read. */
public interface DiagnosticPrinter {

    /** How many problems are shown one by one. */
    int MOST_SHOWN = 1000;

    /** The forms that there are. */
    enum Format {
        /** For a terminal: problems with their lines, what is wrong there underlined; after the third of a kind, places. */
        TEXT,
        /** For programs: one JSON document. */
        JSON,
        /** For GitHub Actions: one annotation per problem. */
        GITHUB
    }

    /**
     * The printer of a form.
     *
     * @param colour whether the text may hold ANSI escapes; the other forms never do
     */
    static DiagnosticPrinter of(Format format, boolean colour) {
        return switch (format) {
            case TEXT -> new TextPrinter(colour);
            case JSON -> new JsonPrinter();
            case GITHUB -> new GithubPrinter();
        };
    }

    /**
     * The problems in the order given, ending in a line end.
     *
     * @param outcome what became of the run, such as {@code nothing was written}; it ends the sum line of the forms that
     *     have one, and may be empty
     */
    String print(List<Diagnostic> problems, String outcome);

    /**
     * Why a run came to no result, ending in a line end.
     *
     * @param message may have several lines
     */
    static String failure(Format format, String message) {
        String shown = Credentials.hidden(message).stripTrailing();
        return format == Format.GITHUB ? GithubPrinter.failure(shown) : "error: " + shown + '\n';
    }

    /** The problems counted: {@code 2 errors, 1 warning; nothing was written}. */
    static String sum(List<Diagnostic> problems, String outcome) {
        return sum(problems, problems.size() > MOST_SHOWN, outcome);
    }

    /**
     * The problems counted.
     *
     * @param cut whether there are more problems than are shown
     */
    static String sum(List<Diagnostic> problems, boolean cut, String outcome) {
        int errors = 0;
        for (Diagnostic problem : problems) {
            errors += problem.severity() == Severity.ERROR ? 1 : 0;
        }
        int warnings = problems.size() - errors;
        String both = errors > 0 && warnings > 0 ? ", " : "";
        String sum = count(errors, "error") + both + count(warnings, "warning");
        String shown = cut ? ", of which the first " + MOST_SHOWN + " are shown" : "";
        return (sum.isEmpty() ? "no problems" : sum) + shown + (outcome.isEmpty() ? "" : "; " + outcome);
    }

    /** The problems that are shown one by one: nobody reads more, and a program may have written the file. */
    static List<Diagnostic> shown(List<Diagnostic> problems) {
        return problems.subList(0, Math.min(problems.size(), MOST_SHOWN));
    }

    private static String count(int number, String what) {
        return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
    }
}
