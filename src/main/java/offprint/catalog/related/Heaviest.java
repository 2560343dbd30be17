package offprint.catalog.related;

/** The heaviest of terms that come one by one; of two with one weight the one with the lower number. */
final class Heaviest {
    private final int[] terms;
    private final double[] weights;
    private int size;

    /** @param most how many are kept */
    Heaviest(int most) {
        this.terms = new int[most];
        this.weights = new double[most];
    }

    void add(int term, double weight) {
        int at = size;
        while (at > 0 && comesBefore(term, weight, at - 1)) {
            at--;
        }
        if (at < terms.length) {
            size = Math.min(terms.length, size + 1);
            insert(term, weight, at, size - 1);
        }
    }

    private boolean comesBefore(int term, double weight, int other) {
        return weight == weights[other] ? term < terms[other] : weight > weights[other];
    }

    /** Moves those from {@code at} on by one; what stood at {@code last} falls out. */
    private void insert(int term, double weight, int at, int last) {
        System.arraycopy(terms, at, terms, at + 1, last - at);
        System.arraycopy(weights, at, weights, at + 1, last - at);
        terms[at] = term;
        weights[at] = weight;
    }

    /** The sum of the squares of their weights, added in their order, the heaviest first. */
    double squares() {
        double squares = 0;
        for (int i = 0; i < size; i++) {
            squares += weights[i] * weights[i];
        }
        return squares;
    }

    /** Puts them in the order of their numbers. */
    void sortByTerm() {
        for (int i = 1; i < size; i++) {
            int term = terms[i];
            double weight = weights[i];
            int at = i;
            while (at > 0 && terms[at - 1] > term) {
                at--;
            }
            insert(term, weight, at, i);
        }
    }

    int size() {
        return size;
    }

    int term(int index) {
        return terms[index];
    }

    double weight(int index) {
        return weights[index];
    }
}
