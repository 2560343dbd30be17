package offprint.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Colour;
import offprint.model.FontFile;
import offprint.model.Palette;
import offprint.model.ThemeSettings;

/**
 * What a site sets for its style sheet.
 *
 * @param light the colours of light pages
 * @param dark the colours of dark pages
 * @param scoreWidth how many characters the longest score in a list takes
 */
public record StyleView(
        List<FontFaceView> fonts,
        List<Property> light,
        List<Property> dark,
        Optional<String> textFont,
        Optional<String> labelFont,
        int scoreWidth) {

    public StyleView {
        fonts = List.copyOf(fonts);
        light = List.copyOf(light);
        dark = List.copyOf(dark);
    }

    /** A custom property of the style sheet. */
    public record Property(String name, String value) {}

    public static StyleView of(Edition edition) {
        ThemeSettings theme = edition.site().theme();
        List<FontFaceView> fonts = new ArrayList<>();
        for (FontFile file : theme.fontFiles()) {
            fonts.add(FontFaceView.of(file));
        }
        return new StyleView(
                fonts,
                properties(theme.light()),
                properties(theme.dark()),
                theme.textFont(),
                theme.labelFont(),
                edition.scale().width());
    }

    private static List<Property> properties(Palette palette) {
        List<Property> properties = new ArrayList<>();
        add("accent", palette.accent(), properties);
        add("ink", palette.ink(), properties);
        add("paper", palette.paper(), properties);
        return properties;
    }

    private static void add(String name, Optional<Colour> colour, List<Property> properties) {
        colour.ifPresent(chosen -> properties.add(new Property(name, chosen.hex())));
    }
}
