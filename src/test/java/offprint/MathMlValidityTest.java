package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.model.RichText;
import offprint.text.markup.Markup;
import offprint.text.math.Symbols;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever TeX Offprint takes, browsers get HTML and MathML that the Nu HTML checker passes. */
@Tag("slow")
class MathMlValidityTest {

    /** The elements of MathML Core, section 2.1.1, but for those of annotations. */
    private static final List<String> CORE = List.of(
            "math",
            "mi",
            "mn",
            "mo",
            "mtext",
            "mspace",
            "ms",
            "mrow",
            "mfrac",
            "msqrt",
            "mroot",
            "mstyle",
            "merror",
            "mpadded",
            "mphantom",
            "msub",
            "msup",
            "msubsup",
            "munder",
            "mover",
            "munderover",
            "mmultiscripts",
            "none",
            "mprescripts",
            "mtable",
            "mtr",
            "mtd");

    /** Formulas as abstracts have them, and constructs at their edges. */
    private static final List<String> FORMULAS = List.of(
            "x",
            "12.5",
            "x_i^2",
            "x_{i_{j_k}}^{2^{3^4}}",
            "f'",
            "f''_n",
            "f'^2",
            "{}^{14}C",
            "{}_a^b X",
            "a'_{b}{}^c",
            "\\frac12",
            "\\frac{1}{1+\\frac{a}{b}}",
            "\\dfrac{a}{b}+\\tfrac{a}{b}",
            "\\binom{n}{k}",
            "{n \\choose k}",
            "{a \\over b}",
            "{a \\atop b}",
            "\\sqrt{x}",
            "\\sqrt[3]{x+\\sqrt{y}}",
            "\\cfrac{1}{2}",
            "\\nicefrac{1}{2}",
            "\\sum_{i=1}^n a_i",
            "\\int_0^\\infty e^{-x^2}\\,dx",
            "\\prod\\limits_{p}",
            "\\sum\\nolimits_i",
            "\\oint",
            "\\lim_{x \\to 0} \\sin x",
            "\\max_{\\theta} \\min_{\\phi}",
            "\\operatorname{arg\\,max}_x",
            "\\operatorname*{ess\\,sup}_x",
            "\\mathop{\\rm Tr}\\nolimits A",
            "\\arg\\min_x",
            "\\Pr[X \\le x]",
            "\\left( \\frac{a}{b} \\right)",
            "\\left. x \\right|_{0}^{1}",
            "\\left\\{ x \\middle| y \\right\\}",
            "\\bigl( \\Bigl[ \\biggl\\{ \\Biggl| x \\Biggr| \\biggr\\} \\Bigr] \\bigr)",
            "\\langle x, y \\rangle",
            "\\lfloor x \\rfloor \\lceil y \\rceil",
            "\\lVert x \\rVert_2",
            "|x|",
            "\\|x\\|",
            "\\{1, 2\\}",
            "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
            "\\begin{bmatrix} 1 \\\\ & 2 \\end{bmatrix}",
            "\\begin{cases} x & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
            "\\begin{aligned} a &= b \\\\ &\\le c \\end{aligned}",
            "\\begin{array}{l|cr} a & b & c \\\\ \\hline d & e & f \\end{array}",
            "\\begin{smallmatrix} a & b \\end{smallmatrix}",
            "\\begin{vmatrix} a \\end{vmatrix}",
            "\\substack{a \\\\ b}",
            "\\mathbb{R}^{n \\times n}",
            "\\mathcal{L}",
            "\\mathfrak{g}",
            "\\mathbf{x}",
            "\\boldsymbol{\\alpha}",
            "\\mathsf{P} \\neq \\mathsf{NP}",
            "\\mathtt{code}",
            "\\mathrm{d}x",
            "\\bm{x}",
            "\\mathscr{F}",
            "{\\bf x} y",
            "\\hat{x} \\tilde{x} \\bar{x} \\vec{x} \\dot{x} \\ddot{x}",
            "\\widehat{xyz}",
            "\\overline{AB}",
            "\\underline{x}",
            "\\overbrace{a+b}^{n}",
            "\\underbrace{a+b}_{n}",
            "\\overrightarrow{AB}",
            "\\xrightarrow[below]{above}",
            "\\stackrel{d}{=}",
            "\\overset{!}{=}",
            "\\underset{x}{\\arg\\max}",
            "a \\not= b",
            "\\not\\in",
            "a \\bmod b",
            "a \\equiv b \\pmod{n}",
            "\\text{words & more}",
            "\\text{with $x^2$ in it}",
            "\\textbf{bold} \\textit{it}",
            "\\phantom{x} \\hphantom{x} \\vphantom{x}",
            "\\smash{x}",
            "\\boxed{x}",
            "\\fbox{words}",
            "\\color{red} x",
            "\\textcolor{red}{x}",
            "a\\,b\\:c\\;d\\!e\\ f\\quad g\\qquad h",
            "\\hspace{1em} \\mspace{3mu} \\kern2pt",
            "a < b > c & d",
            "100\\%",
            "\\$5",
            "\\#1",
            "\\&",
            "\\_",
            "x \\mid y",
            "\\ldots \\cdots \\vdots \\ddots",
            "\\mathbb{E}_{x \\sim p(x)}\\left[\\log D(x)\\right]",
            "O(n \\log n)",
            "\\tilde{\\mathcal{O}}(\\sqrt{T})",
            "\\epsilon\\text{-greedy}",
            "10^{-3}",
            "3\\times 10^5",
            "\\sim 10\\,\\mathrm{km\\,s^{-1}}",
            "90^\\circ",
            "\\ket{\\psi}\\bra{\\phi}",
            "\\braket{a|b}",
            "\\abs{x} \\norm{y}",
            "\\mathrm{H_2O}",
            "\\textsuperscript{2}",
            "α ≤ β ∈ ℝ",
            "x²",
            "日本",
            "\\mathbb{1}",
            "\\mathbf{\\Sigma}^{-1}",
            "\\overline{\\overline{x}}",
            "{}",
            "");

