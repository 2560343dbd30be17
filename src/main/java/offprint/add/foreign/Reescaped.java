package offprint.add.foreign;

import java.util.regex.Pattern;

/**
 * TeX that Mendeley has escaped a second time when it wrote BibTeX: {@code {\{}ZeRO{\}}}, {@code {\$}x{\^{}}2{\$}},
 * {@code $\backslash$alpha}, and {@code $\backslash$n} for the end of a line.
 */
final class Reescaped {
    private static final String BACKSLASH = "$\\backslash$";
    private static final Pattern LINE_END = Pattern.compile("\\$\\\\backslash\\$n");
    private static final Pattern COMMAND = Pattern.compile("\\$\\\\backslash\\$(?=[A-Za-z'\"`^~=.])");
    private static final Pattern PAIR = Pattern.compile("\\{\\\\\\{\\}[^{}]*\\{\\\\\\}\\}");

    /** A tie between two letters: as a sign, a tilde stands before what it is about. */
    private static final Pattern TIE =
            Pattern.compile("(?<=[\\p{L}.,])\\{\\\\(?:~\\{\\}|textasciitilde(?:\\{\\})?)\\}(?=[\\p{L}\\p{N}])");

    private Reescaped() {}

    /** The text as it was before; the same where nothing shows that it was escaped twice. */
    static String restored(String tex) {
        if (tex.indexOf('\\') < 0) {
            return tex;
        }
        String text = tex.contains("tilde") || tex.contains("\\~{}")
                ? TIE.matcher(tex).replaceAll("~")
                : tex;
        if (text.contains(BACKSLASH + 'n')
                && LINE_END.matcher(text).replaceAll("").indexOf(BACKSLASH) < 0) {
            text = LINE_END.matcher(text).replaceAll("\n");
        }
        boolean commands = text.contains(BACKSLASH) && COMMAND.matcher(text).find();
        if (!commands && !PAIR.matcher(text).find()) {
            return text;
        }
        return COMMAND.matcher(text)
                .replaceAll("\\\\")
                .replace("{\\{}", "{")
                .replace("{\\}}", "}")
                .replace("{\\$}", "$")
                .replace("{\\^{}}", "^")
                .replace("{\\_}", "_");
    }
}
