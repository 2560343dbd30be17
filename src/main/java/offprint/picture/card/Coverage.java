package offprint.picture.card;

/**
 * How much of each pixel a shape covers, by the area beneath each of its sides. Only sums, products and quotients of
 * doubles are used, which are the same on every machine (JLS 15.4).
 */
final class Coverage implements Outline.Pen {
    private final int width;
    private final int top;
    private final int height;
    /** By what the covered area grows from pixel to pixel. */
    private final double[] growth;

    /** For shapes between two rows of a sheet; what lies outside is cut off. */
    Coverage(int width, int top, int bottom) {
        this.width = width;
        this.top = top;
        this.height = bottom - top;
        this.growth = new double[(width + 2) * height];
    }

    @Override
    public void line(double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        boolean down = y0 < y1;
        double upperX = down ? x0 : x1;
        double upperY = (down ? y0 : y1) - top;
        double lowerY = (down ? y1 : y0) - top;
        double slope = (x1 - x0) / (y1 - y0);
        int lastRow = Math.min(height - 1, (int) Math.ceil(lowerY) - 1);
        for (int row = Math.max(0, (int) Math.floor(upperY)); row <= lastRow; row++) {
            double from = Math.max(row, upperY);
            double to = Math.min(row + 1.0, lowerY);
            double share = down ? to - from : from - to;
            side(row, clamped(upperX + (from - upperY) * slope), clamped(upperX + (to - upperY) * slope), share);
        }
    }

    /** Adds a side that lies in one row; all to the right of it is covered by {@code share} more. */
    private void side(int row, double xa, double xb, double share) {
        double left = Math.min(xa, xb);
        double right = Math.max(xa, xb);
        int first = (int) left;
        int last = (int) right;
        int at = row * (width + 2);
        double before = 0;
        for (int x = first; x <= last; x++) {
            double covered = share * coveredUpTo(x + 1.0, left, right);
            growth[at + x] += covered - before;
            before = covered;
        }
        growth[at + last + 1] += share - before;
    }

    /** How much of the pixel that ends at {@code end} lies to the right of a side, as a mean over the side's height. */
    private static double coveredUpTo(double end, double left, double right) {
        double start = end - 1;
        if (right - left < 1e-9) {
            return end - left;
        }
        return area(end - left, right - left) - area(start - left, right - left);
    }

    /** The area between a slanting side of height 1 that spans {@code width}, and a line at {@code x} from its start. */
    private static double area(double x, double width) {
        if (x <= 0) {
            return 0;
        }
        return x < width ? x * x / (2 * width) : x - width / 2;
    }

    private double clamped(double x) {
        return Math.max(0, Math.min(width - 1e-6, x));
    }

    int top() {
        return top;
    }

    int height() {
        return height;
    }

    /** How much of each pixel of a row is covered, from 0 to {@code whole}. */
    int[] row(int row, int whole) {
        int[] levels = new int[width];
        double sum = 0;
        for (int x = 0; x < width; x++) {
            sum += growth[row * (width + 2) + x];
            levels[x] = (int) (Math.min(1, Math.abs(sum)) * whole + 0.5);
        }
        return levels;
    }
}
