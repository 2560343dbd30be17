package offprint.catalog.related;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offprint.model.Paper;
import offprint.text.words.Words;

/** How a paper itself spells terms, which are folded: {@code GPT} and {@code Schrödinger}, not {@code gpt}. */
final class Spellings {
    private final Terms terms;
    private final Map<Integer, String> byTerm = new HashMap<>();

    /** Looks for the spellings of some terms; of several the one with the fewest capitals is meant: one begins a sentence. */
    Spellings(Paper paper, List<Integer> wanted, Terms terms) {
        this.terms = terms;
        Set<Integer> open = new HashSet<>(wanted);
        for (String text : open.isEmpty() ? List.<String>of() : KnownWords.texts(paper)) {
            for (String run : Words.runs(text)) {
                int term = terms.of(Words.folded(run));
                if (open.contains(term)) {
                    byTerm.merge(term, run, (old, other) -> capitals(other) < capitals(old) ? other : old);
                }
            }
        }
    }

    /** The term as the paper spells it; folded where it does not hold the term as one word. */
    String of(int term) {
        return byTerm.getOrDefault(term, terms.word(term));
    }

    private static long capitals(String word) {
        return word.chars().filter(Character::isUpperCase).count();
    }
}
