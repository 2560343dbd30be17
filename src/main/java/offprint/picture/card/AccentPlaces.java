package offprint.picture.card;

/**
 * Where accents go that stand on one letter.
 *
 * @param middle of the letter, in ems after the beginning of its line
 * @param top of the letter and the accents that it has, in ems above the line
 * @param bottom of them, where the letters that reach below the line have it beneath 0
 */
record AccentPlaces(double middle, double top, double bottom) {
    static final AccentPlaces NONE = new AccentPlaces(0, 0, 0);

    private static final double GAP = 0.02;

    static AccentPlaces on(double place, Typeface.Box letter) {
        return new AccentPlaces(place + letter.middle(), letter.top(), letter.bottom());
    }

    /** How far an accent is lifted above where its typeface has it, to be clear of the letter; lowered, where negative. */
    double rise(Typeface.Box accent) {
        if (accent.isBelow()) {
            return Math.min(0, bottom - GAP - accent.top());
        }
        return accent.isAbove() ? Math.max(0, top + GAP - accent.bottom()) : 0;
    }

    AccentPlaces with(Typeface.Box accent) {
        double rise = rise(accent);
        return new AccentPlaces(middle, Math.max(top, accent.top() + rise), Math.min(bottom, accent.bottom() + rise));
    }
}
