package offprint.catalog.related;

import java.util.Arrays;

/**
 * How often a text has each of its words, which have numbers: each word once, in the order in which they first occur.
 */
final class WordCounts {
    static final WordCounts NONE = new WordCounts(new int[0], new int[0]);

    private final int[] words;
    private final int[] counts;

    private WordCounts(int[] words, int[] counts) {
        this.words = words;
        this.counts = counts;
    }

    /** Counts the words of a text, which come in its order. */
    static WordCounts of(int[] text) {
        long[] places = new long[text.length];
        for (int i = 0; i < text.length; i++) {
            places[i] = (long) text[i] << 32 | i;
        }
        Arrays.sort(places);
        int[] times = new int[text.length];
        int different = 0;
        for (int i = 0, first = 0; i < places.length; i++) {
            if (i == 0 || places[i] >> 32 != places[i - 1] >> 32) {
                first = (int) places[i];
                different++;
            }
            times[first]++;
        }
        int[] words = new int[different];
        int[] counts = new int[different];
        for (int i = 0, next = 0; i < text.length; i++) {
            if (times[i] > 0) {
                words[next] = text[i];
                counts[next++] = times[i];
            }
        }
        return new WordCounts(words, counts);
    }

    /** The same counts of the same words under other numbers, which are as different. */
    WordCounts numbered(int[] others) {
        return new WordCounts(others, counts);
    }

    /** The counts of the terms under which the words count, of which two may be one. */
    WordCounts terms(Vocabulary vocabulary) {
        int[] terms = new int[words.length];
        int[] times = new int[words.length];
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            int at = size;
            int term = vocabulary.term(words[i]);
            if (vocabulary.isJoined(term)) {
                for (at = 0; at < size && terms[at] != term; ) {
                    at++;
                }
            }
            size = Math.max(size, at + 1);
            terms[at] = term;
            times[at] += counts[i];
        }
        return size == words.length
                ? new WordCounts(terms, counts)
                : new WordCounts(Arrays.copyOf(terms, size), Arrays.copyOf(times, size));
    }

    int size() {
        return words.length;
    }

    int word(int index) {
        return words[index];
    }

    int count(int index) {
        return counts[index];
    }
}
