package offprint.add.foreign;

import java.util.regex.Pattern;

/**
 * Whether a text in a format without TeX certainly contains TeX, as text copied from a paper or a BibTeX file does.
 */
final class TexSigns {
    private static final Pattern CERTAIN =
            Pattern.compile("\\\\(?:emph|textit|textbf|texttt|textsc|textrm|textsubscript"
                    + "|textsuperscript|mathrm|mathbf|mathcal|mathbb|mathsf|ensuremath|mbox|url|href|cite[pt]?)\\{"
                    + "|\\{\\\\[\"'`^~=.]|\\\\[\"'`^~=.]\\{\\\\?[A-Za-z]{1,2}\\}|\\\\[cvHkurbd]\\{\\\\?[A-Za-z]\\}"
                    + "|\\{\\\\(?:ss|ae|AE|oe|OE|o|O|l|L|aa|AA|i|&|em|it|bf|tt|sc)\\b"
                    + "|(?<![A-Za-z:\\\\])\\\\(?:alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|kappa|lambda|mu|nu|xi|pi|rho"
                    + "|sigma|tau|phi|varphi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Sigma|Phi|Psi|Omega)(?![A-Za-z])");

    private TexSigns() {}

    /** What keeps a word's capitals in BibTeX. */
    private static final Pattern CAPITALS = Pattern.compile("\\{[A-Z][A-Za-z]{2,}\\}");

    static boolean in(String text) {
        return (text.indexOf('\\') >= 0 && CERTAIN.matcher(text).find())
                || (text.indexOf('{') >= 0 && CAPITALS.matcher(text).find());
    }
}
