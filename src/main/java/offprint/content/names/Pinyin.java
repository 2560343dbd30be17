package offprint.content.names;

import java.util.Arrays;
import java.util.List;

/**
 * Chinese names in Latin letters (Hanyu Pinyin without tones). So few syllables make so many names that two of them which
 * are a letter apart, such as Jianfeng and Jianpeng, are two names rather than a slip.
 */
final class Pinyin {
    private static final List<String> INITIALS = Arrays.asList(
            "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c",
            "s", "y", "w");
    private static final List<String> FINALS = Arrays.asList(
            "a", "o", "e", "i", "u", "v", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "er", "ia", "ie",
            "iao", "iu", "ian", "in", "iang", "ing", "iong", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "ve");

    private Pinyin() {}

    /** Whether the word, in small letters, is one syllable or two: more than that is not a Chinese name. */
    static boolean isName(String word) {
        for (int end = 1; end < word.length(); end++) {
            if (isSyllable(word.substring(0, end)) && isSyllable(word.substring(end))) {
                return true;
            }
        }
        return isSyllable(word);
    }

    private static boolean isSyllable(String text) {
        for (String initial : INITIALS) {
            if (text.startsWith(initial) && FINALS.contains(text.substring(initial.length()))) {
                return true;
            }
        }
        return false;
    }
}
