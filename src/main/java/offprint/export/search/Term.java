package offprint.export.search;

import java.util.Arrays;

/** A word of the index, and how often it stands in which field of which paper. */
final class Term {
    private final String text;
    private int[] papers = new int[2];
    private int[] counts = new int[2];
    private int size;

    Term(String text) {
        this.text = text;
    }

    /** Counts one more of it; papers come in their order. */
    void count(int paper, SearchField field) {
        if (size == 0 || papers[size - 1] != paper) {
            if (size == papers.length) {
                papers = Arrays.copyOf(papers, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            papers[size] = paper;
            size++;
        }
        counts[size - 1] = field.countIn(counts[size - 1]);
    }

    String text() {
        return text;
    }

    /** In how many papers it is. */
    int size() {
        return size;
    }

    int paper(int i) {
        return papers[i];
    }

    /** Its counts in all fields of the paper at this place. */
    int counts(int i) {
        return counts[i];
    }
}
