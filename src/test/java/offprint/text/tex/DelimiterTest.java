package offprint.text.tex;

import static org.assertj.core.api.Assertions.assertThat;

import offprint.diag.Diagnostics;
import offprint.diag.Source;
import org.junit.jupiter.api.Test;

/** Where mathematics begins and ends. */
class DelimiterTest {

    @Test
    void readsFourPairsOfDelimiters() {
        assertThat(Read.prose("$x$ \\(x\\) $$x$$ \\[x\\]").tex()).isEqualTo("$x$ $x$ \\[x\\] \\[x\\]");
        assertThat(Read.page("$x$ \\(x\\) $$x$$ \\[x\\]").runs()).hasSize(4);
    }

    @Test
    void marksAFormulaOnALineOfItsOwn() {
        assertThat(Read.prose("$$x$$").html()).isEqualTo("<math display=\"block\"><mi>x</mi></math>");
        assertThat(Read.prose("\\[x\\]").runs().get(0).display()).isTrue();
        assertThat(Read.prose("\\(x\\)").runs().get(0).display()).isFalse();
    }

    @Test
    void leavesMoneyAlone() {
        for (String money :
                new String[] {"$5", "$5 and $10", "$5-$10", "$ 5 $", "(\\$3.7K if rent on Azure)", "$", "5$"}) {
            assertThat(Read.prose(money).text()).isEqualTo(money.replace("\\", ""));
            assertThat(Read.prose(money).html()).doesNotContain("<math>");
        }
        assertThat(Read.prose("a lone $5").tex()).isEqualTo("a lone \\$5");
        assertThat(Read.page("$5 and \\$10").runs()).isEmpty();
    }

    @Test
    void findsTheFormulaBehindTheMoney() {
        assertThat(Read.prose("costs $5 or $6, and $x$ more").tex()).isEqualTo("costs \\$5 or \\$6, and $x$ more");
        assertThat(Read.page("from $100 to $O(n)$").runs()).hasSize(1);
    }

    @Test
    void opensMathOnlyBeforeANonSpace() {
        assertThat(Read.page("$ x$").runs()).isEmpty();
        assertThat(Read.page("$\nx$").runs()).isEmpty();
    }

    @Test
    void closesMathOnlyAfterANonSpace() {
        assertThat(Read.page("$x $").runs()).isEmpty();
        assertThat(Read.page("$x $y$").runs().get(0).end()).isEqualTo(6);
    }

    @Test
    void closesMathOnlyWhereNoDigitFollows() {
        assertThat(Read.page("$20 or US$30").runs()).isEmpty();
        assertThat(Read.page("$x$2").runs()).isEmpty();
    }

    @Test
    void closesMathThatBeginsWithACommandBeforeADigitToo() {
        assertThat(Read.page("$\\sim$5 and ${\\sim}$10").text()).isEqualTo("∼5 and ∼10");
    }

    @Test
    void takesNoEscapedDollarForADelimiter() {
        assertThat(Read.prose("$\\$5$").text()).isEqualTo("$5");
        assertThat(Read.page("\\$x$ \\\\(x\\\\)").runs()).isEmpty();
        assertThat(Read.page("\\\\$x$").runs()).hasSize(1);
    }

    @Test
    void endsMathAtABlankLine() {
        assertThat(Read.page("$x\n\ny$").runs()).isEmpty();
        assertThat(Read.page("$$x\n \t\ny$$").runs()).isEmpty();
        assertThat(Read.page("$x\ny$").text()).isEqualTo("xy");
    }

    @Test
    void leavesEscapedBracketsWithoutAPartnerToMarkdown() {
        assertThat(Read.prose("\\[note").runs()).isEmpty();
        assertThat(Read.prose("\\(a\n\nb\\)").runs()).isEmpty();
    }

    @Test
    void readsDollarsWithinTheWordsOfAFormula() {
        assertThat(Read.page("$\\text{if $x$ or $y$} > 0$").text()).isEqualTo("if x or y > 0");
    }

    @Test
    void attachesAFormulaToTheWordAroundIt() {
        assertThat(Read.prose("Re$^2$Search++").text()).isEqualTo("Re²Search++");
        assertThat(Read.prose("up to 2$\\times$ higher").text()).isEqualTo("up to 2× higher");
        assertThat(Read.prose("2.7--9.8$\\times$").text()).isEqualTo("2.7–9.8×");
        assertThat(Read.prose("$\\ell_2$-norm, $\\Lambda$CDM").text()).isEqualTo("ℓ₂-norm, ΛCDM");
    }

    @Test
    void readsEnvironmentsWithoutDelimiters() {
        assertThat(Read.page("\\begin{align}a&=b\\end{align}").text()).isEqualTo("a = b");
        assertThat(Read.page("\\begin{align}a&=b").runs()).isEmpty();
    }

    @Test
    void looksNotPastTheLimit() {
        TexReader reader =
                new TexReader(new Source("p", "$x$ {y} \\(z\\)").passage(), TexDialect.PROSE, new Diagnostics());
        assertThat(reader.at(0, 2).orElseThrow().text()).isEqualTo("$");
        assertThat(reader.at(0, 3).orElseThrow().text()).isEqualTo("x");
        assertThat(reader.at(4, 6)).isEmpty();
        assertThat(reader.at(8, 12)).isEmpty();
        assertThat(reader.at(8, 13)).isPresent();
    }
}
