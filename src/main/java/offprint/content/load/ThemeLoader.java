package offprint.content.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.content.format.Key;
import offprint.content.format.Keys;
import offprint.content.format.Reading;
import offprint.content.format.ThemeKeys;
import offprint.content.format.Values;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.model.Category;
import offprint.model.HomeSection;
import offprint.model.ThemeSettings;
import offprint.model.WrittenLink;

/**
 * Reads how the site looks and speaks, all of it optional:
 *
 * <pre>{@code
 * theme:
 *   accent: "#8a2f1d"
 *   accent_dark: "#f0a28f"              (likewise paper, ink)
 *   fonts: {text: "Georgia, serif", labels: system-ui, files: …}
 *   hues: {LG: 3}                        (one of eight for a category)
 *   sections: [metrics, newest, charts]  (of the home page)
 *   density: compact                     (of rows, until readers choose)
 *   words: {nav.papers: Publications}    (texts of the interface)
 * }</pre>
 */
final class ThemeLoader {
    private static final Pattern FAMILY = Pattern.compile("^([\"'])(.*)\\1$");

    private final List<Category> categories;
    private final ListNames lists;
    private final Reading reading;
    private final List<WrittenLink> links;

    /** @param links takes the addresses of this site */
    ThemeLoader(List<Category> categories, ListNames lists, Reading reading, List<WrittenLink> links) {
        this.categories = categories;
        this.lists = lists;
        this.reading = reading;
        this.links = links;
    }

    ThemeSettings load(YamlMapping mapping) {
        Values values = ThemeKeys.ALL.read(mapping, reading);
        Optional<Values> fonts = values.get(ThemeKeys.FONTS).map(chosen -> ThemeKeys.Fonts.ALL.read(chosen, reading));
        PaletteLoader colours = new PaletteLoader(values, reading);
        return new ThemeSettings(
                colours.light(),
                colours.dark(),
                fonts.flatMap(font -> font.get(ThemeKeys.Fonts.TEXT)).flatMap(this::font),
                fonts.flatMap(font -> font.get(ThemeKeys.Fonts.LABELS)).flatMap(this::font),
                fonts.flatMap(font -> font.get(ThemeKeys.Fonts.FILES))
                        .map(new FontFilesLoader(reading, links)::load)
                        .orElse(List.of()),
                values.get(ThemeKeys.HUES).map(this::hues).orElse(Map.of()),
                sections(values.get(ThemeKeys.SECTIONS).orElse(List.of())),
                values.get(ThemeKeys.DENSITY).orElse("").equals("compact"),
                values.get(ThemeKeys.WORDS).map(new WordsLoader(reading)::load).orElse(Map.of()));
    }

    /** Names of font families with commas between, in quotes or not; of letters, digits, spaces and hyphens. */
    private Optional<String> font(YamlScalar scalar) {
        List<String> families = new ArrayList<>();
        for (String family : scalar.text().split(",", -1)) {
            String name = FAMILY.matcher(family.strip()).replaceFirst("$2").strip();
            if (!name.matches("[A-Za-z0-9 -]+")) {
                reading.report(Diagnostic.at(
                                scalar.span(),
                                Rule.UNKNOWN_VALUE,
                                "`" + scalar.text() + "` is not a valid list of fonts")
                        .label("names of font families, joined by commas"));
                return Optional.empty();
            }
            // A word that begins with a digit is none to CSS (Source Serif 4), and ends the whole declaration.
            families.add(name.matches("-?[A-Za-z][A-Za-z0-9-]*") ? name : '"' + name + '"');
        }
        return Optional.of(String.join(", ", families));
    }

    private Map<String, Integer> hues(YamlMapping mapping) {
        Keys<Integer> codes = new Keys<>();
        List<Key<Integer>> keys = new ArrayList<>();
        for (Category category : categories) {
            keys.add(codes.key(category.code(), ThemeKeys.HUE, category.name()));
        }
        Values values = codes.read(mapping, reading);
        Map<String, Integer> hues = new LinkedHashMap<>();
        for (Key<Integer> key : keys) {
            values.get(key).ifPresent(hue -> hues.put(key.name(), hue));
        }
        return hues;
    }

    private List<String> sections(List<YamlScalar> written) {
        return lists.sections(HomeSection.keys(), written, reading);
    }
}
