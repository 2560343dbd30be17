package offprint.diag;

import java.util.List;

/**
 * Problems as workflow commands of GitHub Actions, which shows them at their lines:
 * {@code ::error file=…,line=9,endLine=9,col=11,endColumn=13,title=unknown-category::no category is called `LQ`}.
 */
final class GithubPrinter implements DiagnosticPrinter {

    @Override
    public String print(List<Diagnostic> problems, String outcome) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic problem : DiagnosticPrinter.shown(problems)) {
            out.append("::").append(problem.severity()).append(' ');
            properties(problem, out);
            out.append("title=").append(problem.rule().id()).append("::");
            out.append(escaped(message(problem))).append('\n');
        }
        return out.append(plain(DiagnosticPrinter.sum(problems, outcome)))
                .append('\n')
                .toString();
    }

    static String failure(String message) {
        return "::error::" + escaped(message) + '\n';
    }

    /** A line that is no command. A runner obeys {@code ##[…]} too, wherever it stands in a line without {@code ::}. */
    private static String plain(String line) {
        return escaped(line).replace("##[", "## [");
    }

    private static void properties(Diagnostic problem, StringBuilder out) {
        if (!problem.file().isEmpty()) {
            out.append("file=").append(escapedProperty(problem.file())).append(',');
        }
        if (problem.span().isEmpty()) {
            return;
        }
        Span span = problem.span().get();
        out.append("line=").append(span.line()).append(",endLine=").append(span.endLine());
        // GitHub takes columns only for an annotation of one line.
        if (span.line() == span.endLine()) {
            out.append(",col=").append(span.column()).append(",endColumn=").append(span.endColumn());
        }
        out.append(',');
    }

    private static String message(Diagnostic problem) {
        StringBuilder out = new StringBuilder(Glyphs.visible(problem.headline()));
        if (!problem.label().isEmpty()) {
            out.append('\n').append(Glyphs.visible(problem.label()));
        }
        for (Diagnostic.Note note : problem.notes()) {
            Span span = note.span();
            out.append('\n').append(span.source().name()).append(':').append(span.line());
            out.append(':').append(span.column()).append(": ").append(Glyphs.visible(note.label()));
        }
        for (String help : problem.helps()) {
            out.append("\nhelp: ").append(Glyphs.visibleLines(help));
        }
        return out.toString();
    }

    private static String escaped(String data) {
        return data.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String escapedProperty(String value) {
        return escaped(value).replace(":", "%3A").replace(",", "%2C");
    }
}
