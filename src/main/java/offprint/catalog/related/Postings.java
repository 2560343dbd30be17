package offprint.catalog.related;

import java.util.Arrays;

/**
 * For each term the papers that have it, heaviest first. Of a term that very many papers have only those are kept in
 * which it weighs the most: the others are found by their rarer words, or not missed.
 */
final class Postings {
    private final int[] starts;
    private final int[] ends;
    private final long[] entries;

    Postings(TermVectors vectors, int longest) {
        this.starts = new int[vectors.vocabulary().size() + 1];
        for (int paper = 0; paper < vectors.papers(); paper++) {
            for (int term : vectors.terms(paper)) {
                starts[term + 1]++;
            }
        }
        for (int term = 1; term < starts.length; term++) {
            starts[term] += starts[term - 1];
        }
        this.ends = Arrays.copyOf(starts, starts.length - 1);
        this.entries = new long[starts[starts.length - 1]];
        for (int paper = 0; paper < vectors.papers(); paper++) {
            int[] terms = vectors.terms(paper);
            for (int i = 0; i < terms.length; i++) {
                entries[ends[terms[i]]++] = entry(vectors.weights(paper)[i], paper);
            }
        }
        for (int term = 0; term < ends.length; term++) {
            if (ends[term] - starts[term] > longest) {
                Arrays.sort(entries, starts[term], ends[term]);
                ends[term] = starts[term] + longest;
            }
        }
    }

    int start(int term) {
        return starts[term];
    }

    int end(int term) {
        return ends[term];
    }

    static int paper(long entry) {
        return (int) entry;
    }

    static int weight(long entry) {
        return -(int) (entry >> 32);
    }

    long entry(int index) {
        return entries[index];
    }

    /** Sorts by weight, the heaviest first, then by paper. */
    private static long entry(int weight, int paper) {
        return ((long) -weight << 32) | paper;
    }
}
