package offprint.catalog.chart;

/**
 * The picture of a chart: its size, and the margins that its labels take. Units are those of the SVG view box, x to the
 * right and y down.
 */
public record ChartFrame(int width, int height, int left, int top, int right, int bottom) {

    public ChartFrame {
        if (left < 0 || top < 0 || right < 0 || bottom < 0 || left + right >= width || top + bottom >= height) {
            throw new IllegalArgumentException("margins leave no room in " + width + " × " + height);
        }
    }

    /** Where the plot ends on the right. */
    public int plotRight() {
        return width - right;
    }

    /** Where the plot ends at the foot. */
    public int plotBottom() {
        return height - bottom;
    }

    public int plotWidth() {
        return width - left - right;
    }

    public int plotHeight() {
        return height - top - bottom;
    }

    /** Where a value lies that has gone this part of the way from the left to the right of the plot. */
    double x(double part) {
        return Coordinate.of(left + part * plotWidth());
    }

    /** Where a value lies that has gone this part of the way from the foot to the top of the plot. */
    double y(double part) {
        return Coordinate.of(plotBottom() - part * plotHeight());
    }
}
