package offprint.text.tex;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import offprint.text.math.FormulaTextTest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every input, sensible or not. {@link Read} checks that all HTML is well-formed. */
@Tag("slow")
class TexFuzzTest {
    private static final String[] PIECES = {
        "$",
        "$$",
        "\\(",
        "\\)",
        "\\[",
        "\\]",
        "{",
        "}",
        "[",
        "]",
        "^",
        "_",
        "'",
        "''",
        "``",
        "&",
        "\\\\",
        "~",
        "-",
        "--",
        " ",
        "\n",
        "\n\n",
        "x",
        "12",
        "\\frac",
        "\\left",
        "\\right",
        "\\left(",
        "\\right)",
        "\\middle|",
        "\\begin{cases}",
        "\\end{cases}",
        "\\begin{array}{ll}",
        "\\end{array}",
        "\\begin{aligned}",
        "\\end{aligned}",
        "\\sqrt",
        "\\sqrt[",
        "\\text{",
        "\\textit{",
        "\\mathbb",
        "\\over",
        "\\limits",
        "\\sum",
        "\\not",
        "\\hat",
        "\\operatorname*",
        "\\bf",
        "\\displaystyle",
        "\\big",
        "\\foo",
        "\\'",
        "\\\"o",
        "\\c",
        "\\url{",
        "\\href{",
        "\\hspace{",
        "\\substack{",
        "\\%",
        "\\",
        "é",
        "≤",
        "\uD835",
        "\uDC00",
        "𝔸",
        "\u0000",
        "<",
        ">",
        "\"",
        "%",
        "#",
        "\\xrightarrow[",
        "\\color{",
        "\\pmod",
        "\\kern",
        "\\{",
        "\\}",
        "\\mbox{$",
        "$}",
        "\\it",
        "\\stackrel",
        "\\ensuremath{",
        "\\verb|x|"
    };

    @Test
    void neverThrowsAndAlwaysWritesWellFormedXml() {
        Random random = new Random(20_260_101);
        for (int i = 0; i < 2000; i++) {
            StringBuilder source = new StringBuilder();
            for (int n = random.nextInt(25); n >= 0; n--) {
                source.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Read.prose(source.toString());
            Read.page("$" + source + "$");
        }
    }

    @Test
    void survivesTheMutilationOfEveryFormula() {
        List<String[]> formulas = new ArrayList<>(FormulaTextTest.table());
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String formula = formulas.get(random.nextInt(formulas.size()))[0];
            int from = random.nextInt(formula.length());
            int to = from + random.nextInt(formula.length() - from);
            String piece = random.nextBoolean() ? "" : PIECES[random.nextInt(PIECES.length)];
            Read.prose("$" + formula.substring(0, from) + piece + formula.substring(to) + "$");
        }
    }

    /** Quadratic reading of these would take minutes. */
    @Test
    void readsInLinearTime() {
        String[] repeated = {
            "{",
            "}",
            "$",
            "$a ",
            "$$",
            "$$a ",
            "\\(",
            "\\[",
            "\\left(",
            "$\\left($ ",
            "``",
            "''",
            "--",
            "~",
            "x~",
            "\\'",
            "\\text{",
            "\\text{$a ",
            "\\begin{align}",
            "\\begin{foo}",
            "$\\begin{foo}$",
            "\\operatorname{",
            "\\sqrt[",
            "\\frac{a}{",
            "\\foo",
            "\\foo{",
            "{\\it ",
            "\\mathbf{a b ",
            "$x_",
            "\\\\[",
            "$\\\\[$",
            "$a\\text{b$} "
        };
        for (String piece : repeated) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(20), () -> Read.prose(piece.repeat(100_000 / piece.length())), piece);
        }
    }
}
