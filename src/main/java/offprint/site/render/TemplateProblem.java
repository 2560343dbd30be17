package offprint.site.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Suggestion;
import org.jspecify.annotations.Nullable;

/** What FreeMarker objects to, in the shape of every other message. */
final class TemplateProblem {

    private TemplateProblem() {}

    /** @param drawn the template that was asked for; the fault may lie in one that it includes */
    static Diagnostic of(Exception e, String drawn, Theme theme) {
        Optional<ParseException> parse = cause(e, ParseException.class);
        if (parse.isPresent()) {
            return unparsed(parse.get(), drawn, theme);
        }
        Optional<String> missing =
                cause(e, TemplateNotFoundException.class).map(TemplateNotFoundException::getTemplateName);
        if (e instanceof TemplateException failure) {
            Diagnostic problem = at(
                    theme,
                    failure.getTemplateSourceName(),
                    drawn,
                    orOne(failure.getLineNumber()),
                    orOne(failure.getColumnNumber()),
                    orOne(failure.getEndLineNumber()),
                    orOne(failure.getEndColumnNumber()),
                    missing.isPresent() ? "there is no template `" + missing.get() + "`" : headline(failure));
            return missing.isPresent() ? problem.help(proposal(missing.get(), theme)) : problem;
        }
        return inFile(drawn, theme, "the template cannot be read: " + e.getMessage());
    }

    /** Endings are left aside: they make all names look alike. */
    private static Optional<String> proposal(String missing, Theme theme) {
        Map<String, String> names = new TreeMap<>();
        for (String name : theme.templates()) {
            names.putIfAbsent(withoutEnding(name), name);
        }
        return Suggestion.nearest(withoutEnding(missing), names.keySet())
                .map(nearest -> "did you mean `" + names.getOrDefault(nearest, nearest) + "`?");
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** A template whose parts call each other in a circle. */
    static Diagnostic endless(String drawn, Theme theme) {
        return inFile(drawn, theme, "the template never ends: it includes or calls itself");
    }

    private static Diagnostic unparsed(ParseException e, String drawn, Theme theme) {
        return at(
                theme,
                e.getTemplateName(),
                drawn,
                e.getLineNumber(),
                e.getColumnNumber(),
                e.getEndLineNumber(),
                e.getEndColumnNumber(),
                "the template does not parse: " + sentence(e.getEditorMessage()));
    }

    private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic inFile(String drawn, Theme theme, String headline) {
        String file = theme.template(drawn).map(Source::name).orElse("templates/" + drawn);
        return Diagnostic.inFile(file, Rule.TEMPLATE_ERROR, headline);
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
            return inFile(drawn, theme, headline);
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
        for (String word : withoutInsides(message).strip().split("\\s+", -1)) {
            if (word.startsWith("----") || isEnd(line)) {
                break;
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        String sentence = line.toString();
        String first = sentence.substring(0, 1);
        return first.toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static boolean isEnd(CharSequence line) {
        int last = line.length() - 1;
        return last > 0 && line.charAt(last) == '.' && line.charAt(last - 1) != '.';
    }

    /** The message up to where it repeats the place, and without the names of FreeMarker's classes. */
    private static String withoutInsides(String message) {
        String text = message;
        for (String end : new String[] {"==>", "The blamed expression", "The failing instruction"}) {
            int at = text.indexOf(end);
            text = at > 0 ? text.substring(0, at).strip() : text;
        }
        int wrapped = text.indexOf("wrapp");
        int open = text.lastIndexOf(" (", Math.max(0, wrapped));
        int close = text.indexOf(')', Math.max(0, wrapped));
        if (wrapped > 0 && open > 0 && close > 0) {
            text = text.substring(0, open) + text.substring(close + 1);
        }
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    private static int orOne(@Nullable Integer number) {
        return number == null ? 1 : number;
    }
}
