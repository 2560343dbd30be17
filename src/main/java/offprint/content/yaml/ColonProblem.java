package offprint.content.yaml;

import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;

/** Lines that were meant as a key with its value, or as text, and are read as the other. */
final class ColonProblem {

    private ColonProblem() {}

    /**
     * A line in the column of the keys that is none.
     *
     * @param line where the line's text begins
     */
    static Diagnostic missing(Source source, int line) {
        Span whole = LineIndex.trimmed(source.span(line, line));
        Optional<Diagnostic> space = spaceMissing(whole);
        if (space.isPresent()) {
            return space.get();
        }
        Diagnostic problem = Diagnostic.at(whole, Rule.YAML_SYNTAX, "a line that is neither a key nor indented")
                .label("no colon follows");
        if (isKey(whole.text())) {
            problem = problem.help("if it is a key, write `" + whole.text() + ": …`");
        }
        return problem.help("if it goes on with the text above, indent it");
    }

    /** A key, by its colon, in lines that are read as one text because it is indented, or because the first has none. */
    static Diagnostic inTextOfSeveralLines(Source source, int textStart, int colon) {
        String text = source.text();
        Span first = LineIndex.trimmed(source.span(textStart, textStart));
        if (first.start() == textStart) {
            Optional<Diagnostic> space = spaceMissing(first);
            return space.isPresent() ? space.get() : notAKey(first);
        }
        int start = Math.min(LineIndex.content(text, colon), colon);
        String key = text.substring(start, colon);
        return Diagnostic.at(
                        source.span(start, colon), Rule.YAML_SYNTAX, "`" + key + ":` within a text of several lines")
                .label("read as a part of the text above")
                .note(LineIndex.firstLineOf(source.span(textStart, colon)), "the text")
                .help("if it is a key, start it in the same column as the keys above")
                .help("if it is text, put all of the text in quotes");
    }

    /** A colon or a hyphen at the start of a line with no space behind it. */
    static Optional<Diagnostic> spaceMissing(Span line) {
        String text = line.text();
        if (text.length() > 1 && text.charAt(0) == '-' && Character.isLetter(text.charAt(1))) {
            return Optional.of(Diagnostic.at(within(line, 0, 1), Rule.YAML_SYNTAX, "no space after the hyphen")
                    .help("write `- " + text.substring(1) + "`"));
        }
        int colon = text.indexOf(':');
        if (colon < 1 || !isKey(text.substring(0, colon)) || text.startsWith("://", colon)) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.at(within(line, colon, colon + 1), Rule.YAML_SYNTAX, "no space after the colon")
                .label("a key ends in a colon and a space")
                .help("write `" + text.substring(0, colon + 1) + " " + text.substring(colon + 1) + "`"));
    }

    private static Diagnostic notAKey(Span line) {
        Diagnostic problem = Diagnostic.at(line, Rule.YAML_SYNTAX, "a line without a key before a line with one")
                .label("no colon follows");
        return isKey(line.text()) ? problem.help("if it is a key, write `" + line.text() + ": …`") : problem;
    }

    private static Span within(Span line, int start, int end) {
        return line.source().span(line.start() + start, line.start() + end);
    }

    /** Whether the text could be a key of ours: one word. */
    private static boolean isKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
