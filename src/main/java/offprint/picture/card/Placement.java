package offprint.picture.card;

/** Where a point of a letter goes: x to {@code xx·x + yx·y + dx}, y to {@code xy·x + yy·y + dy}. */
record Placement(double xx, double xy, double yx, double yy, double dx, double dy) {

    double x(double x, double y) {
        return xx * x + yx * y + dx;
    }

    double y(double x, double y) {
        return xy * x + yy * y + dy;
    }

    /** The inner placement first, then this one. */
    Placement of(Placement inner) {
        return new Placement(
                xx * inner.xx + yx * inner.xy,
                xy * inner.xx + yy * inner.xy,
                xx * inner.yx + yx * inner.yy,
                xy * inner.yx + yy * inner.yy,
                x(inner.dx, inner.dy),
                y(inner.dx, inner.dy));
    }
}
