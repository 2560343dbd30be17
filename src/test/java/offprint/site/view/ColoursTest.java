package offprint.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of the built-in style sheet, by the formulas of those who set the rules. */
class ColoursTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");
    private static final int HUES = 8;

    /**
     * What a colour-blind eye makes of linear RGB, where one kind of cone is missing (Machado, Oliveira and Fernandes
     * 2009, severity 1).
     */
    private static final Map<String, double[][]> EYES = Map.of(
            "all cones", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "no L cones",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "no M cones",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "no S cones",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    private enum Ground {
        LIGHT(":root {"),
        DARK(":root[data-theme=\"dark\"] {"),
        DARK_BY_SYSTEM(":root:not([data-theme=\"light\"]) {");

        private final String selector;

        Ground(String selector) {
            this.selector = selector;
        }

        Map<String, double[]> colours() {
            try {
                String sheet = Files.readString(Path.of("templates", "assets", "style.css"));
                int start = sheet.indexOf(selector);
                assertThat(start).as(selector).isNotNegative();
                Map<String, double[]> colours = new LinkedHashMap<>();
                Matcher matcher = COLOUR.matcher(sheet.substring(start, sheet.indexOf('}', start)));
                while (matcher.find()) {
                    colours.put(matcher.group(1), linear(matcher.group(2)));
                }
                return colours;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text of ordinary size. */
    @ParameterizedTest
    @EnumSource
    void standOutFromTheirGroundAsText(Ground ground) {
        Map<String, double[]> colours = ground.colours();
        List<String> texts = new ArrayList<>(List.of("ink", "quiet", "accent"));
        texts.addAll(hues());
        for (String text : texts) {
            assertThat(contrast(colour(colours, text), colour(colours, "paper")))
                    .as(text)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(colour(colours, "ink"), colour(colours, "mark")))
                .as("where a word was found")
                .isGreaterThanOrEqualTo(4.5);
    }

    /** Distances in Oklab; 0.02 is about what an eye can just tell apart side by side. */
    @ParameterizedTest
    @EnumSource
    void ofCategoriesStayApartForEveryEye(Ground ground) {
        Map<String, double[]> colours = ground.colours();
        EYES.forEach((eye, cones) -> {
            for (String one : hues()) {
                for (String other : hues()) {
                    if (!one.equals(other)) {
                        assertThat(distance(seen(colour(colours, one), cones), seen(colour(colours, other), cones)))
                                .as(one + " and " + other + " with " + eye)
                                .isGreaterThan(0.05);
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"DARK_BY_SYSTEM"})
    void areTheSameInTheDarkWhetherChosenOrByTheSystem(Ground ground) {
        assertThat(ground.colours()).containsExactlyEntriesOf(Ground.DARK.colours());
    }

    private static List<String> hues() {
        List<String> hues = new ArrayList<>();
        for (int i = 1; i <= HUES; i++) {
            hues.add("hue-" + i);
        }
        return hues;
    }

    private static double[] colour(Map<String, double[]> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    /** The components of an sRGB colour in linear light (IEC 61966-2-1). */
    private static double[] linear(String hex) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            rgb[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static double contrast(double[] a, double[] b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] seen(double[] rgb, double[][] cones) {
        double[] seen = times(cones, rgb);
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.min(1, Math.max(0, seen[i]));
        }
        return seen;
    }

    private static double distance(double[] a, double[] b) {
        double[] one = oklab(a);
        double[] other = oklab(b);
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }

    /** Ottosson 2020. */
    private static double[] oklab(double[] rgb) {
        double[] cones = times(
                new double[][] {
                    {0.4122214708, 0.5363325363, 0.0514459929},
                    {0.2119034982, 0.6806995451, 0.1073969566},
                    {0.0883024619, 0.2817188376, 0.6299787005}
                },
                rgb);
        for (int i = 0; i < 3; i++) {
            cones[i] = Math.cbrt(cones[i]);
        }
        return times(
                new double[][] {
                    {0.2104542553, 0.7936177850, -0.0040720468},
                    {1.9779984951, -2.4285922050, 0.4505937099},
                    {0.0259040371, 0.7827717662, -0.8086757660}
                },
                cones);
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }
}
