package offprint.model;

import org.jspecify.annotations.Nullable;

/**
 * An author's text with emphasis and mathematics, in the forms in which it is needed.
 *
 * @param html for pages; mathematics as MathML
 * @param text for titles of windows, feeds, search and metadata: readable Unicode without any markup
 * @param tex for BibTeX: mathematics and protected capitals as TeX
 */
public record RichText(Html html, String text, String tex) {

    /** A text that has no markup. */
    public static RichText plain(String text) {
        return new RichText(Html.escaped(text), text, texEscape(text));
    }

    /** The text with the characters escaped that mean something to TeX. */
    public static String texEscape(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escaped = texEscape(c);
            if (escaped != null && out == null) {
                out = new StringBuilder(text.length() + 8).append(text, 0, i);
            }
            if (out != null) {
                if (escaped == null) {
                    out.append(c);
                } else {
                    out.append(escaped);
                }
            }
        }
        return out == null ? text : out.toString();
    }

    private static @Nullable String texEscape(char c) {
        return switch (c) {
            case '&' -> "\\&";
            case '%' -> "\\%";
            case '#' -> "\\#";
            case '_' -> "\\_";
            case '$' -> "\\$";
            case '{' -> "\\{";
            case '}' -> "\\}";
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            default -> null;
        };
    }
}
