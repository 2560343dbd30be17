package offprint.export.search;

/**
 * A part of a paper that is searched.
 *
 * <p>A word counts by its field's weight, a little more where it recurs there, and less where the field is longer than
 * usual, as in Okapi BM25 (Robertson and Zaragoza 2009, section 3.3) for each field by itself: so many words of a text
 * never outweigh one of a title.
 */
enum SearchField {
    TEXT(1, 0.75, 0),
    TITLE(8, 0.3, 5),
    AUTHORS(5, 0, 10),
    KEYWORDS(3, 0, 15),
    /** Venue and affiliations. */
    PLACES(2.5, 0, 20),
    /** Year and identifiers. */
    NUMBERS(2.5, 0, 25);

    private static final SearchField[] ALL = values();
    private static final double SATURATION = 1.2;
    private static final int MOST_COUNTED = 31;

    private final double weight;
    private final double lengthCounts;
    private final int shift;

    /** @param shift where in a packed number the five bits of the field's count are */
    SearchField(double weight, double lengthCounts, int shift) {
        this.weight = weight;
        this.lengthCounts = lengthCounts;
        this.shift = shift;
    }

    /** The counts of a word in all fields, packed into one number, with one more in this field. */
    int countIn(int counts) {
        return count(counts) == MOST_COUNTED ? counts : counts + (1 << shift);
    }

    /**
     * What a word counts for in a paper.
     *
     * @param counts its counts in all fields
     */
    static double impact(int counts, Vocabulary vocabulary, int paper) {
        double sum = 0;
        for (int i = 0; i < ALL.length && counts >>> ALL[i].shift != 0; i++) {
            int count = ALL[i].count(counts);
            sum += count == 0 ? 0 : ALL[i].impact(count, vocabulary.relativeLength(ALL[i], paper));
        }
        return sum;
    }

    /** @param relativeLength the length of the field, where 1 is what is usual */
    private double impact(int count, double relativeLength) {
        double norm = 1 - lengthCounts + lengthCounts * relativeLength;
        return weight * count * (SATURATION + 1) / (count + SATURATION * norm);
    }

    private int count(int counts) {
        return counts >>> shift & MOST_COUNTED;
    }
}
