package offprint.export.search;

import java.util.List;
import offprint.model.Folding;

/**
 * The words of a text as the index holds them: folded, and cut where they are very long.
 *
 * <p>Chinese, Japanese and South-East Asian scripts do not separate words. Of them each two neighbouring characters are
 * a word, and so is the last one of a run: a reader who searches for one character finds it as the beginning of a word.
 */
final class Words {
    private static final int LONGEST = 40;
    private static final int FIRST_UNSPACED = 0x0E00;

    private Words() {}

    /** Adds the words of a text in their order. */
    static void add(String text, List<String> words) {
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

    private static void addFolded(String folded, List<String> words) {
        int start = 0;
        boolean spaced = true;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || folded.charAt(i) == ' ') {
                if (i > start && spaced) {
                    addWord(folded, start, i, words);
                } else if (i > start) {
                    addMixed(folded, start, i, words);
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

    private static void addMixed(String text, int from, int to, List<String> words) {
        int start = from;
        while (start < to) {
            boolean unspaced = isUnspaced(text.codePointAt(start));
            int end = start;
            while (end < to && isUnspaced(text.codePointAt(end)) == unspaced) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (unspaced) {
                addPairs(text, start, end, words);
            } else {
                addWord(text, start, end, words);
            }
            start = end;
        }
    }

    private static void addPairs(String text, int from, int to, List<String> words) {
        int start = from;
        while (start < to) {
            int second = start + Character.charCount(text.codePointAt(start));
            int end = second < to ? second + Character.charCount(text.codePointAt(second)) : to;
            words.add(text.substring(start, end));
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
