package offprint.picture.card;

import java.text.Normalizer;

/**
 * A text as a fount can show it, from left to right.
 *
 * @param text with accents joined to their letters, plain letters for those of formulas that the fount lacks, and each run
 *     of white space as one space
 * @param missing the letters that it therefore lacks, each once
 * @param ornaments emoji and the like that it lacks, each once
 */
record DrawableText(String text, String missing, String ornaments) {
    /** By which a mark is shown that has no letter. */
    private static final String DOTTED_CIRCLE = "\u25CC";

    static DrawableText of(String text, Fount fount) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder spelled = new StringBuilder();
        StringBuilder missing = new StringBuilder();
        StringBuilder ornaments = new StringBuilder();
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            int c = composed.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                addSpace(spelled);
            } else if (!isInvisible(c)) {
                String alike = alike(c, fount);
                if (alike.isEmpty()) {
                    addOnce(c, isOrnament(c) ? ornaments : missing);
                }
                spelled.append(alike);
            }
        }
        return new DrawableText(spelled.toString().strip(), missing.toString(), ornaments.toString());
    }

    /** Whether all letters of the text are there. */
    boolean isWhole() {
        return missing.isEmpty() && !text.isEmpty();
    }

    /** The character or, where the fount lacks it, what Unicode holds for compatible with it; nothing without either. */
    private static String alike(int c, Fount fount) {
        String self = Character.toString(c);
        if (canSet(c, fount)) {
            return self;
        }
        String compatible = Normalizer.normalize(self, Normalizer.Form.NFKC);
        for (int i = 0; i < compatible.length(); i += Character.charCount(compatible.codePointAt(i))) {
            if (!canSet(compatible.codePointAt(i), fount)) {
                return "";
            }
        }
        return compatible;
    }

    private static boolean canSet(int c, Fount fount) {
        byte direction = Character.getDirectionality(c);
        int type = Character.getType(c);
        return fount.has(c)
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && (type != Character.NON_SPACING_MARK || Fount.isAccent(c))
                && type != Character.COMBINING_SPACING_MARK;
    }

    /** Soft hyphens, joiners, and what chooses between forms of a character. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private static boolean isOrnament(int c) {
        int type = Character.getType(c);
        boolean skin = c >= 0x1F3FB && c <= 0x1F3FF;
        return skin || type == Character.OTHER_SYMBOL || type == Character.ENCLOSING_MARK;
    }

    private static void addSpace(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static void addOnce(int c, StringBuilder characters) {
        if (characters.indexOf(Character.toString(c)) < 0) {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            characters.append(mark ? DOTTED_CIRCLE : "").appendCodePoint(c);
        }
    }
}
