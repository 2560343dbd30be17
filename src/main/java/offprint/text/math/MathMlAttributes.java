package offprint.text.math;

/**
 * What an element of MathML says of itself: the form of a sign, the space around it, whether it grows. Each method gives
 * attributes with a space before each.
 */
final class MathMlAttributes {
    private static final String NO_SPACE = " lspace=\"0em\" rspace=\"0em\"";

    private MathMlAttributes() {}

    /** One letter would be italic if it did not say otherwise. */
    static String letters(Node.Letters letters, String text) {
        char c = letters.text().charAt(0);
        boolean capitalGreek = (c >= 'Α' && c <= 'Ω') || c == '∇';
        boolean upright =
                letters.alphabet() == Alphabet.UPRIGHT || (letters.alphabet() == Alphabet.NORMAL && capitalGreek);
        return upright && text.codePointCount(0, text.length()) == 1 ? " mathvariant=\"normal\"" : "";
    }

    static String functionName(String name) {
        return name.length() == 1 ? " mathvariant=\"normal\"" : "";
    }

    static String functionWithLimits(Limits limits) {
        return movable(limits) + NO_SPACE;
    }

    static String bigOperator(Limits limits) {
        return limits == Limits.STACKED ? movable(limits) : "";
    }

    private static String movable(Limits limits) {
        return limits == Limits.STACKED ? " movablelimits=\"false\"" : " movablelimits=\"true\"";
    }

    /**
     * A sign's. What the operator dictionary of MathML gives it is left to it; where TeX spaces otherwise, the sign says
     * so itself.
     *
     * @param small whether TeX sets no space around signs here
     * @param leftmost whether nothing stands to the left of it
     */
    static String operator(Node.Operator operator, boolean small, boolean leftmost, boolean rightmost) {
        String sign = operator.text();
        boolean colon = sign.equals(":");
        boolean tight = small || (leftmost && rightmost);
        return switch (operator.atom()) {
            case OPENING -> " form=\"prefix\" stretchy=\"false\"";
            case CLOSING -> " form=\"postfix\" stretchy=\"false\"" + (sign.equals("!") ? NO_SPACE : "");
            case PUNCTUATION -> colon || sign.equals(".") ? " lspace=\"0em\" rspace=\"0.1667em\"" : "";
            case RELATION -> (tight ? NO_SPACE : spaced(colon ? "0.2778em" : "", leftmost, rightmost)) + upright(sign);
            case BINARY -> tight ? NO_SPACE : spaced("0.2222em", leftmost, rightmost);
            default -> ordinary(sign) + NO_SPACE;
        };
    }

    private static String ordinary(String sign) {
        return "+−±∓".contains(sign) ? " form=\"prefix\"" : "|‖".contains(sign) ? " stretchy=\"false\"" : "";
    }

    /** The space around a sign; where none is given, the operator dictionary's. */
    private static String spaced(String space, boolean leftmost, boolean rightmost) {
        String left = leftmost ? "0em" : space;
        String right = rightmost ? "0em" : space;
        return (left.isEmpty() ? "" : " lspace=\"" + left + "\"")
                + (right.isEmpty() ? "" : " rspace=\"" + right + "\"");
    }

    /** Upright arrows and bars would grow with what stands beside them. */
    private static String upright(String sign) {
        return "↑↓↕⇑⇓⇕|".contains(sign) ? " stretchy=\"false\"" : "";
    }

    static String delimiter(Node.Delimiter delimiter) {
        String size = delimiter.size() == 0
                ? ""
                : " minsize=\"" + delimiter.size() + "em\" maxsize=\"" + delimiter.size() + "em\"";
        String form =
                switch (delimiter.atom()) {
                    case OPENING -> " form=\"prefix\"";
                    case CLOSING -> " form=\"postfix\"";
                    case RELATION -> " form=\"infix\" lspace=\"0.2778em\" rspace=\"0.2778em\"";
                    default -> " form=\"infix\"" + NO_SPACE;
                };
        return " fence=\"true\"" + form + " stretchy=\"true\"" + size;
    }

    /** Browsers set a delimiter that may grow wider than one that may not, so only where it has to grow it may. */
    static String fence(String form, boolean grows) {
        return " fence=\"true\" form=\"" + form + "\" stretchy=\"" + grows + "\"";
    }

    /** The element around a base and its mark. What is not an accent is set as small as a script: the arrow of a vector. */
    static String marked(Mark mark) {
        boolean small = mark.brace() || (!mark.wide() && "→…".contains(mark.sign()));
        String line = mark.sign().equals("‾") ? " class=\"tex-line\"" : "";
        return line + (small ? "" : mark.under() ? " accentunder=\"true\"" : " accent=\"true\"");
    }

    static String table(Node.Table.Layout layout) {
        return switch (layout) {
            case ALIGNED -> " class=\"tex-aligned\" displaystyle=\"true\"";
            case CASES -> " class=\"tex-cases\"";
            case STACK -> " class=\"tex-stack\"";
            default -> "";
        };
    }

    static String cell(String columns, int column) {
        char c = columns.charAt(Math.min(column, columns.length() - 1));
        return c == 'l' ? " class=\"tex-left\"" : c == 'r' ? " class=\"tex-right\"" : "";
    }
}
