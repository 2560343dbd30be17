package offprint.search;

/**
 * A part of a paper that is searched.
 *
 * <p>A word counts by its field's weight, a little more where it recurs there, and less where the field is longer than
 * usual, as in Okapi BM25 (Robertson and Zaragoza 2009, section 3.3) for each field by itself: so many words of a text
 * never outweigh one of a title.
 */
enum Field {
    TITLE(8, 0.3),
    AUTHORS(5, 0),
    KEYWORDS(3, 0),
    VENUE(2.5, 0),
    YEAR(2.5, 0),
    TEXT(1, 0.75);

    static final Field[] ALL = values();

    private static final double SATURATION = 1.2;
    private static final int COUNT_BITS = 5;
    private static final int MOST_COUNTED = (1 << COUNT_BITS) - 1;

    private final double weight;
    private final double lengthCounts;

    Field(double weight, double lengthCounts) {
        this.weight = weight;
        this.lengthCounts = lengthCounts;
    }

    /** The counts of a word in all fields, packed into one number, with one more in this field. */
    int countIn(int counts) {
        return count(counts) == MOST_COUNTED ? counts : counts + (1 << (ordinal() * COUNT_BITS));
    }

    /**
     * What the field adds to a word's weight in a paper.
     *
     * @param counts the word's counts in all fields
     * @param relativeLength the length of the field, where 1 is what is usual
     */
    double impact(int counts, double relativeLength) {
        int count = count(counts);
        double norm = 1 - lengthCounts + lengthCounts * relativeLength;
        return count == 0 ? 0 : weight * count * (SATURATION + 1) / (count + SATURATION * norm);
    }

    private int count(int counts) {
        return counts >>> (ordinal() * COUNT_BITS) & MOST_COUNTED;
    }
}
