package offprint.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import offprint.diag.Diagnostics;
import offprint.diag.Severity;
import offprint.diag.Source;
import offprint.diag.Span;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas over several lines, and macros, before Markdown reads its blocks. */
class PreparationTest {
    private static final Map<String, String> MACROS =
            Map.of("R", "\\mathbb{R}", "norm", "\\lVert #1\\rVert", "half", "$\\frac12$");

    private final Diagnostics diagnostics = new Diagnostics();
    private final Markup markup = new Markup(false, MACROS);

    private String prose(String text) {
        return markup.prose(new Source("a.yaml", text).passage(), diagnostics)
                .text()
                .html()
                .value();
    }

    private String page(String text) {
        return markup.page(new Source("a.md", text).passage(), "", diagnostics)
                .text()
                .html()
                .value();
    }

    private List<String> problems() {
        return diagnostics.sorted().stream()
                .map(problem -> problem.headline() + " at "
                        + problem.span().map(Span::text).orElse("?"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$\nf(x) = a\n+ b\n- c\n$$",
                "\\[\nf\n= g\n> h\n- i\n\\]",
                "\\[\n= g\n\\]",
                "so $a\n- b$ holds",
                "so \\(a\n+ b\\) holds",
                "\\begin{align}\na &= b \\\\\n- c &= d\n\\end{align}",
                "Let\n$$\n# x\n1. y\n| z |\n$$\nbe",
                "$$x\n---\n$$",
            })
    void keepsAFormulaOfSeveralLinesWhole(String text) {
        for (String more : List.of("", "\n\nAnd *more*.")) {
            for (String html : List.of(prose(text + more), page(text + more))) {
                assertThat(Jsoup.parseBodyFragment(html).select("math"))
                        .as(html)
                        .hasSize(1);
                assertThat(Jsoup.parseBodyFragment(html).select("ul, ol, blockquote, h1, h2, hr, table"))
                        .as(html)
                        .isEmpty();
            }
        }
        assertThat(problems()).isEmpty();
    }

    @Test
    void readsAFormulaWithinListsAndQuotations() {
        String html = page("- one\n  $$\n  a\n  + b\n  $$\n- two\n\n> so\n> $$\n> c\n> - d\n> $$\n");
        assertThat(Jsoup.parseBodyFragment(html).select("li")).hasSize(2);
        assertThat(Jsoup.parseBodyFragment(html).select("li math mi")).hasSize(2);
        assertThat(Jsoup.parseBodyFragment(html).select("blockquote math mi")).hasSize(2);
        assertThat(html).doesNotContain("&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n$$\n\\R\n$$\n```",
                "~~~~ tex\n$a\n~~~\nb$\n~~~~",
                "Text\n\n    $$\n    \\R\n    $$\n\nend",
                "a `$x` b `\\R\n$y` c",
                "- a\n\n  ```\n  $$\n  x\n  $$\n  ```",
            })
    void leavesCodeAsItIs(String text) {
        assertThat(page(text)).contains("<code").doesNotContain("<math");
        String code = Jsoup.parseBodyFragment(page(text)).expectFirst("code").wholeText();
        assertThat(text.replace("\n    ", "\n").replace("\n  ", "\n")).contains(code.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"So\n\n$$\nf(x)\n\nmore", "\\[\nx\n\nmore", "costs $$ and more", "> \\[ x\n\nmore"})
    void objectsToADisplayedFormulaThatIsNeverClosed(String text) {
        page(text);
        assertThat(problems()).hasSize(1);
        assertThat(problems().get(0)).matches("`(\\$\\$|\\\\\\[)` without `(\\$\\$|\\\\])` at (\\$\\$|\\\\\\[)");
        prose(text);
        assertThat(diagnostics.sorted().stream().filter(problem -> problem.severity() == Severity.ERROR))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\[1] A note", "see \\[sic] there", "from $ to $$$", "a \\$\\$ b", "\\[x\\](y)"})
    void takesEscapedBracketsAndPricesForText(String text) {
        page(text);
        assertThat(problems()).isEmpty();
    }

    @Test
    void expandsMacrosEverywhereButInCode() {
        assertThat(prose("In $\\R^n$, \\norm{x}, \\half{} of `\\R`"))
                .contains("<mi>ℝ</mi>", "‖", "<mfrac>", "<code>\\R</code>")
                .doesNotContain("norm", "half");
        assertThat(page("In $\\R^n$ and `\\R`, \\R")).contains("<mi>ℝ</mi>", "<code>\\R</code>, \\R");
        assertThat(markup.title(new Source("a", "On $x_\\norm{a}$ in \\R").passage(), diagnostics)
                        .tex())
                .isEqualTo("On $x_{\\lVert a\\rVert}$ in $\\mathbb{R}$");
        assertThat(markup.title(new Source("a", "On \\norm{x}").passage(), diagnostics)
                        .tex())
                .isEqualTo("On $\\lVert x\\rVert$");
        assertThat(problems()).isEmpty();
    }

    @Test
    void namesThePlaceOfWhatIsWrongBehindAMacro() {
        prose("In $\\R$ and\nin $\\norm{x}}$ and $\\foo$, \\norm");
        assertThat(problems())
                .containsExactly(
                        "`}` without `{` at }",
                        "unknown TeX command `\\foo` at \\foo",
                        "`\\norm` lacks an argument at \\norm");
    }
}
