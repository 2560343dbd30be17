package offprint.catalog.related;

import java.util.Arrays;

/** Points by paper, for a few of very many papers: a hash table with linear probing. */
final class Tally {
    private static final int EMPTY = -1;

    private final int[] papers;
    private final int[] points;

    /** @param most how many different papers may come */
    Tally(int most) {
        int size = Integer.highestOneBit(Math.max(8, most)) << 1;
        this.papers = new int[size];
        this.points = new int[size];
        Arrays.fill(papers, EMPTY);
    }

    void add(int paper, int more) {
        int slot = (paper * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(papers.length) + 1);
        while (papers[slot] != paper && papers[slot] != EMPTY) {
            slot = (slot + 1) & (papers.length - 1);
        }
        papers[slot] = paper;
        points[slot] += more;
    }

    /** The papers with the most points, most first; among equals the one that stands first in the catalog. */
    int[] best(int count) {
        long[] best = new long[count];
        int found = 0;
        for (int slot = 0; slot < papers.length; slot++) {
            if (papers[slot] != EMPTY) {
                long entry = ((long) -points[slot] << 32) | papers[slot];
                if (found < count || entry < best[found - 1]) {
                    found = Math.min(count, found + 1);
                    insert(entry, best, found - 1);
                }
            }
        }
        int[] result = new int[found];
        for (int i = 0; i < found; i++) {
            result[i] = (int) best[i];
        }
        return result;
    }

    /** Puts the entry among those before {@code end}, which are in order; what stood at {@code end} falls out. */
    private static void insert(long entry, long[] ordered, int end) {
        int at = end;
        while (at > 0 && ordered[at - 1] > entry) {
            ordered[at] = ordered[at - 1];
            at--;
        }
        ordered[at] = entry;
    }
}
