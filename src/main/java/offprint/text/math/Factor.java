package offprint.text.math;

/** Whether a text that stands for a part of a formula may do so without parentheses around it. */
final class Factor {

    private Factor() {}

    /** Whether a text needs no parentheses as a factor, a base or a dividend. */
    static boolean isProduct(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "([{⟨".indexOf(c) >= 0 ? 1 : ")]}⟩".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && " /+−=<>≤≥".indexOf(c) >= 0 && !(i == 0 && c == '−')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is one letter with its accents and scripts, one word of three letters or more, or one number. */
    static boolean isOne(String text) {
        if (!isProduct(text)) {
            return false;
        }
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int type = Character.getType(text.codePointAt(i));
            if (type == Character.DECIMAL_DIGIT_NUMBER || text.charAt(i) == '.') {
                digits++;
            } else if (type != Character.NON_SPACING_MARK
                    && type != Character.MODIFIER_LETTER
                    && type != Character.OTHER_NUMBER
                    && "′″‴√_∂".indexOf(text.charAt(i)) < 0) {
                letters++;
            }
        }
        return (letters <= 1 && digits == 0) || letters == 0 || isWord(text);
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Symbols.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > 2;
    }
}
