package offprint.picture.card;

import java.util.ArrayList;
import java.util.List;

/** A printed sheet: few inks on one paper, each pixel with so much of one of them. */
final class Sheet {
    /** How much ink a pixel can have. */
    private static final int WHOLE = 15;

    private final int width;
    private final int height;
    private final byte[] pixels;
    private final List<Integer> colours = new ArrayList<>();
    private final int paper;

    Sheet(int width, int height, int paper) {
        this.width = width;
        this.height = height;
        this.paper = paper;
        this.pixels = new byte[width * height];
        colours.add(paper);
    }

    /** Another ink on the paper, {@code 0xrrggbb}, by the number that draws with it; there is room for sixteen. */
    int ink(int colour) {
        return ink(colour, paper);
    }

    /** An ink for what stands on ground of another colour. */
    int ink(int colour, int ground) {
        int ink = colours.size();
        for (int level = 1; level <= WHOLE; level++) {
            colours.add(mix(ground, colour, level, 16) | mix(ground, colour, level, 8) | mix(ground, colour, level, 0));
        }
        return ink;
    }

    void fill(int left, int top, int right, int bottom, int ink) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                pixels[y * width + x] = (byte) (ink + WHOLE - 1);
            }
        }
    }

    void print(Coverage shape, int ink) {
        for (int row = 0; row < shape.height(); row++) {
            int[] levels = shape.row(row, WHOLE);
            for (int x = 0; x < width; x++) {
                if (levels[x] > 0) {
                    pixels[(shape.top() + row) * width + x] = (byte) (ink + levels[x] - 1);
                }
            }
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The place in the palette of each pixel, row by row. */
    byte[] pixels() {
        return pixels;
    }

    /** What each place in the palette means, {@code 0xrrggbb}. */
    List<Integer> palette() {
        return colours;
    }

    private static int mix(int ground, int colour, int level, int shift) {
        int from = ground >> shift & 0xFF;
        int to = colour >> shift & 0xFF;
        return ((from * (WHOLE - level) + to * level + WHOLE / 2) / WHOLE) << shift;
    }
}
