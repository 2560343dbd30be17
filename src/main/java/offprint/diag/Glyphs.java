package offprint.diag;

/** What of a text may go to a terminal, and how many columns it takes up there. */
final class Glyphs {
    private static final String TAB = "    ";

    /** Code points that terminals draw two columns wide, as pairs of first and last (Unicode, East Asian Width W, F). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
        0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF,
        0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0,
        0x1F7EB, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Glyphs() {}

    /** The text with tabs as spaces, and whatever steers a terminal or cannot be seen as a sign for itself. */
    static String visible(String text) {
        return visible(text, false);
    }

    /** The same for a text of several lines, which stay lines. */
    static String visibleLines(String text) {
        return visible(text, true);
    }

    private static String visible(String text, boolean lines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return replaced(text, lines);
            }
        }
        return text;
    }

    private static String replaced(String text, boolean lines) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\n' && lines) {
                out.append('\n');
            } else {
                append(c, out);
            }
        }
        return out.toString();
    }

    private static void append(int c, StringBuilder out) {
        if (c == '\t') {
            out.append(TAB);
        } else if (c < ' ') {
            out.append((char) (0x2400 + c));
        } else if (isHidden(c)) {
            out.append("\\u{").append(Integer.toHexString(c)).append('}');
        } else {
            out.appendCodePoint(c);
        }
    }

    /** Terminal columns of a part of the text, in the form that {@link #visible} gives it. */
    static int width(String text, int start, int end) {
        int width = 0;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            width += width(text.codePointAt(i));
        }
        return width;
    }

    private static int width(int c) {
        if (c == '\t') {
            return TAB.length();
        }
        if (c < 0x7F) {
            return 1;
        }
        if (isHidden(c)) {
            return Integer.toHexString(c).length() + 4;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isJoiner(c)) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        for (int i = 0; i < WIDE.length && WIDE[i] <= c; i += 2) {
            if (c <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Delete and the C1 controls, what turns the direction of writing, marks of no width, halves of a character. */
    private static boolean isHidden(int c) {
        return switch (c) {
            case 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x061C, 0xFEFF -> true;
            default ->
                within(c, 0x7F, 0x9F)
                        || within(c, 0x202A, 0x202E)
                        || within(c, 0x2060, 0x206F)
                        || within(c, 0xD800, 0xDFFF)
                        || within(c, 0xE0000, 0xE007F);
        };
    }

    /** Joiners and the vowels and final consonants of Korean syllables, which are drawn in what stands before them. */
    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D || within(c, 0x1160, 0x11FF);
    }

    private static boolean within(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
