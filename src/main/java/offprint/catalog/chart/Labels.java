package offprint.catalog.chart;

/** Places for labels that stand one above the other. */
final class Labels {

    private Labels() {}

    /**
     * Places near those wanted, in the order given from the foot up, so far apart that no label touches another.
     *
     * @param line the height of a label; less is left where all of them do not fit between top and bottom
     * @return the middle of each label
     */
    static double[] apart(double[] wanted, double line, double top, double bottom) {
        double room = wanted.length == 0 ? line : Math.min(line, (bottom - top) / wanted.length);
        double[] places = new double[wanted.length];
        double below = bottom + room / 2;
        for (int i = 0; i < wanted.length; i++) {
            places[i] = Math.min(wanted[i], below - room);
            below = places[i];
        }
        double above = top - room / 2;
        for (int i = wanted.length - 1; i >= 0; i--) {
            places[i] = Math.max(places[i], above + room);
            above = places[i];
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = Coordinate.of(places[i]);
        }
        return places;
    }
}
