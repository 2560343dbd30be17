package offprint.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.content.load.PaletteLoader.Ground;
import offprint.model.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours that an owner's are held to, and how. */
class PaletteTest {

    /** Ratios of WebAIM's contrast checker. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#777777, #ffffff, 4.48",
        "#ff0000, #ffffff, 4.0",
        "#0000ff, #ffffff, 8.59",
        "#ffff00, #ffffff, 1.07",
        "#123456, #123456, 1"
    })
    void measuresContrastAsBrowsersDo(String one, String other, double ratio) {
        assertThat(colour(one).contrast(colour(other))).isEqualTo(ratio, offset(0.006));
        assertThat(colour(other).contrast(colour(one))).isEqualTo(ratio, offset(0.006));
    }

    @ParameterizedTest
    @CsvSource({"#ffee00, #ffffff", "#202020, #000000", "#888888, #808080", "#ff0000, #00ff00", "#767676, #ffffff"})
    void proposesWhatCanBeRead(String text, String ground) {
        Colour proposed = colour(text).readableOn(colour(ground), 4.5);

        assertThat(proposed.contrast(colour(ground))).isGreaterThanOrEqualTo(4.5);
        if (colour(text).contrast(colour(ground)) >= 4.5) {
            assertThat(proposed).isEqualTo(colour(text));
        }
    }

    @Test
    void knowsTheColoursOfTheStyleSheet() throws IOException {
        String css = Files.readString(Path.of("templates/assets/style.css"));
        assertThat(tokens(css.substring(0, css.indexOf("@media")))).isEqualTo(tokens(Ground.LIGHT));
        assertThat(tokens(css.substring(css.indexOf(":root[data-theme=\"dark\"]"), css.indexOf(".hue-1"))))
                .isEqualTo(tokens(Ground.DARK));
    }

    @Test
    void findsNothingInTheThemesOwnColours() {
        for (Ground ground : List.of(Ground.LIGHT, Ground.DARK)) {
            List<String> texts = new ArrayList<>(ground.texts());
            texts.add(ground.ink());
            texts.add(ground.accent());
            for (String text : texts) {
                assertThat(colour(text).contrast(colour(ground.paper())))
                        .as(text)
                        .isGreaterThan(4.5);
            }
            for (String edge : ground.edges()) {
                assertThat(colour(edge).contrast(colour(ground.paper())))
                        .as(edge)
                        .isGreaterThan(3);
            }
        }
    }

    private static Colour colour(String hex) {
        return Colour.parse(hex).orElseThrow();
    }

    private static List<String> tokens(Ground ground) {
        List<String> tokens = new ArrayList<>(List.of(ground.paper(), ground.ink(), ground.accent()));
        tokens.addAll(ground.texts());
        tokens.addAll(ground.edges());
        return tokens;
    }

    private static List<String> tokens(String css) {
        List<String> names = new ArrayList<>(List.of("paper", "ink", "accent", "quiet", "prize"));
        for (int hue = 1; hue <= 8; hue++) {
            names.add("hue-" + hue);
        }
        names.addAll(List.of("bar", "edge"));
        List<String> values = new ArrayList<>();
        for (String name : names) {
            Matcher token = Pattern.compile("--" + name + ": (#[0-9a-f]{6});").matcher(css);
            assertThat(token.find()).as(name).isTrue();
            values.add(token.group(1));
        }
        return values;
    }
}
