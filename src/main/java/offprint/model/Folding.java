package offprint.model;

import java.text.Normalizer;

/** Texts with the differences taken away that people do not mean: case, accents, punctuation. */
public final class Folding {

    private Folding() {}

    /**
     * Letters and digits only, in lower case and without accents, words separated by one space: {@code Kyrölä, A.}
     * becomes {@code kyrola a}. Letters of other scripts stay.
     */
    public static String fold(String text) {
        String plain = isAscii(text) ? text : decompose(text);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                append(out, c);
            } else if (!isMark(c) && !isApostrophe(c)) {
                gap = true;
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case 'ß', 'ẞ' -> out.append("ss");
            case 'æ', 'Æ' -> out.append("ae");
            case 'œ', 'Œ' -> out.append("oe");
            case 'ø', 'Ø' -> out.append('o');
            case 'ł', 'Ł' -> out.append('l');
            case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
            case 'þ', 'Þ' -> out.append("th");
            case 'ı' -> out.append('i');
            default -> out.appendCodePoint(Character.toLowerCase(c));
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Compatibility forms and accents are taken apart; Hangul, which this takes apart too, is put together again. */
    private static String decompose(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); ) {
            int c = parts.codePointAt(i);
            i += Character.charCount(c);
            if (!isLatinMark(c)) {
                out.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** The combining marks of Latin, Greek and Cyrillic; those of other scripts carry vowels and stay. */
    private static boolean isLatinMark(int c) {
        return c >= 0x300 && c <= 0x36F;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }
}
