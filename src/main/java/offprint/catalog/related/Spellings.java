package offprint.catalog.related;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import offprint.model.Paper;

/** How a paper itself spells terms, which are folded: {@code GPT} and {@code Schrödinger}, not {@code gpt}. */
final class Spellings {
    private final Vocabulary vocabulary;
    private final Set<Integer> wanted;
    private final boolean[] beginnings = new boolean[0x80 * 0x80];
    private final Map<Integer, String> byTerm = new HashMap<>();

    /** Looks for the spellings of some terms. */
    Spellings(Paper paper, List<Integer> terms, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.wanted = new HashSet<>(terms);
        for (int term : terms) {
            String word = vocabulary.word(term);
            if (isAscii(word, 0)) {
                beginnings[beginning(word, 0)] = true;
            }
        }
        if (!terms.isEmpty()) {
            for (String text : Words.texts(paper)) {
                Words.runs(text, this::note);
            }
        }
    }

    /** The term as the paper spells it; folded where it does not hold the term as one word. */
    String of(int term) {
        String spelling = byTerm.get(term);
        return spelling == null ? vocabulary.word(term) : spelling;
    }

    /** Of several spellings the one with the fewest capitals is meant: those that begin a sentence mean nothing. */
    private void note(String text, int start, int end) {
        // Spares most words of a text from being folded.
        if (isAscii(text, start) && !beginnings[beginning(text, start)]) {
            return;
        }
        String spelling = text.substring(start, end);
        OptionalInt term = vocabulary.term(Words.folded(spelling));
        if (term.isPresent() && wanted.contains(term.getAsInt())) {
            byTerm.merge(term.getAsInt(), spelling, (old, other) -> capitals(other) < capitals(old) ? other : old);
        }
    }

    private static boolean isAscii(String word, int at) {
        return word.charAt(at) < 0x80 && word.charAt(at + 1) < 0x80;
    }

    /** A number for two letters or digits, whatever their case. */
    private static int beginning(String word, int at) {
        return (word.charAt(at) | 0x20) << 7 | word.charAt(at + 1) | 0x20;
    }

    private static int capitals(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            count += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
