package offprint.model;

import java.util.Locale;
import java.util.Optional;

/** A colour in sRGB, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {
    private static final int MOST = 255;

    /** What {@code #rrggbb} says. */
    public static Optional<Colour> parse(String text) {
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            return Optional.empty();
        }
        int all = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(all >> 16, all >> 8 & MOST, all & MOST));
    }

    /** Its form in style sheets, {@code #rrggbb} in lower case. */
    public String hex() {
        return '#'
                + Integer.toHexString(1 << 24 | red << 16 | green << 8 | blue)
                        .substring(1)
                        .toLowerCase(Locale.ROOT);
    }

    /** From 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** The nearest colour on the way to black or white that has a contrast to the ground. */
    public Colour readableOn(Colour ground, double contrast) {
        Colour end = ground.luminance() > 0.18 ? new Colour(0, 0, 0) : new Colour(MOST, MOST, MOST);
        Colour found = this;
        for (int hundredths = 1; hundredths <= 100 && found.contrast(ground) < contrast; hundredths++) {
            found = new Colour(
                    between(red, end.red, hundredths),
                    between(green, end.green, hundredths),
                    between(blue, end.blue, hundredths));
        }
        return found;
    }

    /** A small step on the way to another colour, which is reached in fewer than a hundred. */
    public Colour towards(Colour end) {
        return new Colour(step(red, end.red), step(green, end.green), step(blue, end.blue));
    }

    private static int step(int from, int to) {
        return from + Math.max(-3, Math.min(3, to - from));
    }

    private static int between(int from, int to, int hundredths) {
        return from + (to - from) * hundredths / 100;
    }

    /** From 0 to 1 (WCAG 2.2, "relative luminance"). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / (double) MOST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
