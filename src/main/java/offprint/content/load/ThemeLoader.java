package offprint.content.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import offprint.content.yaml.YamlFields;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Suggestion;
import offprint.model.Category;
import offprint.model.HomeSection;
import offprint.model.ThemeSettings;

/**
 * Reads how the site looks and speaks, all of it optional:
 *
 * <pre>{@code
 * theme:
 *   accent: "#8a2f1d"
 *   accent_dark: "#f0a28f"
 *   fonts: {text: "Georgia, serif", labels: system-ui}
 *   hues: {LG: 3}                        (one of eight for a category)
 *   sections: [metrics, newest, charts]  (of the home page)
 *   words: {nav.papers: Publications}    (texts of the interface)
 * }</pre>
 */
final class ThemeLoader {
    private static final int HUES = 8;

    private final List<Category> categories;
    private final Diagnostics diagnostics;

    ThemeLoader(List<Category> categories, Diagnostics diagnostics) {
        this.categories = categories;
        this.diagnostics = diagnostics;
    }

    ThemeSettings load(YamlMapping mapping) {
        ContentFields fields = new ContentFields(mapping, diagnostics);
        Optional<String> accent = fields.yaml().text("accent").flatMap(this::colour);
        Optional<String> darkAccent = fields.yaml().text("accent_dark").flatMap(this::colour);
        Optional<YamlFields> fonts = fields.yaml().mapping("fonts").map(chosen -> new YamlFields(chosen, diagnostics));
        Optional<String> textFont = fonts.flatMap(font -> font.text("text")).flatMap(this::font);
        Optional<String> labelFont = fonts.flatMap(font -> font.text("labels")).flatMap(this::font);
        fonts.ifPresent(YamlFields::rejectUnknown);
        Map<String, Integer> hues =
                fields.yaml().mapping("hues").map(this::hues).orElse(Map.of());
        List<HomeSection> sections = sections(fields.yaml());
        Map<String, String> words = fields.yaml()
                .mapping("words")
                .map(own -> new WordsLoader(own, diagnostics).load())
                .orElse(Map.of());
        fields.rejectUnknown();
        return new ThemeSettings(accent, darkAccent, textFont, labelFont, hues, sections, words);
    }

    private Optional<String> colour(YamlScalar scalar) {
        String text = scalar.text().strip().toLowerCase(Locale.ROOT);
        boolean hex = text.length() == 7 && text.startsWith("#");
        for (int i = 1; i < text.length(); i++) {
            hex &= Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 0x80;
        }
        if (!hex) {
            diagnostics.report(
                    Diagnostic.at(scalar.span(), Rule.UNKNOWN_VALUE, "`" + scalar.text() + "` is not a valid colour")
                            .label("a colour is written as `\"#rrggbb\"`, in quotes"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A list of CSS font families, of letters, digits, spaces, commas, hyphens and double quotes in pairs. */
    private Optional<String> font(YamlScalar scalar) {
        String text = scalar.text().strip();
        int quotes = 0;
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quotes += c == '"' ? 1 : 0;
            plain &= c < 0x80 && (Character.isLetterOrDigit(c) || " ,-\"".indexOf(c) >= 0);
        }
        if (!plain || quotes % 2 != 0) {
            diagnostics.report(Diagnostic.at(
                            scalar.span(), Rule.UNKNOWN_VALUE, "`" + scalar.text() + "` is not a valid list of fonts")
                    .label("names of font families, joined by commas"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Map<String, Integer> hues(YamlMapping mapping) {
        Map<String, Integer> hues = new LinkedHashMap<>();
        YamlFields fields = new YamlFields(mapping, diagnostics);
        for (Category category : categories) {
            OptionalInt hue = fields.whole(category.code(), 1, HUES);
            if (hue.isPresent()) {
                hues.put(category.code(), hue.getAsInt());
            }
        }
        fields.rejectUnknown();
        return hues;
    }

    private List<HomeSection> sections(YamlFields fields) {
        List<HomeSection> sections = new ArrayList<>();
        for (YamlScalar scalar : fields.texts("sections")) {
            Optional<HomeSection> section = section(scalar);
            if (section.isPresent() && sections.contains(section.get())) {
                diagnostics.report(Diagnostic.at(
                                scalar.span(), Rule.DUPLICATE_ENTRY, "duplicate `" + scalar.text() + "` in `sections`")
                        .help("delete one of them"));
            } else {
                section.ifPresent(sections::add);
            }
        }
        return sections.isEmpty() ? List.of(HomeSection.values()) : sections;
    }

    private Optional<HomeSection> section(YamlScalar scalar) {
        List<String> keys = new ArrayList<>();
        for (HomeSection section : HomeSection.values()) {
            if (section.key().equals(scalar.text())) {
                return Optional.of(section);
            }
            keys.add(section.key());
        }
        Optional<String> nearest = Suggestion.didYouMean(scalar.text(), keys);
        diagnostics.report(
                Diagnostic.at(scalar.span(), Rule.UNKNOWN_VALUE, "no section is called `" + scalar.text() + "`")
                        .help(nearest.isPresent() ? nearest : Optional.of("there are " + String.join(", ", keys))));
        return Optional.empty();
    }
}
