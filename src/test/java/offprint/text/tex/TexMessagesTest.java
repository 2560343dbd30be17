package offprint.text.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of malformed and of unknown TeX, and where: one problem for each cause. */
class TexMessagesTest {
    private static final String TABLE = """
            a $\\frac{a$ b
            8-9 error: `{` without `}` (never closed in this formula) write `\\{` for a brace that is shown
            $x}$
            2-3 error: `}` without `{` (nothing is open here) write `\\}` for a brace that is shown
            $\\frac{a}$
            1-6 error: `\\frac` lacks an argument () write `\\frac{…}`
            $x_$
            2-3 error: `_` lacks an argument () write `_{…}`
            $\\sqrt$
            1-6 error: `\\sqrt` lacks an argument () write `\\sqrt{…}`
            $\\left(x$
            1-7 error: `\\left(` without `\\right` (never closed in this formula) close it by `\\right)`, or by `\\right.` for nothing
            $x\\right)$
            2-8 error: `\\right` without `\\left` (nothing is open here)
            $\\left x\\right)$
            1-8 error: `\\left` lacks a delimiter (not a delimiter) a delimiter is `(`, `[`, `\\{`, `|`, `\\langle` or `.`
            $\\middle|$
            1-8 error: `\\middle` outside of `\\left` and `\\right` (nothing is open here)
            $x^2^3$
            4-5 error: two superscripts on one base (the second) put braces around the base and the first
            $x_2_3$
            4-5 error: two subscripts on one base (the second) put braces around the base and the first
            $a & b$
            3-4 error: `&` outside of an alignment (no columns here) write `\\&` for an ampersand
            $\\begin{cases}a$
            1-14 error: `\\begin{cases}` without `\\end` (never ended in this formula) end it by `\\end{cases}`
            $\\begin{cases}a\\end{matrix}$
            15-27 error: `\\begin{cases}` is ended by `\\end{matrix}` (another environment) end it by `\\end{cases}`
            $a\\end{cases}$
            2-6 error: `\\end` without `\\begin` (nothing is open here)
            $$a $ b$$
            4-5 error: `$` inside of mathematics () write `\\$` for a dollar
            $x\\limits_2$
            2-9 error: `\\limits` without an operator (no operator before it) write it right after `\\sum` and its like
            $\\sqrt[3{x}$
            6-7 error: `[` without `]` (never closed in this formula)
            \\textbf{unclosed
            7-8 error: `{` without `}` (the argument of `\\textbf` is never closed)
            the \\emph
            4-9 error: `\\emph` lacks an argument () write `\\emph{…}`
            $\\mathbff{x}$
            1-9 warning: unknown TeX command `\\mathbff` (shown as it is written) did you mean `\\mathbf`?
            $\\alhpa+\\qwertz$
            1-7 warning: unknown TeX command `\\alhpa` (shown as it is written) did you mean `\\alpha`?
            see \\cite{a} and $y$
            4-9 warning: unknown TeX command `\\cite` (shown as it is written)
            \\newcommand{\\R}{x}
            0-11 warning: unknown TeX command `\\newcommand` (shown as it is written) define it under `macros` in content/site.yaml, for the whole site
            $\\begin{tikz}x\\end{tikz}$
            1-13 warning: unknown TeX environment `tikz` (shown as it is written)
            \\begin{itemize}\\item x\\end{itemize}
            0-15 warning: unknown TeX environment `\\begin{itemize}` (shown as it is written)
            \\left(x\\right)
            0-5 warning: `\\left` outside of mathematics (shown as it is written) put `$` around the formula
            """;

    static List<String[]> table() {
        List<String> lines = TABLE.lines().toList();
        return IntStream.range(0, lines.size() / 2)
                .mapToObj(i -> new String[] {lines.get(2 * i), lines.get(2 * i + 1)})
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void saysWhatIsWrongAndWhere(String source, String message) {
        assertThat(Read.prose(source).problems().get(0)).isEqualTo(message);
    }

    /** Of two or three letters any command is a slip away. */
    @Test
    void proposesOnlyWhatIsNear() {
        for (String command : List.of("\\cx", "\\gx", "\\qed", "\\Lie", "\\vspacing", "\\mycommand")) {
            assertThat(Read.prose("$" + command + "{x}$").problems().get(0)).doesNotContain("did you mean");
        }
        assertThat(Read.prose("$\\Leq$").problems().get(0)).contains("did you mean `\\leq`?");
    }

    @Test
    void saysOneThingOfOneCause() {
        assertThat(Read.prose("$\\frac{\\left(a^2^3 & \\foo$").problems()).hasSize(1);
        assertThat(Read.prose("$\\foo$ $\\foo$").problems()).hasSize(2);
    }

    @Test
    void showsAsWrittenWhatItCannotRead() {
        assertThat(Read.prose("a $x}<$ b").html()).isEqualTo("a <code>$x}&lt;$</code> b");
        assertThat(Read.prose("a $x}<$ b").text()).isEqualTo("a $x}<$ b");
        assertThat(Read.prose("$\\foo x$").html())
                .isEqualTo("<math><mtext><code>\\foo</code></mtext><mi>x</mi></math>");
        assertThat(Read.prose("$\\foo{H_2}{a<b}^2$").html())
                .isEqualTo("<math><msup><mtext><code>\\foo{H_2}{a&lt;b}</code></mtext><mn>2</mn></msup></math>");
        assertThat(Read.prose("see \\foo{a_b}{c} x").html()).isEqualTo("see <code>\\foo{a_b}{c}</code> x");
        assertThat(Read.prose("see \\cite{a_b} x").text()).isEqualTo("see \\cite{a_b} x");
    }

    @Test
    void reportsPlacesInTheSourceOfThePassage() {
        Source source = new Source("p.yaml", "title: $x}$");
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new TexReader(source.passage(7, 11), TexDialect.PAGE, diagnostics).at(0, 4))
                .isPresent();
        assertThat(diagnostics.sorted().get(0).span().orElseThrow().column()).isEqualTo(10);
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        for (String nested : new String[] {"{", "\\sqrt{", "\\left(", "x^{", "\\text{", "\\hat"}) {
            String closing = nested.endsWith("{") ? "}" : nested.endsWith("(") ? "\\right)" : "";
            String formula = "$" + nested.repeat(500) + "x" + closing.repeat(500) + "$";
            assertThat(Read.prose(formula).problems()).as(nested).hasSize(1);
            assertThat(Read.prose(formula).problems().get(0)).as(nested).contains("nested more than 60 deep");
        }
        assertThat(Read.prose("{".repeat(500) + "x" + "}".repeat(500)).problems())
                .hasSize(1);
        assertThat(Read.prose("\\textbf{".repeat(500) + "x" + "}".repeat(500)).problems())
                .hasSize(1);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(Read.prose("$" + "x".repeat(20_001) + "$").problems().get(0)).contains("more than 20000 characters");
        assertThat(Read.prose("$" + "x".repeat(20_000) + "$").problems()).isEmpty();
    }
}
