package offprint.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.model.RichText;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Abstracts in the manner of those that authors give to arXiv: every word arrives, and no TeX is left. */
class AbstractsTest {

    static List<Arguments> abstracts() {
        return List.of(
                Arguments.of(
                        "Training a model of this size costs \\$3.7K on rented machines, and $50\\%$ of it is idle"
                                + " time. Our scheduler is 2.7--9.8$\\times$ faster on 40~TB of text, at \\$0.2K less.",
                        "Training a model of this size costs $3.7K on rented machines, and 50% of it is idle time. Our"
                                + " scheduler is 2.7–9.8× faster on 40 TB of text, at $0.2K less."),
                Arguments.of(
                        "We call them ``sleepy'' workers, because R\\&D budgets fall by 5\\% each year --"
                                + " or more --- and nobody's cache_size or #threads is right.",
                        "We call them “sleepy” workers, because R&D budgets fall by 5% each year – or more"
                                + " — and nobody's cache_size or #threads is right."),
                Arguments.of(
                        "With $\\textit{Gardener}$ and \\textbf{Rake} the error drops to $\\mathcal{O}(1/\\sqrt{T})$ for"
                                + " $n \\geq 10^{6}$ users, where $\\alpha_{t} \\in (0, 1]$ and $|x| < 3$.",
                        "With Gardener and Rake the error drops to 𝒪(1/√T) for n ≥ 10⁶ users, where αₜ ∈ (0, 1] and"
                                + " |x| < 3."),
                Arguments.of(
                        "Code is at https://example.org/~ada/fast_io_kit and at \\url{https://example.org/a_b~c}; the"
                                + " data, $\\sim$3.5GB (up to 4x smaller), follow na\\\"ive Erd\\H{o}s--R\\'enyi"
                                + " sampling~[1].",
                        "Code is at https://example.org/~ada/fast_io_kit and at https://example.org/a_b~c; the data,"
                                + " ∼3.5GB (up to 4x smaller), follow naïve Erdős–Rényi sampling [1]."),
                Arguments.of(
                        "First* results: p < 0.05 & F1 > 90; see (a)-(c), 1. and 2., <b> tags, [sic] and {braces}.",
                        "First* results: p < 0.05 & F1 > 90; see (a)-(c), 1. and 2., <b> tags, [sic] and braces."));
    }

    @ParameterizedTest
    @MethodSource("abstracts")
    void arriveWhole(String written, String read) {
        Diagnostics diagnostics = new Diagnostics();
        RichText text = new Markup(false)
                .prose(new Source("a.yaml", written).passage(), diagnostics)
                .text();
        assertThat(diagnostics.hasErrors()).isFalse();
        assertThat(text.text()).isEqualTo(read);
        String page = Jsoup.parseBodyFragment(text.html().value()).text();
        assertThat(page).doesNotContain("\\", "``", "''");
        assertThat(letters(page)).isEqualTo(letters(read));
    }

    /** MathML draws a power or an index by its place; what is left are the letters and digits. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
