package offprint.catalog.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The weightiest words of a paper by TF-IDF (Salton and Buckley, 1988, with a logarithmic term frequency), as a vector of
 * length 1. Weights are whole numbers, so that a sum of their products does not depend on the order of summation.
 */
final class TermVector {
    /** Length 1 in whole numbers. The product of two weights, summed over all terms, stays far below 2^31. */
    static final int ONE = 1 << 14;

    /** Words kept of each paper. Abstracts have some 100 different ones; the lightest of these say little. */
    private static final int KEPT = 20;
    /** A product of two weights above this is worth naming: a fiftieth of the texts' likeness if they were the same. */
    private static final int LEAST_NAMED = ONE / 50 * ONE;

    private final int[] terms;
    private final int[] weights;

    private TermVector(int[] terms, int[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** The vectors of texts, each given as its words. */
    static List<TermVector> of(List<List<String>> texts, Terms terms) {
        List<Map<Integer, Integer>> counts =
                texts.parallelStream().map(text -> counts(text, terms)).toList();
        int[] papers = new int[terms.size()];
        for (Map<Integer, Integer> count : counts) {
            for (int term : count.keySet()) {
                papers[term]++;
            }
        }
        Rarity rarity = new Rarity(texts.size());
        return counts.parallelStream().map(count -> of(count, papers, rarity)).toList();
    }

    private static Map<Integer, Integer> counts(List<String> text, Terms terms) {
        Map<Integer, Integer> counts = new HashMap<>(text.size() * 2);
        for (String word : text) {
            counts.merge(terms.of(word), 1, Integer::sum);
        }
        return counts;
    }

    /**
     * The vector of one text. A word that no other paper has takes no place among those kept: it cannot be shared.
     *
     * @param papers how many papers have each term
     */
    private static TermVector of(Map<Integer, Integer> counts, int[] papers, Rarity rarity) {
        int[] shared = counts.keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(term -> papers[term] > 1)
                .sorted()
                .toArray();
        double[] weights = new double[shared.length];
        for (int i = 0; i < shared.length; i++) {
            int count = counts.getOrDefault(shared[i], 0);
            weights[i] = (1 + (count == 1 ? 0 : StrictMath.log(count))) * rarity.of(papers[shared[i]]);
        }
        int[] heaviest = IntStream.range(0, shared.length)
                .boxed()
                .sorted((a, b) -> weights[a] == weights[b] ? a - b : Double.compare(weights[b], weights[a]))
                .limit(KEPT)
                .mapToInt(Integer::intValue)
                .toArray();
        double squares = 0;
        for (int i : heaviest) {
            squares += weights[i] * weights[i];
        }
        double length = Math.sqrt(squares);
        Arrays.sort(heaviest);
        return new TermVector(
                IntStream.of(heaviest).map(i -> shared[i]).toArray(),
                IntStream.of(heaviest)
                        .map(i -> (int) Math.round(ONE * weights[i] / length))
                        .toArray());
    }

    int size() {
        return terms.length;
    }

    /** A term; they are in the order of their numbers. */
    int term(int index) {
        return terms[index];
    }

    /** The weight of the term at an index, in parts of {@link #ONE}. */
    int weight(int index) {
        return weights[index];
    }

    /**
     * What two texts have in common.
     *
     * @param products the sum of the products of their weights, {@code ONE * ONE} for the same text
     * @param named the terms worth naming, the weightiest first
     */
    record Overlap(int products, List<Integer> named) {}

    Overlap with(TermVector other) {
        int products = 0;
        List<Long> named = new ArrayList<>();
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            if (terms[i] == other.terms[j]) {
                int product = weights[i] * other.weights[j++];
                products += product;
                if (product >= LEAST_NAMED) {
                    named.add((long) -product << 32 | terms[i]);
                }
                i++;
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        Collections.sort(named);
        return new Overlap(products, named.stream().map(Long::intValue).toList());
    }

    /** A sum of products of weights, which is {@code ONE * ONE} for the same text, in parts of {@code whole}. */
    static int points(int whole, int products) {
        return (int) ((long) whole * products / ((long) ONE * ONE));
    }
}
