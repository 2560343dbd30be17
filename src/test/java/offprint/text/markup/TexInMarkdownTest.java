package offprint.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import offprint.content.yaml.YamlReader;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostics;
import offprint.diag.Passage;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mathematics is taken out of Markdown's hands, wherever it stands. */
class TexInMarkdownTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Document page(String text) {
        Markup.Written written = new Markup(false).page(new Source("a.md", text).passage(), "", diagnostics);
        return Jsoup.parseBodyFragment(written.text().html().value());
    }

    private RichText prose(String text) {
        return new Markup(false)
                .prose(new Source("a.yaml", text).passage(), diagnostics)
                .text();
    }

    @ParameterizedTest
    @CsvSource({
        "'$a_1$ and $b_1$', 2",
        "\\(a*b*c\\) and $a*b*c$, 2",
        "\\[x_1*y_2*z\\], 1",
        "$$x_1*y_2*z$$, 1",
        "- item $a*b$ and $c*d$, 2",
        "> quotation $a_1$ $b_1$, 2",
        "# heading $a_1*b_1$, 1",
        "'| a | b |\n|---|---|\n| $x_1$ | $|x|_1$ |', 2",
        "[link $a_1$ and $b_1$](https://example.org/), 2",
    })
    void stays(String text, int formulas) {
        Document html = page(text);
        assertThat(html.select("math")).hasSize(formulas);
        assertThat(html.select("em, math a, math em, math strong")).isEmpty();
        assertThat(html.text()).doesNotContain("$", "\\");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*emphasis with $x*y$*", "**strong with $x**y$**", "_emphasis with $x_y$_"})
    void standsInEmphasis(String text) {
        Element emphasis = page(text).expectFirst("em, strong");
        assertThat(emphasis.select("math")).hasSize(1);
        assertThat(emphasis.ownText()).endsWith("with");
        assertThat(emphasis.parents().get(0).ownText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"`$x$`", "```\n$x$\n```", "    $x$"})
    void isNothingSpecialInCode(String text) {
        assertThat(page(text).select("math")).isEmpty();
        assertThat(page(text).select("code").text()).isEqualTo("$x$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"costs $5", "$5 and $6, or $7", "a US$ 5 note and 5$", "\\$5 and \\$6"})
    void isNotMadeOfMoney(String text) {
        RichText prose = prose(text);
        assertThat(prose.html().value()).doesNotContain("<math");
        assertThat(prose.text()).isEqualTo(text.replace("\\", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract: We need $O(n^{2)$ steps.\n",
                "abstract: 'It''s $O(n^{2)$ steps.'\n",
                "abstract: \"We need\\\n  \\u0020$O(n^{2)$ steps.\"\n",
                "abstract: >-\n  We need, as *others* do,\n  $O(n^{2)$ steps.\n",
                "abstract: |\n  We need\n\n    - one\n    - $O(n^{2)$ steps.\n",
                "abstract:\n  We need\n  at least\n\n  $O(n^{2)$ steps.\n",
            })
    void isFaultyWhereItStandsInTheFile(String yaml) {
        Source source = new Source("a.yaml", yaml);
        Passage passage = YamlReader.read(source, diagnostics)
                .flatMap(root -> root.get("abstract"))
                .flatMap(node -> node.<Optional<YamlScalar>>match(
                        Optional::of, list -> Optional.empty(), mapping -> Optional.empty()))
                .orElseThrow()
                .passage();
        new Markup(false).prose(passage, diagnostics);
        assertThat(diagnostics.sorted()).hasSize(1);
        Span span = diagnostics.sorted().get(0).span().orElseThrow();
        assertThat(span.source()).isEqualTo(source);
        assertThat(span.start()).isEqualTo(yaml.indexOf('{'));
        assertThat(span.text()).isEqualTo("{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text $O(n^{2)$ more.",
                "> one\n> two $O(n^{2)$\n",
                "- one\n- two\n  $O(n^{2)$\n",
                "| a |\n|---|\n| $O(n^{2)$ |\n",
                "# Title $O(n^{2)$",
                "Text[^1]\n\n[^1]: A note $O(n^{2)$",
            })
    void isFaultyWhereItStandsInAPage(String text) {
        page(text);
        assertThat(diagnostics.sorted()).hasSize(1);
        assertThat(diagnostics.sorted().get(0).span().orElseThrow().start()).isEqualTo(text.indexOf('{'));
    }
}
