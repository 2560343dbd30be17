package offprint.related;

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
    private final boolean[] initials = new boolean[0x80];
    private final Map<Integer, String> byTerm = new HashMap<>();

    /** Looks for the spellings of some terms. */
    Spellings(Paper paper, List<Integer> terms, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.wanted = new HashSet<>(terms);
        for (int term : terms) {
            char initial = vocabulary.word(term).charAt(0);
            if (initial < 0x80) {
                initials[initial] = true;
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

    /** Spares most words of a text from being folded. */
    private boolean mayBeWanted(char initial) {
        return initial >= 0x80 || initials[initial] || initials[initial | 0x20];
    }

    /** Of several spellings the one with the fewest capitals is meant: those that begin a sentence mean nothing. */
    private void note(String spelling) {
        if (!mayBeWanted(spelling.charAt(0))) {
            return;
        }
        OptionalInt term = vocabulary.term(Words.folded(spelling));
        if (term.isPresent() && wanted.contains(term.getAsInt())) {
            byTerm.merge(term.getAsInt(), spelling, (old, other) -> capitals(other) < capitals(old) ? other : old);
        }
    }

    private static int capitals(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            count += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
