package offprint.catalog.related;

/**
 * How much it says of two papers that they have something in common: 1 for what only the two of them have, next to
 * nothing for what all have, and between them the logarithm of the share (Spärck Jones's inverse document frequency).
 */
final class Rarity {
    private final double all;
    private final double most;

    Rarity(int papers) {
        this.all = papers + 1.0;
        this.most = StrictMath.log(all / 2);
    }

    /** The rarity of what so many papers have, from 2 of them to all. */
    double of(int papers) {
        return StrictMath.log(all / papers) / most;
    }
}
