package offprint.text.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacrosTest {
    private static final Macros MACROS = Macros.of(Map.of(
            "R",
            "\\mathbb{R}",
            "norm",
            "\\lVert #1\\rVert",
            "pair",
            "(#2, #1)",
            "deep",
            "\\norm{\\R^{#1}}",
            "it",
            "\\mathit#1"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\R^n|\\mathbb{R}",
                "\\R{}^n|\\mathbb{R}",
                "\\norm{x}|\\lVert x\\rVert",
                "\\norm x|\\lVert x\\rVert",
                "\\norm\\R|\\lVert \\mathbb{R}\\rVert",
                "\\norm{a\\{b}|\\lVert a\\{b\\rVert",
                "\\pair{a}{b_{c}}|(b_{c}, a)",
                "\\deep n|\\lVert \\mathbb{R}^{n}\\rVert",
                "\\it x|\\mathit x",
            })
    void standForTheirTex(String source, String tex) {
        assertThat(MACROS.at(source, 0, source.length()).orElseThrow().tex()).isEqualTo(tex);
    }

    @Test
    void areFoundByTheirWholeName() {
        assertThat(MACROS.at("\\Rn", 0, 3)).isEmpty();
        assertThat(MACROS.at("\\%", 0, 2)).isEmpty();
        assertThat(MACROS.at("\\", 0, 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\\norm|lacks an argument", "\\norm}|lacks an argument", "\\pair{a}$|lacks an argument"})
    void wantTheirArguments(String source, String problem) {
        assertThat(MACROS.at(source, 0, source.length()).orElseThrow().problem())
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a|\\a x|it names itself",
                "a|x{|its braces are not balanced",
                "a|}{|its braces are not balanced",
                "a|#2|`#2` without `#1`",
                "a|#|`#` stands before a number from 1 to 9",
                "a|#0|`#` stands before a number from 1 to 9",
                "\\a|x|a name is letters from a to z, without the backslash",
                "a1|x|a name is letters from a to z, without the backslash",
            })
    void areObjectedTo(String name, String tex, String fault) {
        assertThat(Macros.faults(Map.of(name, tex))).containsEntry(name, fault.replace('`', '`'));
    }

    @Test
    void mayNotNameEachOtherInACircle() {
        Map<String, String> circle = Map.of("a", "\\b", "b", "x\\c", "c", "{\\a}", "d", "\\a\\%#1");
        assertThat(Macros.faults(circle)).containsOnlyKeys("a", "b", "c");
    }

    /** A billion laughs, loud and silent. */
    @Test
    void haveAnEnd() {
        for (String last : new String[] {"ha", ""}) {
            Map<String, String> laughs = new LinkedHashMap<>();
            for (char c = 'a'; c < 'z'; c++) {
                String next = "\\" + (char) (c + 1);
                laughs.put(String.valueOf(c), next.repeat(4));
            }
            laughs.put("z", last);
            assertThat(Macros.of(laughs).at("\\a", 0, 2).orElseThrow().problem())
                    .startsWith("stands for more than");
        }
        String nested = "\\twice{".repeat(40) + "x" + "}".repeat(40);
        assertThat(Macros.of(Map.of("twice", "#1#1"))
                        .at(nested, 0, nested.length())
                        .orElseThrow()
                        .problem())
                .startsWith("stands for more than");
    }
}
