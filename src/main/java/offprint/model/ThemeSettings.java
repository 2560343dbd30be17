package offprint.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the site's author wants it to look and speak.
 *
 * @param textFont a CSS font-family list for reading text
 * @param labelFont a CSS font-family list for labels and figures
 * @param fontFiles fonts that the site brings along
 * @param hues which of the theme's eight hues a category has, by its code
 * @param sections the sections of the home page in their order: words of {@link HomeSection} and names of lists; empty where they follow
 *     from how many papers there are
 * @param compact whether rows are dense where readers have not chosen
 * @param words texts of the interface that replace those of the same key
 */
public record ThemeSettings(
        Palette light,
        Palette dark,
        Optional<String> textFont,
        Optional<String> labelFont,
        List<FontFile> fontFiles,
        Map<String, Integer> hues,
        List<String> sections,
        boolean compact,
        Map<String, String> words) {

    /** As the theme comes. */
    public static final ThemeSettings DEFAULT = new ThemeSettings(
            Palette.NONE,
            Palette.NONE,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of(),
            List.of(),
            false,
            Map.of());

    public ThemeSettings {
        hues = Collections.unmodifiableMap(new LinkedHashMap<>(hues));
        fontFiles = List.copyOf(fontFiles);
        sections = List.copyOf(sections);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
