package offprint.content.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.json.JsonValue;
import offprint.model.FontFile;
import offprint.model.HomeSection;
import offprint.model.ThemeSettings;
import offprint.text.wording.Wording;

/** The keys of {@code theme} in site.yaml. */
public final class ThemeKeys {
    public static final Keys<ThemeSettings> ALL = new Keys<>();

    /** The number of a colour. */
    public static final Kind<Integer> HUE = Kinds.whole(1, 8);

    public static final Key<YamlScalar> ACCENT =
            ALL.key("accent", Kinds.TEXT.shaped(ThemeKeys::colour), "The colour of links, as \"#rrggbb\" in quotes.");
    public static final Key<YamlScalar> ACCENT_DARK =
            ALL.key("accent_dark", Kinds.TEXT.shaped(ThemeKeys::colour), "The colour of links on dark pages.");
    public static final Key<YamlScalar> PAPER =
            ALL.key("paper", Kinds.TEXT.shaped(ThemeKeys::colour), "The background colour of light pages.");
    public static final Key<YamlScalar> PAPER_DARK =
            ALL.key("paper_dark", Kinds.TEXT.shaped(ThemeKeys::colour), "The background colour of dark pages.");
    public static final Key<YamlScalar> INK =
            ALL.key("ink", Kinds.TEXT.shaped(ThemeKeys::colour), "The text colour of light pages.");
    public static final Key<YamlScalar> INK_DARK =
            ALL.key("ink_dark", Kinds.TEXT.shaped(ThemeKeys::colour), "The text colour of dark pages.");
    public static final Key<YamlMapping> FONTS =
            ALL.key("fonts", Kinds.MAPPING.shaped(() -> Fonts.ALL.shape()), "Names of font families.");
    public static final Key<YamlMapping> HUES = ALL.key(
            "hues",
            Kinds.MAPPING.shaped(() -> Shape.mapping().open(HUE.shape().get())),
            "One of eight colours, by category.");
    public static final Key<List<YamlScalar>> SECTIONS =
            ALL.key("sections", Kinds.TEXTS.shaped(ThemeKeys::sections), "The sections of the home page, in order.");
    public static final Key<String> DENSITY = ALL.key(
            "density",
            Kinds.word(List.of("comfortable", "compact"), word -> word),
            "The density of rows until readers choose; compact rows have neither summary nor picture.");
    public static final Key<YamlMapping> WORDS = ALL.key(
            "words", Kinds.MAPPING.shaped(() -> Words.ALL.shape()), "Texts that replace those of the interface.");

    private ThemeKeys() {}

    private static Shape colour() {
        return Shape.of("string").pattern("^\\s*#[0-9A-Fa-f]{6}\\s*$");
    }

    /** An editor proposes the sections; the names of lists are slugs. */
    private static Shape sections() {
        Shape section = Shape.anyOf(Shape.word(HomeSection.keys()), Shape.slug());
        return Shape.anyOf(section, Shape.list(section).with("uniqueItems", new JsonValue.Truth(true)));
    }

    /** The keys of {@code fonts}. */
    public static final class Fonts {
        public static final Keys<ThemeSettings> ALL = new Keys<>();

        public static final Key<YamlScalar> TEXT =
                ALL.key("text", Kinds.TEXT.shaped(Fonts::families), "Fonts for running text.");
        public static final Key<YamlScalar> LABELS =
                ALL.key("labels", Kinds.TEXT.shaped(Fonts::families), "Fonts for labels and figures.");

        public static final Key<YamlMapping> FILES = ALL.key(
                "files",
                Kinds.MAPPING.shaped(() -> Shape.mapping("^[A-Za-z0-9\\s-]+$", FontStyles.shape())),
                "Font files in content/static, by family name.");

        private Fonts() {}

        private static Shape families() {
            return Shape.of("string", "number", "boolean").pattern("^[A-Za-z0-9\\s,\"-]+$");
        }
    }

    /** The keys of a family under {@code files}; one file may stand for a regular font alone. */
    public static final class FontStyles {
        public static final Keys<ThemeSettings> ALL = new Keys<>();
        private static final Map<FontFile.Style, Key<YamlScalar>> KEYS = keys();

        private FontStyles() {}

        public static Key<YamlScalar> key(FontFile.Style style) {
            return Objects.requireNonNull(KEYS.get(style));
        }

        private static Map<FontFile.Style, Key<YamlScalar>> keys() {
            Map<FontFile.Style, Key<YamlScalar>> keys = new EnumMap<>(FontFile.Style.class);
            for (FontFile.Style style : FontFile.Style.values()) {
                keys.put(
                        style,
                        ALL.key(style.key(), Kinds.TEXT.shaped(FontStyles::file), "A file such as /fonts/a.woff2."));
            }
            return keys;
        }

        private static Shape file() {
            return Shape.of("string").pattern("^\\s*/[^/].*\\.([Ww][Oo][Ff][Ff]2?|[TtOo][Tt][Ff])\\s*$");
        }

        private static Shape shape() {
            return Shape.anyOf(file(), ALL.shape());
        }
    }

    /** The keys of {@code words}. */
    public static final class Words {
        public static final Keys<ThemeSettings> ALL = new Keys<>();
        public static final List<Key<YamlScalar>> KEYS = keys();

        private Words() {}

        private static List<Key<YamlScalar>> keys() {
            List<Key<YamlScalar>> keys = new ArrayList<>();
            for (String key : Wording.keys()) {
                keys.add(ALL.key(key, Kinds.TEXT, "A text of the interface."));
            }
            return List.copyOf(keys);
        }
    }
}
