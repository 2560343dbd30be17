package offprint.catalog.related;

import java.util.Arrays;

/** The terms that two papers have in common, and how much of the two texts they make up. */
final class SharedTerms {
    /** A product of two weights above this is worth naming: a fiftieth of the texts' likeness if they were the same. */
    private static final int LEAST_NAMED = TermVectors.ONE / 50 * TermVectors.ONE;

    private final int[] terms;
    private final int[] products;
    private final int count;

    SharedTerms(TermVectors vectors, int paper, int other) {
        int[] mine = vectors.terms(paper);
        int[] theirs = vectors.terms(other);
        this.terms = new int[Math.min(mine.length, theirs.length)];
        this.products = new int[terms.length];
        int found = 0;
        for (int i = 0, j = 0; i < mine.length && j < theirs.length; ) {
            if (mine[i] == theirs[j]) {
                terms[found] = mine[i];
                products[found++] = vectors.weights(paper)[i] * vectors.weights(other)[j];
                i++;
                j++;
            } else if (mine[i] < theirs[j]) {
                i++;
            } else {
                j++;
            }
        }
        this.count = found;
    }

    /** The cosine of the two texts in parts of {@code whole}. */
    int points(int whole) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += products[i];
        }
        return TermVectors.points(whole, sum);
    }

    /** The terms that the two have most in common, the weightiest first, as far as they weigh anything. */
    int[] heaviest(int most) {
        long[] order = new long[count];
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (products[i] >= LEAST_NAMED) {
                order[found++] = ((long) -products[i] << 32) | terms[i];
            }
        }
        Arrays.sort(order, 0, found);
        int[] heaviest = new int[Math.min(most, found)];
        for (int i = 0; i < heaviest.length; i++) {
            heaviest[i] = (int) order[i];
        }
        return heaviest;
    }
}
