package offprint.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a formula takes from the text around it, and what it tells it. */
class FormulaTest {

    @Test
    void readsNothingOutsideOfItsStretch() {
        Formula formula = Formula.parse(new PlainText("see $x^2$3"), 5, 8, 0).orElseThrow();
        assertThat(formula.text()).isEqualTo("x²");
        assertThat(formula.end()).isEqualTo(8);
    }

    @Test
    void marksAFormulaOnALineOfItsOwn() {
        Formula formula = Formula.parse(new PlainText("x"), 0, 1, 0).orElseThrow();
        assertThat(formula.mathMl(true)).isEqualTo("<math display=\"block\"><mi>x</mi></math>");
        assertThat(formula.mathMl(false)).isEqualTo("<math><mi>x</mi></math>");
    }

    @Test
    void endsACommandAfterItsArgumentsAndScripts() {
        String text = "an \\hat{x}_1^2 b";
        Formula command =
                Formula.parseCommand(new PlainText(text), 3, text.length(), 0).orElseThrow();
        assertThat(command.text()).isEqualTo("x̂₁²");
        assertThat(text.substring(command.end())).isEqualTo(" b");
    }

    @Test
    void takesSignsFromTheTextAroundIt() {
        assertThat(ReadFormula.of("a\\textmusicalnote").text()).isEqualTo("a♪");
    }

    @Test
    void showsUnknownCommandsAsTheyAreWrittenAndSaysSo() {
        PlainText text = new PlainText("x\\foo");
        assertThat(Formula.parse(text, 0, 5, 0).orElseThrow().text()).isEqualTo("x\\foo");
        assertThat(text.said()).containsExactly("1-5 unknown: \\foo");
    }

    @Test
    void isNoneWhereItIsMalformed() {
        PlainText text = new PlainText("x^2^3_");
        assertThat(Formula.parse(text, 0, 6, 0)).isEmpty();
        assertThat(text.said()).containsExactly("3-4 malformed: two superscripts on one base");
    }

    @Test
    void countsTheDepthOfTheTextAroundIt() {
        Optional<Formula> shallow = Formula.parse(new PlainText("{x}"), 0, 3, Formula.MAX_DEPTH - 2);
        Optional<Formula> deep = Formula.parse(new PlainText("{x}"), 0, 3, Formula.MAX_DEPTH - 1);
        assertThat(shallow).isPresent();
        assertThat(deep).isEmpty();
    }
}
