package offprint.diag;

import java.util.List;

/**
 * Problems for a terminal, in the shape of the Rust compiler's:
 *
 * <pre>
 * error[unknown-category]: no category is called `LQ`
 *  --&gt; content/papers/zeroquant.yaml:9:11
 *   |
 * 9 | category: LQ
 *   |           ^^ not in content/site.yaml
 *   = help: did you mean `LG`?
 * </pre>
 */
final class TextPrinter implements DiagnosticPrinter {
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String BLUE = "\u001b[1;34m";
    private static final String PLAIN = "\u001b[0m";

    private final boolean colour;

    TextPrinter(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String print(List<Diagnostic> problems, String outcome) {
        StringBuilder out = new StringBuilder();
        List<ProblemGroup> groups = ProblemGroup.of(problems);
        List<ProblemGroup> shown = groups.subList(0, Math.min(MOST_SHOWN, groups.size()));
        boolean condensed = false;
        for (ProblemGroup group : shown) {
            print(group, out);
            out.append('\n');
            condensed |= !group.alike().isEmpty();
        }
        out.append(condensed ? "`--format json` shows each problem in full\n" : "");
        return out.append(paint(BOLD, DiagnosticPrinter.sum(problems, groups.size() > MOST_SHOWN, outcome)))
                .append('\n')
                .toString();
    }

    private void print(ProblemGroup group, StringBuilder out) {
        Diagnostic problem = group.problem();
        String ink = problem.severity() == Severity.ERROR ? RED : YELLOW;
        String kind = problem.severity() + "[" + problem.rule().id() + "]";
        String headline = ": " + Glyphs.visible(problem.headline());
        out.append(paint(ink, kind)).append(paint(BOLD, headline)).append('\n');
        String gutter = " ".repeat(gutterWidth(problem));
        if (problem.span().isPresent()) {
            place(problem.span().get(), "-->", gutter, out);
            snippet(problem.span().get(), problem.label(), ink, '^', gutter, out);
        } else {
            whole(problem, gutter, out);
        }
        for (Diagnostic.Note note : problem.notes()) {
            rail(gutter, out).append('\n');
            place(note.span(), ":::", gutter, out);
            snippet(note.span(), note.label(), BLUE, '-', gutter, out);
        }
        for (String help : problem.helps()) {
            help(help, gutter, out);
        }
        if (!group.alike().isEmpty()) {
            remark(group.others(), gutter, out);
        }
    }

    /** A problem with no place of its own: the file, if any, and the reason. */
    private void whole(Diagnostic problem, String gutter, StringBuilder out) {
        if (!problem.file().isEmpty()) {
            out.append(gutter).append(paint(BLUE, "-->")).append(' ');
            out.append(Glyphs.visible(problem.file())).append('\n');
        }
        if (!problem.label().isEmpty()) {
            remark(problem.label(), gutter, out);
        }
    }

    private void remark(String text, String gutter, StringBuilder out) {
        out.append(gutter).append(' ').append(paint(BLUE, "=")).append(' ');
        out.append(Glyphs.visible(text)).append('\n');
    }

    private void place(Span span, String arrow, String gutter, StringBuilder out) {
        out.append(gutter).append(paint(BLUE, arrow)).append(' ');
        out.append(Glyphs.visible(span.source().name())).append(':').append(span.line());
        out.append(':').append(span.column()).append('\n');
    }

    private void snippet(Span span, String label, String ink, char mark, String gutter, StringBuilder out) {
        Snippet snippet = Snippet.of(span);
        String number = String.valueOf(span.line());
        rail(gutter, out).append('\n');
        out.append(paint(BLUE, number + gutter.substring(number.length()) + " |"));
        out.append(snippet.line().isEmpty() ? "" : " ").append(snippet.line()).append('\n');
        String marks = String.valueOf(mark).repeat(snippet.width());
        String reason = label.isEmpty() ? "" : " " + Glyphs.visible(label);
        rail(gutter, out).append(' ').append(" ".repeat(snippet.indent()));
        out.append(paint(ink, marks + reason)).append('\n');
    }

    /** Advice; where it has several lines, they begin under each other. */
    private void help(String help, String gutter, StringBuilder out) {
        out.append(gutter).append(' ').append(paint(BLUE, "=")).append(' ');
        out.append(paint(BOLD, "help")).append(": ");
        String indent = "\n" + gutter + "         ";
        out.append(Glyphs.visibleLines(help).replace("\n", indent)).append('\n');
    }

    private StringBuilder rail(String gutter, StringBuilder out) {
        return out.append(gutter).append(' ').append(paint(BLUE, "|"));
    }

    /** As wide as the largest line number that is shown. */
    private static int gutterWidth(Diagnostic problem) {
        int largest = problem.span().isPresent() ? problem.span().get().line() : 1;
        for (Diagnostic.Note note : problem.notes()) {
            largest = Math.max(largest, note.span().line());
        }
        return String.valueOf(largest).length();
    }

    private String paint(String ink, String text) {
        return colour ? ink + text + PLAIN : text;
    }
}
