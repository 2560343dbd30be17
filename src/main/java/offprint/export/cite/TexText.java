package offprint.export.cite;

import offprint.model.RichText;

/** Texts for the fields of BibTeX, which counts braces whether or not a backslash stands before them. */
final class TexText {

    private TexText() {}

    /** A text without markup, as TeX, with no brace that could be missed or be one too many. */
    static String escape(String text) {
        return withoutEscapedBraces(RichText.texEscape(text));
    }

    /** A text of several paragraphs as TeX with no brace that could be missed. */
    static String prose(RichText text) {
        String tex = italic(withoutEscapedBraces(text.tex()));
        return isBalanced(tex) ? tex : escape(text.text());
    }

    /** The same TeX with emphasis as italics: few readers of BibTeX know {@code \\emph}. */
    static String italic(String tex) {
        return tex.replace("\\emph{", "\\textit{");
    }

    /**
     * The same TeX with escaped braces spelled by name, in formulas by the names that stand there. Around plain text a pair
     * of them stays, as in {@code \{x\}}: BibTeX counts it as a pair too, and more readers know it than know the names.
     */
    static String withoutEscapedBraces(String tex) {
        if (tex.indexOf("\\{") < 0 && tex.indexOf("\\}") < 0) {
            return tex;
        }
        StringBuilder out = new StringBuilder(tex.length() + 32);
        boolean formula = false;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\' && i + 1 < tex.length()) {
                int pairEnd = formula ? i : pairEnd(tex, i);
                if (pairEnd > i) {
                    out.append(tex, i, pairEnd);
                    i = pairEnd - 1;
                    continue;
                }
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

    /**
     * The end of the pair of escaped braces that begins here; {@code start} where none does. A group that begins with a
     * backslash is one accented letter to BibTeX, and so not such a pair.
     */
    private static int pairEnd(String tex, int start) {
        if (!tex.startsWith("\\{", start) || tex.startsWith("\\", start + 2)) {
            return start;
        }
        for (int i = start + 2; i + 1 < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\' && tex.charAt(i + 1) == '}') {
                return i + 2;
            }
            if (c == '\\' || c == '$' || c == '{' || c == '}') {
                return start;
            }
        }
        return start;
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
