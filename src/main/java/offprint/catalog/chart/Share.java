package offprint.catalog.chart;

import java.util.Optional;

/**
 * A part of a whole in whole things: 25 of 50 papers.
 *
 * @param part from 0 to {@code of}
 */
public record Share(int part, int of) {
    /** How far a share may lie from a word's meaning, in hundredths. */
    private static final int TOLERANCE = 3;

    private static final int[][] WORDS = {{1, 4}, {1, 3}, {1, 2}, {2, 3}, {3, 4}};

    /** How a share lies to the ratio that is named for it. */
    public enum Closeness {
        JUST_UNDER,
        EXACTLY,
        JUST_OVER
    }

    /**
     * A ratio that languages have a word for: 0/1 (none), a quarter, a third, half, two thirds, three quarters, 1/1
     * (all).
     */
    public record Ratio(int numerator, int denominator, Closeness closeness) {}

    public Share {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException(part + " of " + of);
        }
    }

    /** In hundredths, halves up; 0 of nothing. */
    public int percent() {
        return of == 0 ? 0 : (int) ((200L * part + of) / (2L * of));
    }

    /**
     * The ratio to name, where the share is one or within three hundredths of one. None and all are only said where they
     * are exact. Nothing has no share.
     */
    public Optional<Ratio> ratio() {
        if (of == 0) {
            return Optional.empty();
        }
        if (part == 0 || part == of) {
            return Optional.of(new Ratio(part / of, 1, Closeness.EXACTLY));
        }
        for (int[] word : WORDS) {
            long apart = (long) part * word[1] - (long) word[0] * of;
            if (100 * Math.abs(apart) <= (long) TOLERANCE * of * word[1]) {
                Closeness closeness =
                        apart == 0 ? Closeness.EXACTLY : apart < 0 ? Closeness.JUST_UNDER : Closeness.JUST_OVER;
                return Optional.of(new Ratio(word[0], word[1], closeness));
            }
        }
        return Optional.empty();
    }
}
