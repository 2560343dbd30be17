package offprint.content.format;

import java.util.ArrayList;
import java.util.List;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlScalar;
import offprint.diag.json.JsonValue;
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
            ALL.key("accent_dark", Kinds.TEXT.shaped(ThemeKeys::colour), "The same on dark paper.");
    public static final Key<YamlMapping> FONTS =
            ALL.key("fonts", Kinds.MAPPING.shaped(() -> Fonts.ALL.shape()), "Names of font families.");
    public static final Key<YamlMapping> HUES = ALL.key(
            "hues",
            Kinds.MAPPING.shaped(() -> Shape.mapping().open(HUE.shape().get())),
            "From category to one of eight colours.");
    public static final Key<List<YamlScalar>> SECTIONS = ALL.key(
            "sections", Kinds.TEXTS.shaped(ThemeKeys::sections), "The sections of the home page, in their order.");
    public static final Key<String> DENSITY = ALL.key(
            "density",
            Kinds.word(List.of("comfortable", "compact"), word -> word),
            "How dense rows are until readers choose; compact ones have neither summary nor picture.");
    public static final Key<YamlMapping> WORDS = ALL.key(
            "words",
            Kinds.MAPPING.shaped(() -> Words.ALL.shape()),
            "Texts of the interface in the place of the built-in ones.");

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
                ALL.key("text", Kinds.TEXT.shaped(Fonts::families), "For reading text.");
        public static final Key<YamlScalar> LABELS =
                ALL.key("labels", Kinds.TEXT.shaped(Fonts::families), "For labels and figures.");

        private Fonts() {}

        private static Shape families() {
            return Shape.of("string", "number", "boolean").pattern("^[A-Za-z0-9\\s,\"-]+$");
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
