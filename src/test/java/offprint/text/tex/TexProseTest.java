package offprint.text.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** TeX outside of mathematics. */
class TexProseTest {
    private static final String TEXTS = """
            Poincar\\'e, \\'{e}, {\\'e}, \\'{\\i}     │ Poincaré, é, é, í
            G\\"{o}del, na\\"{\\i}ve                │ Gödel, naïve
            Erd\\H{o}s, Fran\\c{c}ois               │ Erdős, François
            \\v{s}\\v s\\k{a}\\r{a}\\u{g}             │ ššąåğ
            \\.z \\=a \\b{d} \\d{t} \\~n \\^o \\`a      │ ż ā ḏ ṭ ñ ô à
            Stra\\ss e, \\o re, \\O, \\l\\L            │ Straße, øre, Ø, łŁ
            \\ae\\oe\\aa{} \\dh\\th{} \\i\\j            │ æœå ðþ ıȷ
            datasets \\& evaluation               │ datasets & evaluation
            50\\% \\# a\\_b \\{x\\} \\$5               │ 50% # a_b {x} $5
            over $50\\%$ of                       │ over 50% of
            1--2 and a --- b                     │ 1–2 and a — b
            use --flag (--x) ---- <!-- -->       │ use --flag (--x) ---- <!-- -->
            https://a.b/x--y~z                   │ https://a.b/x--y~z
            Fig.~3 and Eq.~(2)                   │ Fig. 3 and Eq. (2)
            $f(x)=0 \\text{ if~} x$               │ f(x) = 0 if x
            $y = 1 \\text{ if $a<b$}$             │ y = 1 if a < b
            at \\SI{5}{\\km} of \\ce{H2O}, \\R^n     │ at 5 km of H₂O, ℝⁿ
            ~TB level memory, (~5 nm) ~/x        │ ~TB level memory, (~5 nm) ~/x
            ``Quoted'' and ``open                │ “Quoted” and ``open
            {BERT} and {S}ci{\\'e}nce             │ BERT and Sciénce
            a { lone brace                       │ a { lone brace
            another } there                      │ another } there
            \\textit{a \\textbf{b} $x^2$ \\'e}      │ a b x² é
            {\\it foo} \\textsc{Foo} \\mbox{x}      │ foo Foo x
            20\\textdegree{}C 5\\,\\textmu m        │ 20°C 5 µ m
            \\LaTeX{} and \\TeX\\ too \\ldots        │ LaTeX and TeX too …
            \\S3 \\copyright\\ x                    │ §3 © x
            \\alpha-helix, 3\\times faster         │ α-helix, 3× faster
            \\ell_2 norm, \\mathcal{O}(n)          │ ℓ₂ norm, 𝒪(n)
            \\frac{1}{2} of \\ensuremath{x^2}      │ 1/2 of x²
            \\url{https://a.b/c\\_d}               │ https://a.b/c_d
            \\href{https://a.b}{the $x$ page}     │ the x page
            \\textcolor{red}{hot}                 │ hot
            """;

    static List<String[]> texts() {
        return TEXTS.lines().map(line -> line.split(" *│ ", 2)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void readsText(String source, String text) {
        assertThat(Read.prose(source).text()).isEqualTo(text);
        assertThat(Read.prose(source).problems()).isEmpty();
    }

    private static final String HTML = """
            \\textit{a}\\emph{b}       │ <em>a</em><em>b</em>
            \\textbf{a \\emph{b}}      │ <strong>a <em>b</em></strong>
            \\texttt{a<b}             │ <code>a&lt;b</code>
            {\\it a {\\bf b} c} d      │ <em>a <strong>b</strong> c</em> d
            {\\em a}{\\sc b}           │ <em>a</em>b
            \\underline{a}            │ <u>a</u>
            1\\textsuperscript{st}    │ 1<sup>st</sup>
            H\\textsubscript{2}O      │ H<sub>2</sub>O
            \\url{https://a.b/?x&y}   │ <a href="https://a.b/?x&amp;y">https://a.b/?x&amp;y</a>
            \\href{mailto:a@b}{\\'e}   │ <a href="mailto:a@b">é</a>
            \\href{http://a.b/"<}{x}  │ <a href="http://a.b/%22%3C">x</a>
            Fig.~3                   │ Fig.\u00A03
            """;

    static List<String[]> html() {
        return HTML.lines().map(line -> line.split(" *│ ", 2)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("html")
    void marksUpText(String source, String html) {
        assertThat(Read.prose(source).html()).isEqualTo(html);
    }

    @Test
    void keepsTheTexForBibTeX() {
        String source = "{BERT}: \\textit{a} {\\'e} \\& Fig.~3 -- ``x'' $x^2$ \\url{https://a.b} \\{ é";
        assertThat(Read.prose(source).tex()).isEqualTo(source);
    }

    @Test
    void escapesWhatTeXWouldNotShow() {
        assertThat(Read.prose("R&D {50% of $5}").tex()).isEqualTo("R\\&D {50\\% of \\$5}");
        assertThat(TexReader.escape("a_b ~5 x^2 \\ #"))
                .isEqualTo("a\\_b \\textasciitilde{}5 x\\textasciicircum{}2 \\textbackslash{} \\#");
        assertThat(Read.prose("\\alpha and \\LaTeX is").tex()).isEqualTo("$\\alpha$ and \\LaTeX{} is");
    }

    @Test
    void leavesMarkdownsEscapesAlone() {
        for (String escape :
                new String[] {"\\*", "\\\\", "\\\"", "\\'", "\\`", "\\!", "\\-", "\\[", "\\", "\\\"1\\\""}) {
            assertThat(Read.prose(escape).runs()).as(escape).isEmpty();
        }
    }

    @Test
    void readsOnlyMathematicsOnPages() {
        String page = "\\textit{a} {b} -- ~ ``x'' \\'e \\& \\alpha \\$";
        assertThat(Read.page(page).runs()).isEmpty();
        assertThat(Read.page(page).problems()).isEmpty();
    }

    @Test
    void dropsDangerousLinks() {
        Read read = Read.prose("\\href{javascript:alert(1)}{x} \\url{data:text/html,x}");
        assertThat(read.html()).isEqualTo("x data:text/html,x");
        assertThat(read.problems()).hasSize(2);
    }
}
