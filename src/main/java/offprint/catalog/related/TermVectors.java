package offprint.catalog.related;

import java.util.List;
import java.util.stream.IntStream;
import offprint.model.Paper;

/**
 * The weightiest words of each paper by TF-IDF (Salton and Buckley, 1988, with a logarithmic term frequency), as vectors
 * of length 1. Weights are whole numbers, so that a sum of their products does not depend on the order of summation.
 */
final class TermVectors {
    /** Length 1 in whole numbers. The product of two weights, summed over all terms, stays far below 2^31. */
    static final int ONE = 1 << 14;

    /** Words kept of each paper. Abstracts have some 100 different ones; the lightest of these say little. */
    private static final int KEPT = 20;

    private final Vocabulary vocabulary;
    private final int[][] terms;
    private final int[][] weights;

    private TermVectors(Vocabulary vocabulary, int papers) {
        this.vocabulary = vocabulary;
        this.terms = new int[papers][];
        this.weights = new int[papers][];
    }

    static TermVectors of(List<Paper> papers, KnownWords known) {
        Vocabulary vocabulary = new Vocabulary();
        List<WordCounts> words = known.numbered(papers, vocabulary);
        vocabulary.joinPlurals();
        TermVectors vectors = new TermVectors(vocabulary, papers.size());
        vectors.weigh(words);
        return vectors;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int papers() {
        return terms.length;
    }

    /** The paper's terms in the order of their numbers. */
    int[] terms(int paper) {
        return terms[paper];
    }

    /** The weights of the paper's terms, in parts of {@link #ONE}. */
    int[] weights(int paper) {
        return weights[paper];
    }

    /** A sum of products of weights, which is {@code ONE * ONE} for the same text, in parts of {@code whole}. */
    static int points(int whole, int products) {
        return (int) ((long) whole * products / ((long) ONE * ONE));
    }

    private void weigh(List<WordCounts> words) {
        WordCounts[] counts = new WordCounts[papers()];
        IntStream.range(0, papers())
                .parallel()
                .forEach(paper -> counts[paper] = words.get(paper).terms(vocabulary));
        int[] frequency = new int[vocabulary.size()];
        for (WordCounts paper : counts) {
            for (int i = 0; i < paper.size(); i++) {
                frequency[paper.word(i)]++;
            }
        }
        Rarity rarity = new Rarity(papers());
        IntStream.range(0, papers()).parallel().forEach(paper -> weigh(paper, counts[paper], frequency, rarity));
    }

    /** A word that no other paper has takes no place among those kept: it cannot be shared. */
    private void weigh(int paper, WordCounts counts, int[] frequency, Rarity rarity) {
        Heaviest heaviest = new Heaviest(KEPT);
        for (int i = 0; i < counts.size(); i++) {
            int term = counts.word(i);
            if (frequency[term] > 1) {
                heaviest.add(term, (1 + logarithm(counts.count(i))) * rarity.of(frequency[term]));
            }
        }
        double length = Math.sqrt(heaviest.squares());
        heaviest.sortByTerm();
        terms[paper] = new int[heaviest.size()];
        weights[paper] = new int[heaviest.size()];
        for (int i = 0; i < heaviest.size(); i++) {
            terms[paper][i] = heaviest.term(i);
            weights[paper][i] = (int) Math.round(ONE * heaviest.weight(i) / length);
        }
    }

    /** Most words occur once. */
    private static double logarithm(int count) {
        return count == 1 ? 0 : StrictMath.log(count);
    }
}
