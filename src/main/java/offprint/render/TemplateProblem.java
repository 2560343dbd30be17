package offprint.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Locale;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Source;
import org.jspecify.annotations.Nullable;

/** What FreeMarker objects to, in the shape of every other message. */
final class TemplateProblem {

    private TemplateProblem() {}

    /** @param drawn the template that was asked for; the fault may lie in one that it includes */
    static Diagnostic of(Exception e, String drawn, Theme theme) {
        if (e instanceof ParseException parse) {
            return at(
                    theme,
                    parse.getTemplateName(),
                    drawn,
                    parse.getLineNumber(),
                    parse.getColumnNumber(),
                    parse.getEndLineNumber(),
                    parse.getEndColumnNumber(),
                    "the template does not parse: " + sentence(parse.getEditorMessage()));
        }
        if (e instanceof TemplateNotFoundException missing) {
            return Diagnostic.inFile(
                    "templates/" + missing.getTemplateName(),
                    Rule.TEMPLATE_ERROR,
                    "there is no template `" + missing.getTemplateName() + "`");
        }
        if (e instanceof TemplateException failure) {
            return at(
                    theme,
                    failure.getTemplateSourceName(),
                    drawn,
                    orOne(failure.getLineNumber()),
                    orOne(failure.getColumnNumber()),
                    orOne(failure.getEndLineNumber()),
                    orOne(failure.getEndColumnNumber()),
                    headline(failure));
        }
        return Diagnostic.inFile(
                "templates/" + drawn, Rule.TEMPLATE_ERROR, "the template cannot be read: " + e.getMessage());
    }

    private static String headline(TemplateException failure) {
        String blamed = failure.getBlamedExpressionString();
        return failure instanceof InvalidReferenceException && blamed != null
                ? "`" + blamed + "` has no value here"
                : "the template fails: " + sentence(failure.getMessageWithoutStackTop());
    }

    private static Diagnostic at(
            Theme theme,
            @Nullable String name,
            String drawn,
            int line,
            int column,
            int endLine,
            int endColumn,
            String headline) {
        Optional<Source> source = theme.template(name == null ? drawn : name);
        if (source.isEmpty()) {
            return Diagnostic.inFile("templates/" + drawn, Rule.TEMPLATE_ERROR, headline);
        }
        String text = source.get().text();
        int start = offset(text, line, column - 1);
        int end = Math.max(start, offset(text, endLine, endColumn));
        return Diagnostic.at(source.get().span(start, end), Rule.TEMPLATE_ERROR, headline);
    }

    /** The offset of so many chars into a line, the line's end at the most. */
    private static int offset(String text, int line, int chars) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', start);
            if (next < 0) {
                return text.length();
            }
            start = next + 1;
        }
        int end = text.indexOf('\n', start);
        return Math.min(start + Math.max(0, chars), end < 0 ? text.length() : end);
    }

    /** The first sentence of one of FreeMarker's long messages, on one line, beginning in lower case. */
    private static String sentence(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return "it does not say why";
        }
        StringBuilder line = new StringBuilder();
        for (String word : message.strip().split("\\s+", -1)) {
            if (word.startsWith("----") || (line.length() > 0 && line.charAt(line.length() - 1) == '.')) {
                break;
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        String sentence = line.toString();
        String first = sentence.substring(0, 1);
        return first.toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static int orOne(@Nullable Integer number) {
        return number == null ? 1 : number;
    }
}
