package offprint.text.tex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formulas between dollars, as plain text and as TeX again. */
class TexTextTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("offprint.text.math.FormulaTextTest#table")
    void writesUnicodeAndKeepsTheTex(String formula, String text) {
        Read read = Read.prose("$" + formula + "$");
        assertThat(read.problems()).isEmpty();
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.tex()).isEqualTo("$" + formula + "$");
    }
}
