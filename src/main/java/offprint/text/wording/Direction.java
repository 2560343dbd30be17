package offprint.text.wording;

import java.util.Set;

/** The direction in which a language is written, and with it a page of that language. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /** Languages of the Arabic, Hebrew, Syriac, Thaana and N'Ko scripts, where the tag names no other script. */
    private static final Set<String> LEFTWARDS =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo");

    /**
     * The direction in which a language is written.
     *
     * @param tag a tag of BCP 47, whose script decides where it names one
     */
    static Direction of(String tag) {
        String[] parts = tag.split("-", -1);
        boolean named = parts.length > 1 && parts[1].length() == 4;
        boolean leftwards = named ? SCRIPTS.contains(parts[1]) : LEFTWARDS.contains(parts[0]);
        return leftwards ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /**
     * Whether a text has letters of the other direction (Unicode UAX 9, strong characters), which would draw the
     * punctuation and the numbers around it to their side.
     */
    public boolean isOpposedBy(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            // Nothing before the Hebrew letters is written leftwards; most texts have nothing else.
            if (this == LEFT_TO_RIGHT && c < 0x590) {
                continue;
            }
            byte direction = Character.getDirectionality(c);
            boolean leftwards = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            if (this == LEFT_TO_RIGHT ? leftwards : direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return true;
            }
        }
        return false;
    }
}
