package offprint.content.yaml;

import java.util.Optional;
import java.util.Set;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;

/**
 * Backslashes in double quotes that were meant as such, as they are in TeX: {@code "\beta"} is a backspace and {@code
 * eta} to YAML.
 */
final class EscapeProblem {
    /** What is left of TeX commands that begin with n, once YAML has taken the line end out of them. */
    private static final Set<String> REST_OF_COMMAND =
            Set.of("abla", "eq", "otin", "onumber", "atural", "earrow", "olimits", "ewline");

    private EscapeProblem() {}

    /** An escape that YAML does not have. */
    static Diagnostic unknown(Source source, int backslash, int to) {
        int start = Math.max(backslash, 0);
        int end = start + 1 < to ? source.text().offsetByCodePoints(start, 2) : to;
        return explained(source.span(start, end), "is not an escape");
    }

    /** An escape that makes a character which no text of ours holds: a control character, a tab, half a character. */
    static Optional<Diagnostic> in(YamlScalar scalar) {
        if (scalar.style() != YamlScalar.Style.QUOTED || !isDouble(scalar.span())) {
            return Optional.empty();
        }
        String text = scalar.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c < ' ' || !YamlReader.isPrintable(c)) {
                Span escape = scalar.passage().span(i, i + 1);
                boolean written = escape.text().startsWith("\\");
                if (written && (c != '\n' || isCommand(text, i + 1))) {
                    return Optional.of(explained(escape, meaning(c)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDouble(Span span) {
        return span.source().text().startsWith("\"", span.start());
    }

    private static boolean isCommand(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        boolean mathematics = end < text.length() && "$_^{}\\)".indexOf(text.charAt(end)) >= 0;
        return REST_OF_COMMAND.contains(word) || (mathematics && (word.equals("u") || word.equals("e")));
    }

    private static String meaning(int c) {
        return switch (c) {
            case '\n' -> "is a line end";
            case '\t' -> "is a tab";
            default -> c < 0xA0 ? "is a control character" : c < 0xE000 ? "is half a character" : "is no character";
        };
    }

    private static Diagnostic explained(Span escape, String is) {
        return Diagnostic.at(escape, Rule.YAML_SYNTAX, "`" + escape.text() + "` in double quotes " + is)
                .label("the backslash begins an escape")
                .help("use single quotes, in which a backslash is a backslash")
                .help("or write the backslash twice: `\\" + escape.text() + "`");
    }
}
