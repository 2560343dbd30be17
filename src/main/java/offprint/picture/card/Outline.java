package offprint.picture.card;

import java.nio.ByteBuffer;

/** The contours of one letter in a font's table {@code glyf}: straight lines and parabolas between points. */
final class Outline {
    private static final int ON_CURVE = 1;
    private static final int REPEAT = 8;
    /** Pieces of a parabola; at the sizes of a card each is shorter than anyone sees. */
    private static final int PIECES = 8;

    private final int[] ends;
    private final boolean[] on;
    private final int[] x;
    private final int[] y;

    /** Takes down the sides of a shape. */
    interface Pen {
        void line(double x0, double y0, double x1, double y1);
    }

    Outline(ByteBuffer data, int start, int contours) {
        ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getShort(start + 10 + 2 * i) & 0xFFFF;
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int at = start + 10 + 2 * contours;
        at += 2 + (data.getShort(at) & 0xFFFF);
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = data.get(at++);
            if ((flags[i] & REPEAT) != 0) {
                int again = data.get(at++) & 0xFF;
                for (; again > 0; again--, i++) {
                    flags[i + 1] = flags[i];
                }
            }
        }
        on = new boolean[points];
        for (int i = 0; i < points; i++) {
            on[i] = (flags[i] & ON_CURVE) != 0;
        }
        x = new int[points];
        y = new int[points];
        at = coordinates(data, at, flags, 2, 16, x);
        coordinates(data, at, flags, 4, 32, y);
    }

    /** Each coordinate is written as its distance from the one before: in a byte, in two, or not at all. */
    private static int coordinates(ByteBuffer data, int start, int[] flags, int small, int same, int[] values) {
        int at = start;
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            boolean sameOrPlus = (flags[i] & same) != 0;
            if ((flags[i] & small) != 0) {
                int step = data.get(at++) & 0xFF;
                value += sameOrPlus ? step : -step;
            } else if (!sameOrPlus) {
                value += data.getShort(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    void draw(Placement placement, Pen pen) {
        int first = 0;
        for (int end : ends) {
            if (end > first) {
                contour(first, end, placement, pen);
            }
            first = end + 1;
        }
    }

    /** Between two points off the curve there is one on it, in their middle, that is not written. */
    private void contour(int first, int last, Placement placement, Pen pen) {
        double startX = on[first] ? x[first] : on[last] ? x[last] : (x[first] + x[last]) / 2.0;
        double startY = on[first] ? y[first] : on[last] ? y[last] : (y[first] + y[last]) / 2.0;
        double fromX = startX;
        double fromY = startY;
        for (int i = on[first] ? first + 1 : first; i <= last; i++) {
            if (on[i]) {
                curve(fromX, fromY, fromX, fromY, x[i], y[i], 1, placement, pen);
                fromX = x[i];
                fromY = y[i];
            } else {
                boolean closes = i == last;
                double toX = closes ? startX : on[i + 1] ? x[i + 1] : (x[i] + x[i + 1]) / 2.0;
                double toY = closes ? startY : on[i + 1] ? y[i + 1] : (y[i] + y[i + 1]) / 2.0;
                curve(fromX, fromY, x[i], y[i], toX, toY, PIECES, placement, pen);
                fromX = toX;
                fromY = toY;
            }
        }
        curve(fromX, fromY, fromX, fromY, startX, startY, 1, placement, pen);
    }

    private static void curve(
            double x0,
            double y0,
            double controlX,
            double controlY,
            double x1,
            double y1,
            int pieces,
            Placement placement,
            Pen pen) {
        double fromX = placement.x(x0, y0);
        double fromY = placement.y(x0, y0);
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            double c = t * t;
            double px = a * x0 + b * controlX + c * x1;
            double py = a * y0 + b * controlY + c * y1;
            double toX = placement.x(px, py);
            double toY = placement.y(px, py);
            pen.line(fromX, fromY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
    }
}
