package offprint.text.math;

/** The alphabets of mathematics: Unicode has letters of their own for most, some of them in places of their own. */
enum Alphabet {
    /** A variable: one letter is italic, a capital Greek one upright. */
    NORMAL(0, 0, 0, 0, ""),
    UPRIGHT(0, 0, 0, 0, ""),
    BOLD(0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, ""),
    ITALIC(0x1D434, 0x1D44E, 0, 0x1D6E2, "hℎ"),
    BOLD_ITALIC(0x1D468, 0x1D482, 0x1D7CE, 0x1D71C, ""),
    DOUBLE_STRUCK(0x1D538, 0x1D552, 0x1D7D8, 0, "CℂHℍNℕPℙQℚRℝZℤ"),
    SCRIPT(0x1D49C, 0x1D4B6, 0, 0, "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"),
    BOLD_SCRIPT(0x1D4D0, 0x1D4EA, 0x1D7CE, 0, ""),
    FRAKTUR(0x1D504, 0x1D51E, 0, 0, "CℭHℌIℑRℜZℨ"),
    BOLD_FRAKTUR(0x1D56C, 0x1D586, 0x1D7CE, 0, ""),
    SANS(0x1D5A0, 0x1D5BA, 0x1D7E2, 0, ""),
    MONO(0x1D670, 0x1D68A, 0x1D7F6, 0, "");

    private static final String GREEK_VARIANTS = "∂ϵϑϰϕϱϖ";

    private final int capitals;
    private final int smalls;
    private final int digits;
    private final int greek;
    /** Letters that Unicode had before: each followed by its place. */
    private final String holes;

    Alphabet(int capitals, int smalls, int digits, int greek, String holes) {
        this.capitals = capitals;
        this.smalls = smalls;
        this.digits = digits;
        this.greek = greek;
        this.holes = holes;
    }

    /** Whether neighbouring letters make one word rather than a product. */
    boolean joins() {
        return this == UPRIGHT || this == ITALIC || this == BOLD || this == SANS || this == MONO;
    }

    /** Whether plain text keeps the alphabet: ℝ is not R, but a bold x is an x. */
    boolean distinguishes() {
        return this == DOUBLE_STRUCK || this == SCRIPT || this == FRAKTUR;
    }

    Alphabet bold() {
        return switch (this) {
            case NORMAL, ITALIC, BOLD_ITALIC -> BOLD_ITALIC;
            case SCRIPT, BOLD_SCRIPT -> BOLD_SCRIPT;
            case FRAKTUR, BOLD_FRAKTUR -> BOLD_FRAKTUR;
            case UPRIGHT, BOLD, SANS -> BOLD;
            case DOUBLE_STRUCK, MONO -> this;
        };
    }

    /** The text in this alphabet; what it has no letter for stays as it is. */
    String of(String text) {
        if (capitals == 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(2 * text.length());
        for (int i = 0; i < text.length(); i++) {
            out.appendCodePoint(of(text.charAt(i)));
        }
        return out.toString();
    }

    private int of(char c) {
        int hole = holes.indexOf(c);
        if (hole >= 0 && hole % 2 == 0) {
            return holes.charAt(hole + 1);
        }
        if (c >= 'A' && c <= 'Z') {
            return capitals + c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return smalls + c - 'a';
        }
        if (c >= '0' && c <= '9') {
            return digits == 0 ? c : digits + c - '0';
        }
        return greek == 0 ? c : greek(c);
    }

    private int greek(char c) {
        if (c >= 'Α' && c <= 'Ω') {
            return greek + c - 'Α';
        }
        if (c == '∇') {
            return greek + 25;
        }
        if (c >= 'α' && c <= 'ω') {
            return greek + 26 + c - 'α';
        }
        int variant = GREEK_VARIANTS.indexOf(c);
        return variant < 0 ? c : greek + 51 + variant;
    }
}
