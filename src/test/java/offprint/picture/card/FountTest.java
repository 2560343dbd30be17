package offprint.picture.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters as Java's own imaging draws them from the same fonts. */
class FountTest {
    private static final String SERIF = "/liberation/LiberationSerif-Regular.ttf";
    private static final String SANS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf";
    private static final int SIZE = 64;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 120;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Hamburgefonstiv         | ABCDEFGHIJKLMNOPQRSTUVWXYZ
                    Ääńçőø ĳ½               | Ạậữ Đŋ
                    Ωμέγα ΰ                 | ∈ℝℓ₁⁻ ⊗ ⟨⟩
                    Привет Ё                | ⇒∀∃≪
                    O(n²) ≤ ∑ ∞ “–” &@%     | ✓ ★
                    """)
    void drawsEachLetterAsOthersDo(String ofBoth, String more) throws Exception {
        for (String resource : new String[] {SERIF, SANS}) {
            Font font = font(resource);
            Fount fount = new Fount(Typeface.read(resource));
            (ofBoth + more).codePoints().filter(font::canDisplay).forEach(c -> {
                String letter = Character.toString(c);
                GlyphVector theirs = font.createGlyphVector(exactly(), letter);
                assertThat(fount.width(letter, SIZE))
                        .as(letter)
                        .isCloseTo(theirs.getLogicalBounds().getWidth(), within(0.05));
                assertThat(difference(letter, fount, theirs.getOutline(10, 80)))
                        .as(letter)
                        .isLessThan(64);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIF, SANS})
    void hasTheCharactersThatOthersFindInTheFont(String resource) throws Exception {
        Font font = font(resource);
        Fount fount = new Fount(Typeface.read(resource));
        for (int c = 0x20; c < 0xFFFF; c++) {
            int type = Character.getType(c);
            boolean shape = type != Character.UNASSIGNED
                    && type != Character.SURROGATE
                    && type != Character.FORMAT
                    && type != Character.CONTROL
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            if (shape) {
                assertThat(fount.has(c)).as(Integer.toHexString(c)).isEqualTo(font.canDisplay(c));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AVATAR",
                "To Wait for Yves, LTV",
                "Tractable Variational Inference: A Two-Way Table",
                "ZeRO++: Extremely Efficient Collective Communication for Giant Model Training"
            })
    void setsPairsOfLettersAsFarApartAsOthersDo(String line) throws Exception {
        for (String resource : new String[] {SERIF, SANS}) {
            Font kerned = font(resource).deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
            GlyphVector theirs = kerned.layoutGlyphVector(
                    exactly(), line.toCharArray(), 0, line.length(), Font.LAYOUT_LEFT_TO_RIGHT);
            assertThat(new Fount(Typeface.read(resource)).width(line, SIZE))
                    .isCloseTo(theirs.getGlyphPosition(line.length()).getX(), within(0.05));
        }
    }

    @Test
    void takesFromASecondTypefaceWhatTheFirstLacks() throws Exception {
        Typeface serif = Typeface.read(SERIF);
        Typeface sans = Typeface.read(SANS);
        Fount both = new Fount(serif, sans);

        assertThat(new Fount(serif).has('∈')).isFalse();
        assertThat(both.has('∈')).isTrue();
        assertThat(both.width("x ∈ A", SIZE))
                .isCloseTo(
                        new Fount(serif).width("x ", SIZE)
                                + new Fount(sans).width("∈", SIZE)
                                + new Fount(serif).width(" A", SIZE),
                        within(1e-6));
        assertThat(difference(
                        "∈", both, font(SANS).createGlyphVector(exactly(), "∈").getOutline(10, 80)))
                .isLessThan(64);
    }

    /** Letters with accents that Unicode has in one piece too. */
    @ParameterizedTest
    @CsvSource({"Ô, O, \u0302", "ñ, n, \u0303", "Ẽ, E, \u0303", "ọ, o, \u0323", "ḃ, b, \u0307", "Ḋ, D, \u0307"})
    void putsAnAccentAboutWhereTheFontsOwnLettersHaveIt(String letter, String base, String accent) {
        Fount fount = new Fount(Typeface.read(SANS));
        assertThat(fount.width(base + accent, SIZE)).isEqualTo(fount.width(base, SIZE));

        int[] own = ink(letter, fount);
        int[] ours = ink(base + accent, fount);
        for (int side = 0; side < own.length; side++) {
            assertThat(ours[side]).as("side %d", side).isCloseTo(own[side], within(5));
        }
    }

    private static FontRenderContext exactly() {
        return new FontRenderContext(null, true, true);
    }

    private static Font font(String resource) throws Exception {
        System.setProperty("java.awt.headless", "true");
        try (InputStream in = FountTest.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) SIZE);
        }
    }

    /** By how much the darkest difference of a pixel differs, of 255. */
    private static int difference(String letter, Fount fount, Shape theirs) {
        int[] expected = drawn(theirs);
        Coverage ours = new Coverage(WIDTH, 0, HEIGHT);
        fount.set(letter, 10, 80, SIZE, ours);
        int difference = 0;
        for (int y = 0; y < HEIGHT; y++) {
            int[] row = ours.row(y, 255);
            for (int x = 0; x < WIDTH; x++) {
                difference = Math.max(difference, Math.abs(row[x] - expected[y * WIDTH + x]));
            }
        }
        return difference;
    }

    /** The first and last column and row with ink. */
    private static int[] ink(String letter, Fount fount) {
        Coverage shape = new Coverage(WIDTH, 0, HEIGHT);
        fount.set(letter, 10, 80, SIZE, shape);
        int[] sides = {WIDTH, 0, HEIGHT, 0};
        for (int y = 0; y < HEIGHT; y++) {
            int[] row = shape.row(y, 255);
            for (int x = 0; x < WIDTH; x++) {
                if (row[x] > 64) {
                    sides = new int[] {
                        Math.min(sides[0], x), Math.max(sides[1], x), Math.min(sides[2], y), Math.max(sides[3], y)
                    };
                }
            }
        }
        return sides;
    }

    private static int[] drawn(Shape letter) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.fill(letter);
        graphics.dispose();
        return image.getRaster().getPixels(0, 0, WIDTH, HEIGHT, (int[]) null);
    }
}
