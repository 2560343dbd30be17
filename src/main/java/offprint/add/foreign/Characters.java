package offprint.add.foreign;

import java.text.Normalizer;

/** Characters that programs leave in texts and no author means. */
public final class Characters {

    private Characters() {}

    public static boolean isBlank(int c) {
        return c <= ' ' || c == 0x85 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a content file may hold the character, and it shows. */
    public static boolean isLegible(int c) {
        boolean control = c < ' ' || (c >= 0x7F && c < 0xA0);
        boolean surrogate = c >= 0xD800 && c < 0xE000;
        boolean reserved = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        boolean invisible = c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
        return !control && !surrogate && !reserved && !invisible;
    }

    /** The text on one line, letters composed with their accents, without what no content file may hold. */
    public static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                gap = true;
            } else if (isLegible(c)) {
                out.append(gap && out.length() > 0 ? " " : "").appendCodePoint(c);
                gap = false;
            }
        }
        return composed(out.toString());
    }

    public static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
