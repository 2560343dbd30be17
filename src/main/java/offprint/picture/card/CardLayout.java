package offprint.picture.card;

import java.util.List;

/**
 * Where the texts of a card stand: a bar in the category's colour; beneath one another a warning, the category, the title
 * and its authors; and in the last line where and when it appeared, and whose site shows it.
 */
final class CardLayout {
    private static final int PAPER = 0xFDFCFA;
    private static final int INK = 0x1F1D1A;
    private static final int QUIET = 0x5E5952;
    private static final int HAIRLINE = 0xDEDAD3;
    /** The style sheet's hues on light paper. */
    private static final List<Integer> HUES =
            List.of(0x1A62CC, 0xC4231C, 0x0A6F60, 0x8F449A, 0x5F641E, 0x362C84, 0x3A556C, 0x7A0F1C);

    private static final int WARNING = HUES.get(1);

    private static final int WIDTH = SocialCard.WIDTH;
    private static final int HEIGHT = SocialCard.HEIGHT;
    private static final int EDGE = 14;
    private static final int LEFT = 84;
    private static final int RIGHT = WIDTH - 70;
    private static final int MEASURE = RIGHT - LEFT;
    private static final int GAP = 40;
    private static final int BANNER = 84;
    /** By how much a banner pushes down what stands beneath it. */
    private static final int PUSH = 40;

    private static final int LAST_LINE = 580;
    /** A title is set in the largest of these in which it needs no more than so many lines. */
    private static final int[][] TITLE_SIZES = {{76, 2}, {68, 3}, {60, 3}, {54, 4}, {46, 5}};

    private static final double LEADING = 1.18;

    private final Fount serif;
    private final Lettering banner;
    private final Lettering label;
    private final Lettering names;

    CardLayout(Fount serif, Fount sans) {
        this.serif = serif;
        this.banner = new Lettering(sans, 44);
        this.label = new Lettering(sans, 27);
        this.names = new Lettering(serif, 38);
    }

    Sheet draw(CardText text, int hue) {
        Sheet sheet = new Sheet(WIDTH, HEIGHT, PAPER);
        int ink = sheet.ink(INK);
        int quiet = sheet.ink(QUIET);
        int colour = sheet.ink(HUES.get(hue - 1));
        sheet.fill(0, 0, EDGE, HEIGHT, colour);
        int push = 0;
        if (text.warning().isPresent()) {
            push = PUSH;
            sheet.fill(0, 0, WIDTH, BANNER, sheet.ink(WARNING));
            String warning = banner.shortened(text.warning().get(), MEASURE);
            print(banner, warning, LEFT, 57, sheet, sheet.ink(PAPER, WARNING));
        }
        print(label, label.shortened(text.category(), MEASURE), LEFT, 98 + push, sheet, colour);
        int baseline = title(text.title(), 118 + push, sheet, ink);
        print(names, authors(text.authors()), LEFT, baseline, sheet, quiet);
        sheet.fill(LEFT, 532, RIGHT, 534, sheet.ink(HAIRLINE));
        String site = label.shortened(text.site(), MEASURE / 2.0 - GAP);
        double siteWidth = label.width(site);
        print(label, site, RIGHT - siteWidth, LAST_LINE, sheet, ink);
        print(label, place(text, MEASURE - siteWidth - GAP), LEFT, LAST_LINE, sheet, quiet);
        return sheet;
    }

    /** Sets the title, and gives the baseline of what follows it. */
    private int title(String title, int top, Sheet sheet, int ink) {
        int size = 0;
        while (size < TITLE_SIZES.length - 1 && lines(title, size) > TITLE_SIZES[size][1]) {
            size++;
        }
        Lettering lettering = lettering(size);
        int baseline = top;
        for (String line : lettering.balanced(title, MEASURE, TITLE_SIZES[size][1])) {
            baseline += (int) (lettering.size() * LEADING);
            print(lettering, line, LEFT, baseline, sheet, ink);
        }
        return baseline + names.size() + lettering.size() / 2;
    }

    private int lines(String title, int size) {
        return lettering(size).wrapped(title, MEASURE, TITLE_SIZES[size][1] + 1).size();
    }

    private Lettering lettering(int size) {
        return new Lettering(serif, TITLE_SIZES[size][0]);
    }

    /** As many names as there is room for. */
    private String authors(List<String> lines) {
        for (String line : lines) {
            if (names.width(line) <= MEASURE) {
                return line;
            }
        }
        return names.shortened(lines.get(lines.size() - 1), MEASURE);
    }

    /** The venue is shortened where it must be, and the year is not. */
    private String place(CardText text, double room) {
        String place = text.place();
        if (label.width(place) <= room) {
            return place;
        }
        String year = ", " + text.year();
        return label.shortened(text.venue(), room - label.width(year)) + year;
    }

    private static void print(Lettering lettering, String line, double x, int baseline, Sheet sheet, int ink) {
        int size = lettering.size();
        Coverage shape =
                new Coverage(WIDTH, Math.max(0, baseline - size - size / 4), Math.min(HEIGHT, baseline + size / 2));
        lettering.fount().set(line, x, baseline, size, shape);
        sheet.print(shape, ink);
    }
}
