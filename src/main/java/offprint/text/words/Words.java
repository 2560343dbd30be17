package offprint.text.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offprint.model.Ascii;
import offprint.model.Folding;

/**
 * The words of a text, {@link Folding folded}.
 *
 * <p>Chinese, Japanese and South-East Asian scripts do not separate words. Of them each two neighbouring characters are
 * a word.
 */
public final class Words {
    private static final int LONGEST = 40;
    private static final int FIRST_UNSPACED = 0x0E00;

    private Words() {}

    /**
     * Adds all words of a text in their order, for an index: cut where they are very long. The last character of a run
     * of such a script is a word, too: a reader who searches for one character finds it as the beginning of a word.
     */
    public static void addAll(String text, List<String> words) {
        int start = 0;
        int word = 0;
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (!ascii) {
                    addFolded(Folding.fold(text.substring(word, i)), words);
                    start = i;
                    ascii = true;
                }
                word = i + 1;
            } else if (c >= 0x80 && ascii) {
                // Folding such a word costs far more than all the others, so that it is folded alone.
                addFolded(Folding.fold(text.substring(start, word)), words);
                ascii = false;
            }
        }
        addFolded(Folding.fold(text.substring(ascii ? start : word)), words);
    }

    /**
     * The words that tell what a text is about, in their order. Left out are words of one letter, numbers and what
     * begins with one ({@code 5x}, {@code 175b}), and stop words.
     */
    public static List<String> telling(String text) {
        List<String> words = new ArrayList<>(text.length() / 7 + 1);
        for (String run : runs(text)) {
            String folded = folded(run);
            addPieces(folded, 0, folded.length(), false, words);
        }
        words.removeIf(word -> !isTelling(word));
        return words;
    }

    /**
     * The runs of letters, digits and accents as they are written, two characters long at the least. Apostrophes end
     * them: {@code model's} is about a model, {@code l'apprentissage} about apprentissage.
     */
    public static List<String> runs(String text) {
        List<String> runs = new ArrayList<>(text.length() / 5 + 1);
        int length = text.length();
        int start = 0;
        while (start < length) {
            int end = start;
            while (end < length && isInRun(text, end)) {
                end += Character.isHighSurrogate(text.charAt(end)) ? 2 : 1;
            }
            if (end > start + 1) {
                runs.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return runs;
    }

    /** A run folded; most are plain, and need not go through all of it. */
    public static String folded(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) >= 0x80) {
                return Folding.fold(run);
            }
        }
        return run.toLowerCase(Locale.ROOT);
    }

    private static boolean isInRun(String text, int at) {
        char c = text.charAt(at);
        return c < 0x80 ? Ascii.isLetterOrDigit(c) : isForeignInRun(text.codePointAt(at));
    }

    private static boolean isForeignInRun(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isTelling(String word) {
        return word.codePointCount(0, word.length()) > 1
                && !Character.isDigit(word.codePointAt(0))
                && !StopWords.has(word);
    }

    private static void addFolded(String folded, List<String> words) {
        int start = 0;
        boolean spaced = true;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || folded.charAt(i) == ' ') {
                if (i > start && spaced) {
                    addWord(folded, start, i, words);
                } else if (i > start) {
                    addPieces(folded, start, i, true, words);
                }
                start = i + 1;
                spaced = true;
            } else if (folded.charAt(i) >= FIRST_UNSPACED) {
                spaced = false;
            }
        }
    }

    private static void addWord(String text, int from, int to, List<String> words) {
        int end = Math.min(to, from + LONGEST);
        if (end < to && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        words.add(text.substring(from, end));
    }

    /** Cuts letters where a script that separates words meets one that does not. */
    private static void addPieces(String text, int from, int to, boolean withLast, List<String> words) {
        int start = from;
        while (start < to) {
            boolean unspaced = isUnspaced(text.codePointAt(start));
            int end = start;
            while (end < to && isUnspaced(text.codePointAt(end)) == unspaced) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (unspaced) {
                addPairs(text, start, end, withLast, words);
            } else {
                addWord(text, start, end, words);
            }
            start = end;
        }
    }

    private static void addPairs(String text, int from, int to, boolean withLast, List<String> words) {
        int start = from;
        while (start < to) {
            int second = start + Character.charCount(text.codePointAt(start));
            if (second < to || withLast) {
                int end = second < to ? second + Character.charCount(text.codePointAt(second)) : to;
                words.add(text.substring(start, end));
            }
            start = second;
        }
    }

    /** Thai and Lao, Burmese, Khmer, kana, Han: by Unicode's blocks, which the script of the page can name as well. */
    private static boolean isUnspaced(int c) {
        return c >= FIRST_UNSPACED
                && (c <= 0x0EFF
                        || (c >= 0x1000 && c <= 0x109F)
                        || (c >= 0x1780 && c <= 0x17FF)
                        || (c >= 0x3005 && c <= 0x3007)
                        || (c >= 0x3040 && c <= 0x30FF)
                        || (c >= 0x31F0 && c <= 0x31FF)
                        || (c >= 0x3400 && c <= 0x4DBF)
                        || (c >= 0x4E00 && c <= 0x9FFF)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0x20000 && c <= 0x3FFFF));
    }
}
