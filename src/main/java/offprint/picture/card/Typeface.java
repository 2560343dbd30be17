package offprint.picture.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The shapes and widths of a font's letters, from a TrueType file with the tables {@code cmap} (format 4), {@code glyf},
 * {@code hmtx} and {@code kern} (format 0), as the OpenType specification lays them out. Widths are in ems.
 */
final class Typeface {
    /** The glyph of whatever the font does not have. */
    static final int MISSING = 0;

    private static final int TAG = 4;

    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<Integer, Integer> kerning = new HashMap<>();
    /** Those of the Basic Multilingual Plane, by their code points. */
    private final char[] glyphs = new char[0x10000];

    private final double unitsPerEm;
    private final boolean longOffsets;
    private final int widths;

    /** What a glyph covers, in ems from where it stands on its line. */
    record Box(double left, double bottom, double right, double top) {
        double middle() {
            return (left + right) / 2;
        }

        boolean isAbove() {
            return bottom > 0.3;
        }

        boolean isBelow() {
            return top < 0.1;
        }
    }

    private Typeface(byte[] bytes) {
        data = ByteBuffer.wrap(bytes);
        for (int i = 0, at = 12; i < unsigned(4); i++, at += 16) {
            tables.put(new String(bytes, at, TAG, StandardCharsets.US_ASCII), data.getInt(at + 8));
        }
        unitsPerEm = unsigned(table("head") + 18);
        longOffsets = unsigned(table("head") + 50) == 1;
        widths = unsigned(table("hhea") + 34);
        readCharacters(unicodeTable());
        readKerning();
    }

    /** Reads a font that lies on the class path. */
    static Typeface read(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the font " + resource + " is missing");
            }
            return new Typeface(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int codePoint) {
        return glyph(codePoint) != MISSING;
    }

    int glyph(int codePoint) {
        return codePoint < glyphs.length ? glyphs[codePoint] : MISSING;
    }

    /** How far after a glyph the next one stands. */
    double advance(int glyph) {
        return unsigned(table("hmtx") + 4 * Math.min(glyph, widths - 1)) / unitsPerEm;
    }

    /** By how much two glyphs side by side stand farther apart than others. */
    double kerning(int before, int glyph) {
        return kerning.getOrDefault(before << 16 | glyph, 0) / unitsPerEm;
    }

    /** What a glyph covers; nothing where it is a space. */
    Box box(int glyph) {
        int start = offset(glyph);
        if (start == offset(glyph + 1)) {
            return new Box(0, 0, 0, 0);
        }
        int at = table("glyf") + start;
        return new Box(
                data.getShort(at + 2) / unitsPerEm,
                data.getShort(at + 4) / unitsPerEm,
                data.getShort(at + 6) / unitsPerEm,
                data.getShort(at + 8) / unitsPerEm);
    }

    /**
     * Draws a glyph.
     *
     * @param x where it stands
     * @param y its baseline; downwards is more
     * @param size of an em
     */
    void draw(int glyph, double x, double y, double size, Outline.Pen pen) {
        double scale = size / unitsPerEm;
        draw(glyph, new Placement(scale, 0, 0, -scale, x, y), pen);
    }

    private void draw(int glyph, Placement placement, Outline.Pen pen) {
        int start = offset(glyph);
        if (start == offset(glyph + 1)) {
            return;
        }
        int at = table("glyf") + start;
        int contours = data.getShort(at);
        if (contours >= 0) {
            new Outline(data, at, contours).draw(placement, pen);
        } else {
            drawParts(at + 10, placement, pen);
        }
    }

    /** Draws a letter that is put together of others, such as an accented one. */
    private void drawParts(int start, Placement placement, Outline.Pen pen) {
        int at = start;
        int flags;
        do {
            flags = unsigned(at);
            int part = unsigned(at + 2);
            boolean words = (flags & 1) != 0;
            double dx = words ? data.getShort(at + 4) : data.get(at + 4);
            double dy = words ? data.getShort(at + 6) : data.get(at + 5);
            at += words ? 8 : 6;
            double[] m = {1, 0, 0, 1};
            if ((flags & 0x8) != 0) {
                m[0] = m[3] = fraction(at);
                at += 2;
            } else if ((flags & 0x40) != 0) {
                m[0] = fraction(at);
                m[3] = fraction(at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                m = new double[] {fraction(at), fraction(at + 2), fraction(at + 4), fraction(at + 6)};
                at += 8;
            }
            draw(part, placement.of(new Placement(m[0], m[1], m[2], m[3], dx, dy)), pen);
        } while ((flags & 0x20) != 0);
    }

    private int offset(int glyph) {
        int loca = table("loca");
        return longOffsets ? data.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    }

    private int unicodeTable() {
        int cmap = table("cmap");
        for (int i = 0, at = cmap + 4; i < unsigned(cmap + 2); i++, at += 8) {
            int subtable = cmap + data.getInt(at + 4);
            if (unsigned(at) == 3 && unsigned(at + 2) == 1 && unsigned(subtable) == 4) {
                return subtable;
            }
        }
        throw new IllegalStateException("the font has no table of Unicode's characters");
    }

    /** Each segment's codes begin at {@code start}; what they stand for is its delta away, or in an array. */
    private void readCharacters(int at) {
        int size = unsigned(at + 6);
        for (int i = 0; i < size; i += 2) {
            int end = unsigned(at + 14 + i);
            int start = unsigned(at + 16 + size + i);
            int delta = unsigned(at + 16 + 2 * size + i);
            int rangeAt = at + 16 + 3 * size + i;
            int range = unsigned(rangeAt);
            for (int c = start; c <= end; c++) {
                int glyph = range == 0 ? c : unsigned(rangeAt + range + 2 * (c - start));
                glyphs[c] = (char) (range != 0 && glyph == MISSING ? MISSING : glyph + delta);
            }
        }
        glyphs[0xFFFF] = MISSING;
    }

    private void readKerning() {
        int kern = table("kern");
        for (int i = 0, at = kern + 18; i < unsigned(kern + 10); i++, at += 6) {
            kerning.put(data.getInt(at), (int) data.getShort(at + 4));
        }
    }

    private int table(String tag) {
        Integer at = tables.get(tag);
        if (at == null) {
            throw new IllegalStateException("the font has no table " + tag);
        }
        return at;
    }

    private int unsigned(int at) {
        return data.getShort(at) & 0xFFFF;
    }

    /** A number with fourteen binary places. */
    private double fraction(int at) {
        return data.getShort(at) / 16_384.0;
    }
}