    @Test
    void everyFormulaOfTheListIsValidInALineAndDisplayed() {
        List<String> sources = new ArrayList<>();
        for (String formula : FORMULAS) {
            sources.add("in a line \\(" + formula + "\\) and displayed \\[" + formula + "\\] end");
        }
        assertValid(sources);
    }

    /** Each command with no argument, with one, with two, with scripts, with an accent, between words. */
    @Test
    void everyCommandIsValidWhereverItIsAllowed() {
        assertValid(Symbols.names().stream()
                .flatMap(name -> {
                    String command = "\\" + name;
                    return Stream.of(
                            "$a " + command + " b$",
                            "$" + command + "$",
                            "$" + command + "{x}$",
                            "$" + command + "{x}{y}$",
                            "$" + command + "_a^b$",
                            "$" + command + "{x}_a^b$",
                            "$" + command + "{x}{y}'$",
                            "$\\hat{" + command + "}$",
                            "$\\mathbf{" + command + " x}$",
                            "$\\not" + command + "$",
                            "$\\left" + command + " x \\right.$",
                            "$\\begin{" + name + "} a & b \\\\ c \\end{" + name + "}$",
                            "$\\begin{" + name + "}{lr} a & b \\\\ c \\end{" + name + "}_2$",
                            "words " + command + " words",
                            "words " + command + "{words} words",
                            "words " + command + "{words}{words} words",
                            "words " + command + "_2 words");
                })
                .toList());
    }

    @Test
    void everyCommandOfProseIsValid() {
        assertValid(List.of(
                "\\'e \\`{a} \\^{\\i} \\\"o \\~n \\=a \\.z \\u g \\v{s} \\H o \\c{c} \\d u \\b b \\k a \\r a \\t oo",
                "\\ss \\o \\O \\l \\L \\ae \\AE \\oe \\OE \\aa \\AA \\i \\j \\dh \\th \\ng and more",
                "\\emph{a \\textbf{b \\texttt{c}} d} {\\em e} {\\bf f \\it g} \\textsc{h} \\underline{i} \\sout{j}",
                "\\textsuperscript{2} and \\textsubscript{2}, \\enquote{quoted}, ``quoted'', --, ---, a~b, {a group}",
                "\\url{https://example.org/?a=1&b=2} and \\href{https://example.org/a_b}{\\emph{words} \\& more}",
                "\\% \\& \\# \\_ \\{ \\} \\$ \\textless \\textgreater{} \\textbackslash{} \\S \\copyright",
                "a < b & c > d, <b>, &amp;, $5, \\(x\\), \\[x\\]"));
    }

    /** All of them on one page, each in a line of its own; what the reader calls malformed is never published. */
    private static void assertValid(List<String> sources) {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body>\n");
        List<String> lines = new ArrayList<>();
        Markup markup = new Markup(false);
        for (String source : sources) {
            Diagnostics diagnostics = new Diagnostics();
            RichText read = markup.prose(new Source("a.yaml", source).passage(), diagnostics)
                    .text();
            if (!diagnostics.hasErrors()) {
                page.append("<div>")
                        .append(read.html().value().replace('\n', ' '))
                        .append("</div>\n");
                lines.add(source + "   gives   " + read.html().value());
            }
        }
        String html = page.append("</body></html>\n").toString();
        List<String> complaints = new ArrayList<>();
        for (String complaint : NuChecker.complaints("page.html", html.getBytes(UTF_8))) {
            int line = Integer.parseInt(complaint.split(":", 4)[1]);
            complaints.add(complaint + "   in   " + (line >= 2 && line < lines.size() + 2 ? lines.get(line - 2) : ""));
        }
        assertThat(complaints).isEmpty();
        assertThat(lines).hasSizeGreaterThan(sources.size() / 4);
        TreeSet<String> elements = new TreeSet<>();
        for (Element element : Jsoup.parse(html).select("math, math *:not(mtext *)")) {
            elements.add(element.normalName());
        }
        assertThat(elements).as("elements of MathML").isSubsetOf(CORE);
    }
}
