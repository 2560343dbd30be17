package offprint.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
        List<int[]> occurrences = known.numbered(papers, vocabulary);
        vocabulary.joinPlurals();
        TermVectors vectors = new TermVectors(vocabulary, papers.size());
        vectors.weigh(occurrences);
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

    private void weigh(List<int[]> occurrences) {
        occurrences.parallelStream().forEach(this::toTerms);
        int[] frequency = new int[vocabulary.size()];
        for (int[] sorted : occurrences) {
            for (int i = 0; i < sorted.length; i++) {
                frequency[sorted[i]] += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
            }
        }
        Rarity rarity = new Rarity(papers());
        IntStream.range(0, papers())
                .parallel()
                .forEach(paper -> weigh(paper, occurrences.get(paper), frequency, rarity));
    }

    private void toTerms(int[] words) {
        for (int i = 0; i < words.length; i++) {
            words[i] = vocabulary.term(words[i]);
        }
        Arrays.sort(words);
    }

    /** A word that no other paper has takes no place among those kept: it cannot be shared. */
    private void weigh(int paper, int[] sorted, int[] frequency, Rarity rarity) {
        List<Term> found = new ArrayList<>();
        for (int start = 0; start < sorted.length; ) {
            int term = sorted[start];
            int end = start;
            while (end < sorted.length && sorted[end] == term) {
                end++;
            }
            if (frequency[term] > 1) {
                found.add(new Term(term, (1 + StrictMath.log(end - start)) * rarity.of(frequency[term])));
            }
            start = end;
        }
        found.sort(Term.HEAVIEST_FIRST);
        keep(paper, found.subList(0, Math.min(KEPT, found.size())));
    }

    private void keep(int paper, List<Term> heaviest) {
        double squares = 0;
        for (Term term : heaviest) {
            squares += term.weight * term.weight;
        }
        List<Term> kept = new ArrayList<>(heaviest);
        kept.sort(Term.BY_NUMBER);
        terms[paper] = new int[kept.size()];
        weights[paper] = new int[kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            terms[paper][i] = kept.get(i).number;
            weights[paper][i] = (int) Math.round(ONE * kept.get(i).weight / Math.sqrt(squares));
        }
    }

    private record Term(int number, double weight) {
        private static final Comparator<Term> BY_NUMBER = (a, b) -> Integer.compare(a.number, b.number);
        private static final Comparator<Term> HEAVIEST_FIRST = (a, b) ->
                a.weight == b.weight ? Integer.compare(a.number, b.number) : Double.compare(b.weight, a.weight);
    }
}
