package offprint.model;

import java.text.Normalizer;

/** Texts without the differences that people do not mean: case, accents, punctuation. */
public final class Folding {

    private static final char FIRST_LETTER = 'À';

    /** The letters from U+00C0 to U+017F without their accents; a space for those that are two. */
    private static final String LETTERS = "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy"
            + "AaAaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIı  JjKkĸLlLlLl "
            + " ŁłNnNnNn ŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzs";

    private Folding() {}

    /**
     * Letters and digits only, in lower case and without accents, words separated by one space: {@code Kyrölä, A.}
     * becomes {@code kyrola a}. Letters of other scripts stay.
     */
    public static String fold(String text) {
        if (isAscii(text)) {
            return foldAscii(text);
        }
        String plain = isLatin(text) ? withoutAccents(text) : decompose(text);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isApostrophe(c)) {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                append(out, c);
            } else if (isVowelSign(c) && !gap) {
                out.appendCodePoint(c);
            } else if (!isInvisible(c)) {
                gap = true;
            }
        }
        return out.toString();
    }

    /** The same for what most texts are. */
    private static String foldAscii(String text) {
        char[] out = new char[text.length()];
        int size = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            if ((lower >= 'a' && lower <= 'z') || Ascii.isDigit(lower)) {
                out[size++] = lower;
            } else if (c != '\'' && size > start) {
                out[size++] = ' ';
                start = size;
            }
        }
        return new String(out, 0, size > 0 && size == start ? size - 1 : size);
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
            case 'ς' -> out.append('σ');
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

    /** Whether it has nothing but ASCII, letters of which {@link #LETTERS} tells, and dashes and quotation marks. */
    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter =
                    c >= FIRST_LETTER && c - FIRST_LETTER < LETTERS.length() && LETTERS.charAt(c - FIRST_LETTER) != ' ';
            if (c >= 0x80 && !letter && (c < '‐' || c > '”' || c == '‑' || c == '‗')) {
                return false;
            }
        }
        return true;
    }

    /** What {@link #decompose} gives for such a text, without Java's tables of all of Unicode. */
    private static String withoutAccents(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] >= FIRST_LETTER && plain[i] - FIRST_LETTER < LETTERS.length()) {
                plain[i] = LETTERS.charAt(plain[i] - FIRST_LETTER);
            }
        }
        return new String(plain);
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

    /** The combining marks of Latin, Greek and Cyrillic. */
    private static boolean isLatinMark(int c) {
        return c >= 0x300 && c <= 0x36F;
    }

    /** A mark that belongs to one script, such as the vowel signs of Devanagari and Thai; without it a word is another. */
    static boolean isVowelSign(int c) {
        return isMark(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.INHERITED;
    }

    /** Marks that are nobody's letter (points of vowels in Arabic, variation selectors), soft hyphens, joiners. */
    private static boolean isInvisible(int c) {
        return isMark(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }
}
