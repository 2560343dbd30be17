package offprint.add.foreign;

/** The letters and operators of MathML as TeX. */
final class MathSigns {
    /** Each before its command. */
    private static final String[] OPERATORS = {
        "−",
        "-",
        "±",
        "\\pm ",
        "∓",
        "\\mp ",
        "×",
        "\\times ",
        "⋅",
        "\\cdot ",
        "·",
        "\\cdot ",
        "≤",
        "\\le ",
        "≥",
        "\\ge ",
        "⩽",
        "\\le ",
        "⩾",
        "\\ge ",
        "≠",
        "\\ne ",
        "≈",
        "\\approx ",
        "∼",
        "\\sim ",
        "≃",
        "\\simeq ",
        "≡",
        "\\equiv ",
        "∝",
        "\\propto ",
        "→",
        "\\to ",
        "←",
        "\\leftarrow ",
        "↔",
        "\\leftrightarrow ",
        "⇒",
        "\\Rightarrow ",
        "∈",
        "\\in ",
        "∉",
        "\\notin ",
        "⊂",
        "\\subset ",
        "⊆",
        "\\subseteq ",
        "∪",
        "\\cup ",
        "∩",
        "\\cap ",
        "∞",
        "\\infty ",
        "∂",
        "\\partial ",
        "∇",
        "\\nabla ",
        "∑",
        "\\sum ",
        "∏",
        "\\prod ",
        "∫",
        "\\int ",
        "√",
        "\\surd ",
        "⊗",
        "\\otimes ",
        "⊕",
        "\\oplus ",
        "⟨",
        "\\langle ",
        "⟩",
        "\\rangle ",
        "〈",
        "\\langle ",
        "〉",
        "\\rangle ",
        "′",
        "'",
        "ℏ",
        "\\hbar ",
        "ℓ",
        "\\ell ",
        "…",
        "\\dots ",
        "⋯",
        "\\cdots ",
        "∗",
        "*",
        "∘",
        "\\circ ",
        "†",
        "\\dagger ",
        "∥",
        "\\parallel ",
        "≪",
        "\\ll ",
        "≫",
        "\\gg ",
        "≲",
        "\\lesssim ",
        "≳",
        "\\gtrsim ",
        "¯",
        "\\bar",
        "‾",
        "\\bar",
        "^",
        "\\hat",
        "~",
        "\\tilde",
        "˜",
        "\\tilde",
        "ˆ",
        "\\hat",
        "→",
        "\\vec",
        "⃗",
        "\\vec",
        "˙",
        "\\dot",
        "¨",
        "\\ddot",
        "{",
        "\\{",
        "}",
        "\\}",
        "%",
        "\\%",
        "#",
        "\\#",
        "&",
        "\\&",
        "$",
        "\\$",
        "_",
        "\\_",
        "\\",
        "\\backslash "
    };

    private static final String GREEK =
            "αalpha βbeta γgamma δdelta ϵepsilon εvarepsilon ζzeta ηeta θtheta ϑvartheta ιiota"
                    + " κkappa λlambda μmu µmu νnu ξxi πpi ρrho σsigma ςvarsigma τtau υupsilon φvarphi ϕphi χchi ψpsi ωomega"
                    + " ΓGamma ΔDelta ΘTheta ΛLambda ΞXi ΠPi ΣSigma ΥUpsilon ΦPhi ΨPsi ΩOmega ";

    private MathSigns() {}

    /** The text of {@code mi}: a letter, or a word set upright; {@code head} tells its {@code mathvariant}. */
    static String identifier(String word, String head) {
        String sign = sign(word);
        if (!sign.equals(word)) {
            return sign;
        }
        String plain = escaped(word);
        if (head.contains("\"bold")) {
            return "\\mathbf{" + plain + '}';
        }
        if (head.contains("\"double-struck\"")) {
            return "\\mathbb{" + plain + '}';
        }
        if (head.contains("\"script\"")) {
            return "\\mathcal{" + plain + '}';
        }
        boolean upright = head.contains("\"normal\"") || word.codePointCount(0, word.length()) > 1;
        return upright ? "\\mathrm{" + plain + '}' : plain;
    }

    /** Each sign by itself. */
    static String plain(String word) {
        StringBuilder tex = new StringBuilder();
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            tex.append(sign(Character.toString(c)));
        }
        return tex.toString();
    }

    /** Signs that show nothing (invisible times, function application) are no operators of TeX's. */
    static String operator(String word) {
        boolean invisible =
                word.isEmpty() || (word.length() == 1 && word.charAt(0) >= 0x2061 && word.charAt(0) <= 0x2064);
        boolean letters = word.length() > 1 && word.chars().allMatch(Character::isLetter);
        return invisible ? "" : letters ? "\\mathrm{" + word + '}' : plain(word);
    }

    private static String sign(String word) {
        for (int i = 0; i < OPERATORS.length; i += 2) {
            if (OPERATORS[i].equals(word)) {
                return OPERATORS[i + 1];
            }
        }
        int greek = word.length() == 1 ? GREEK.indexOf(word.charAt(0)) : -1;
        boolean letter = greek >= 0 && word.charAt(0) > 0x7F;
        return letter ? '\\' + GREEK.substring(greek + 1, GREEK.indexOf(' ', greek)) + ' ' : word;
    }

    /** Words with what TeX would take for commands escaped. */
    static String escaped(String words) {
        StringBuilder tex = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            tex.append("{}%#&$_\\".indexOf(c) >= 0 ? c == '\\' ? "\\backslash " : "\\" + c : String.valueOf(c));
        }
        return tex.toString();
    }
}
