package offprint.content.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import offprint.content.format.Key;
import offprint.content.format.Reading;
import offprint.content.format.ThemeKeys;
import offprint.content.format.Values;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.Colour;
import offprint.model.Palette;

/** Reads an owner's colours for light or for dark pages, and warns where they are hard to read on each other. */
final class PaletteLoader {
    /** Of text to its ground (WCAG 2.2, 1.4.3). */
    private static final double TEXT = 4.5;
    /** Of edges and bars (WCAG 2.2, 1.4.11). */
    private static final double EDGE = 3;

    private final Values theme;
    private final Reading reading;

    PaletteLoader(Values theme, Reading reading) {
        this.theme = theme;
        this.reading = reading;
    }

    /** The colours as the style sheet has them: what is written in {@code quiet} and the hues is text. */
    record Ground(String paper, String ink, String accent, List<String> texts, List<String> edges) {
        static final Ground LIGHT = new Ground(
                "#fdfcfa",
                "#1f1d1a",
                "#8a2f1d",
                Arrays.asList(
                        "#625d55", "#7a5600", "#1a62cc", "#c4231c", "#0a6f60", "#8f449a", "#5f641e", "#362c84",
                        "#3a556c", "#7a0f1c"),
                Arrays.asList("#6b655c", "#8b857b"));
        static final Ground DARK = new Ground(
                "#171614",
                "#e9e5de",
                "#f0a28f",
                Arrays.asList(
                        "#a8a298", "#e2c069", "#778fef", "#fc6943", "#3fcd95", "#b587a7", "#fda837", "#bdacec",
                        "#b7d6dc", "#f7de77"),
                Arrays.asList("#a8a298", "#7d776d"));
    }

    Palette light() {
        return palette(ThemeKeys.PAPER, ThemeKeys.INK, ThemeKeys.ACCENT, Ground.LIGHT);
    }

    Palette dark() {
        return palette(ThemeKeys.PAPER_DARK, ThemeKeys.INK_DARK, ThemeKeys.ACCENT_DARK, Ground.DARK);
    }

    private Palette palette(Key<YamlScalar> paper, Key<YamlScalar> ink, Key<YamlScalar> accent, Ground usual) {
        Palette palette = new Palette(colour(paper), colour(ink), colour(accent));
        Colour ground = palette.paper().orElse(known(usual.paper));
        palette.ink().ifPresent(own -> text(ink, own, ground));
        palette.accent().ifPresent(own -> text(accent, own, ground));
        if (palette.paper().isPresent()) {
            List<String> texts = new ArrayList<>(usual.texts);
            texts.addAll(palette.ink().isPresent() ? List.of() : List.of(usual.ink));
            texts.addAll(palette.accent().isPresent() ? List.of() : List.of(usual.accent));
            ground(paper, ground, texts, usual);
        }
        return palette;
    }

    private void text(Key<YamlScalar> key, Colour colour, Colour ground) {
        double contrast = colour.contrast(ground);
        if (contrast < TEXT) {
            report(
                    key,
                    "`" + colour.hex() + "` has a contrast of " + ratio(contrast) + " to its ground `" + ground.hex()
                            + "`",
                    TEXT,
                    colour.readableOn(ground, TEXT));
        }
    }

    /** @param texts the theme's own colours of what is read on it */
    private void ground(Key<YamlScalar> key, Colour ground, List<String> texts, Ground usual) {
        double contrast = least(texts, ground);
        double edges = least(usual.edges, ground);
        if (contrast < TEXT || edges < EDGE) {
            Colour better = ground;
            for (int i = 0; i < 100 && (least(texts, better) < TEXT || least(usual.edges, better) < EDGE); i++) {
                better = better.towards(known(usual.paper));
            }
            boolean text = contrast < TEXT;
            report(
                    key,
                    (text ? "texts" : "edges") + " of the theme have a contrast of " + ratio(text ? contrast : edges)
                            + " to the ground `" + ground.hex() + "`",
                    text ? TEXT : EDGE,
                    better);
        }
    }

    private static double least(List<String> colours, Colour ground) {
        double least = 21;
        for (String colour : colours) {
            least = Math.min(least, known(colour).contrast(ground));
        }
        return least;
    }

    private void report(Key<YamlScalar> key, String headline, double wanted, Colour better) {
        reading.report(Diagnostic.at(theme.place(key), Rule.LOW_CONTRAST, headline)
                .label("not everybody can read less than " + ratio(wanted))
                .help("write `" + key.name() + ": \"" + better.hex() + "\"`"));
    }

    /** Rounded down, so that what is too little never looks enough. */
    private static String ratio(double contrast) {
        return BigDecimal.valueOf(contrast)
                .setScale(1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Colour known(String hex) {
        return Colour.parse(hex).orElseThrow();
    }

    private Optional<Colour> colour(Key<YamlScalar> key) {
        Optional<YamlScalar> written = theme.get(key);
        Optional<Colour> colour =
                written.flatMap(scalar -> Colour.parse(scalar.text().strip()));
        if (written.isPresent() && colour.isEmpty()) {
            YamlScalar scalar = written.get();
            reading.report(
                    Diagnostic.at(scalar.span(), Rule.UNKNOWN_VALUE, "`" + scalar.text() + "` is not a valid colour")
                            .label("a colour is written as `\"#rrggbb\"`, in quotes"));
        }
        return colour;
    }
}
