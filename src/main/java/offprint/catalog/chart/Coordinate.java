package offprint.catalog.chart;

/** Numbers of a picture: one decimal is finer than a pixel, and prints the same everywhere. */
public final class Coordinate {

    private Coordinate() {}

    /** The number rounded to one decimal, halves up; never the negative zero. */
    public static double of(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
