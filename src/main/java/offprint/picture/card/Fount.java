package offprint.picture.card;

import java.util.List;

/** The letters of one typeface, and those of others for what it lacks. */
final class Fount {
    private final List<Typeface> faces;

    /** Takes down which letter stands how many ems after the beginning of its line, and how many above it. */
    private interface Setter {
        void set(Typeface face, int glyph, double place, double rise);
    }

    /** A fount of these typefaces, of which an earlier one goes before a later one. */
    Fount(Typeface... faces) {
        this.faces = List.of(faces);
    }

    boolean has(int codePoint) {
        return face(codePoint).has(codePoint);
    }

    /** How wide a line is when its em is {@code size} wide. */
    double width(String line, double size) {
        return run(line, (face, glyph, place, rise) -> {}) * size;
    }

    /**
     * Draws a line.
     *
     * @param x where its first letter stands
     * @param y its baseline; downwards is more
     */
    void set(String line, double x, double y, double size, Outline.Pen pen) {
        run(line, (face, glyph, place, rise) -> face.draw(glyph, x + place * size, y - rise * size, size, pen));
    }

    /** Places a line letter by letter, and gives its width in ems. */
    private double run(String line, Setter setter) {
        double place = 0;
        AccentPlaces accents = AccentPlaces.NONE;
        Typeface faceBefore = faces.get(0);
        int before = Typeface.MISSING;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            Typeface face = face(c);
            int glyph = face.glyph(c);
            Typeface.Box box = face.box(glyph);
            if (isAccent(c)) {
                setter.set(face, glyph, accents.middle() - box.middle(), accents.rise(box));
                accents = accents.with(box);
            } else {
                place += face.equals(faceBefore) ? face.kerning(before, glyph) : 0;
                setter.set(face, glyph, place, 0);
                accents = AccentPlaces.on(place, box);
                place += face.advance(glyph);
                before = glyph;
                faceBefore = face;
            }
        }
        return place;
    }

    /** Whether a character stands above or below the letter before it, in its middle. */
    static boolean isAccent(int codePoint) {
        return (codePoint >= 0x300 && codePoint < 0x370) || (codePoint >= 0x20D0 && codePoint < 0x20DD);
    }

    private Typeface face(int codePoint) {
        for (Typeface face : faces) {
            if (face.has(codePoint)) {
                return face;
            }
        }
        return faces.get(0);
    }
}
