package offprint.catalog.related;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offprint.model.Folding;
import offprint.model.Paper;
import offprint.model.RichText;

/** The words of a text by which it can be compared with another. */
final class Words {

    private Words() {}

    /** What a paper says in running text, its title first. */
    static List<String> texts(Paper paper) {
        List<String> texts = new ArrayList<>(3);
        texts.add(paper.title().text());
        paper.summary().map(RichText::text).ifPresent(texts::add);
        paper.abstractText().map(RichText::text).ifPresent(texts::add);
        return texts;
    }

    /**
     * The words of a text in their order, folded. Left out are words of one letter, numbers and what begins with one
     * ({@code 5x}, {@code 175b}), and stop words. Scripts that do not separate words give pairs of neighbouring
     * characters instead.
     */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>(text.length() / 7 + 1);
        runs(text, (whole, start, end) -> {
            String folded = folded(whole.substring(start, end));
            addPieces(folded, 0, folded.length(), words);
        });
        return words;
    }

    /**
     * The runs of letters, digits and accents, two characters long at the least. Apostrophes end them: {@code model's} is
     * about a model, {@code l'apprentissage} about apprentissage.
     */
    static void runs(String text, RunReader each) {
        int length = text.length();
        int start = 0;
        while (start < length) {
            int end = start;
            while (end < length && isInRun(text, end)) {
                end += Character.isHighSurrogate(text.charAt(end)) ? 2 : 1;
            }
            if (end > start + 1) {
                each.read(text, start, end);
            }
            start = end + 1;
        }
    }

    /** Takes the runs of a text, as the places where they begin and end in it. */
    interface RunReader {
        void read(String text, int start, int end);
    }

    /** A run without the differences that {@link Folding} takes away; most are plain, and need not go through it. */
    static String folded(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) >= 0x80) {
                return Folding.fold(run);
            }
        }
        return run.toLowerCase(Locale.ROOT);
    }

    private static boolean isInRun(String text, int at) {
        char c = text.charAt(at);
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : isForeignInRun(text.codePointAt(at));
    }

    private static boolean isForeignInRun(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Cuts a run of letters where its script changes between one that separates words and one that does not. */
    private static void addPieces(String text, int from, int to, List<String> words) {
        int start = from;
        while (start < to) {
            boolean pairs = isSpaceless(text.codePointAt(start));
            int end = start;
            while (end < to && isSpaceless(text.codePointAt(end)) == pairs) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (pairs) {
                addPairs(text, start, end, words);
            } else {
                addWord(text, start, end, words);
            }
            start = end;
        }
    }

    private static void addWord(String text, int from, int to, List<String> words) {
        if (text.codePointCount(from, to) < 2 || Character.isDigit(text.codePointAt(from))) {
            return;
        }
        String word = text.substring(from, to);
        if (!StopWords.has(word)) {
            words.add(word);
        }
    }

    private static void addPairs(String text, int from, int to, List<String> words) {
        int first = from;
        int second = text.offsetByCodePoints(first, 1);
        while (second < to) {
            int end = text.offsetByCodePoints(second, 1);
            words.add(text.substring(first, end));
            first = second;
            second = end;
        }
    }

    private static boolean isSpaceless(int c) {
        return c >= 0x0E00
                && switch (UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }
}
