package offprint.cite;

import offprint.model.RichText;

/** Texts for the fields of BibTeX, which counts braces whether or not a backslash stands before them. */
final class TexText {

    private TexText() {}

    /** A text without markup, as TeX, with no brace that could be missed or be one too many. */
    static String escape(String text) {
        return withoutEscapedBraces(RichText.texEscape(text));
    }

    /** The same TeX with escaped braces spelled by name, in formulas by the names that stand there. */
    static String withoutEscapedBraces(String tex) {
        if (tex.indexOf("\\{") < 0 && tex.indexOf("\\}") < 0) {
            return tex;
        }
        StringBuilder out = new StringBuilder(tex.length() + 32);
        boolean formula = false;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\' && i + 1 < tex.length()) {
                char next = tex.charAt(++i);
                switch (next) {
                    case '{' -> out.append(formula ? "\\lbrace{}" : "\\textbraceleft{}");
                    case '}' -> out.append(formula ? "\\rbrace{}" : "\\textbraceright{}");
                    default -> out.append(c).append(next);
                }
                formula = next == '[' || next == '(' || (formula && next != ']' && next != ')');
            } else {
                formula ^= c == '$';
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether every brace has its partner, as BibTeX counts them. */
    static boolean isBalanced(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length() && depth >= 0; i++) {
            char c = tex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    /** An identifier or address: braces and backslashes percent-encoded (RFC 3986), all else as it is. */
    static String verbatim(String value) {
        return value.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
