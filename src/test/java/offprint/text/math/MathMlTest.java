package offprint.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formulas as MathML Core, each on two lines: TeX, then what stands in the math element. */
class MathMlTest {
    private static final String TABLE = """
            x
            <mi>x</mi>
            \\Gamma\\nabla
            <mi mathvariant="normal">Γ</mi><mi mathvariant="normal">∇</mi>
            3.14
            <mn>3.14</mn>
            10{,}000
            <mn>10,000</mn>
            a+b
            <mi>a</mi><mo lspace="0.2222em" rspace="0.2222em">+</mo><mi>b</mi>
            -b
            <mo form="prefix" lspace="0em" rspace="0em">−</mo><mi>b</mi>
            a=-b
            <mi>a</mi><mo>=</mo><mo form="prefix" lspace="0em" rspace="0em">−</mo><mi>b</mi>
            x_{i=1}
            <msub><mi>x</mi><mrow><mi>i</mi><mo lspace="0em" rspace="0em">=</mo><mn>1</mn></mrow></msub>
            \\sim
            <mo lspace="0em" rspace="0em">∼</mo>
            {\\sim}5
            <mo lspace="0em" rspace="0em">∼</mo><mn>5</mn>
            p<0
            <mi>p</mi><mo>&lt;</mo><mn>0</mn>
            f(x)
            <mi>f</mi><mo form="prefix" stretchy="false">(</mo><mi>x</mi><mo form="postfix" stretchy="false">)</mo>
            f\\colon X
            <mi>f</mi><mo lspace="0em" rspace="0.1667em">:</mo><mi>X</mi>
            |x|
            <mo stretchy="false" lspace="0em" rspace="0em">|</mo><mi>x</mi><mo stretchy="false" lspace="0em" rspace="0em">|</mo>
            x_1^2
            <msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>
            x^2_1
            <msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>
            {}^2
            <msup><mrow></mrow><mn>2</mn></msup>
            x^10
            <msup><mi>x</mi><mn>1</mn></msup><mn>0</mn>
            f'^2
            <msup><mrow><mi>f</mi><mo lspace="0em" rspace="0em">′</mo></mrow><mn>2</mn></msup>
            \\mathbb{R}\\mathbb{A}\\mathcal{L}\\mathcal{A}\\mathfrak{C}\\mathfrak{A}\\mathbf{v}\\bm{v}\\mathbb{1}
            <mi>ℝ</mi><mi>𝔸</mi><mi>ℒ</mi><mi>𝒜</mi><mi>ℭ</mi><mi>𝔄</mi><mi>𝐯</mi><mi>𝒗</mi><mn>𝟙</mn>
            \\mathit{hA}\\boldsymbol\\beta\\mathbf\\Sigma
            <mi>ℎ𝐴</mi><mi>𝜷</mi><mi>𝚺</mi>
            \\mathrm{SO}\\mathrm{d}
            <mi>SO</mi><mi mathvariant="normal">d</mi>
            \\frac{1}{2}
            <mfrac><mn>1</mn><mn>2</mn></mfrac>
            a\\over b
            <mfrac><mi>a</mi><mi>b</mi></mfrac>
            \\tfrac12
            <mstyle displaystyle="false" scriptlevel="0"><mfrac><mn>1</mn><mn>2</mn></mfrac></mstyle>
            \\binom{n}{k}
            <mrow><mo fence="true" form="prefix" stretchy="true">(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo fence="true" form="postfix" stretchy="true">)</mo></mrow>
            \\sqrt{x}\\sqrt[3]{x}
            <msqrt><mi>x</mi></msqrt><mroot><mi>x</mi><mn>3</mn></mroot>
            n\\log n
            <mi>n</mi><mspace width="0.1667em"/><mi>log</mi><mo>\u2061</mo><mspace width="0.1667em"/><mi>n</mi>
            \\log(x)
            <mi>log</mi><mo>\u2061</mo><mo form="prefix" stretchy="false">(</mo><mi>x</mi><mo form="postfix" stretchy="false">)</mo>
            \\max_x
            <munder><mo movablelimits="true" lspace="0em" rspace="0em">max</mo><mi>x</mi></munder>
            \\operatorname*{arg\\,max}_x
            <munder><mo movablelimits="true" lspace="0em" rspace="0em">arg\u2009max</mo><mi>x</mi></munder>
            \\sum_i^n
            <munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>
            \\sum\\limits_i
            <munder><mo movablelimits="false">∑</mo><mi>i</mi></munder>
            \\sum\\nolimits_i
            <msub><mo>∑</mo><mi>i</mi></msub>
            \\int_0^1
            <msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup>
            \\left(\\frac{a}{b}\\right]
            <mrow><mo fence="true" form="prefix" stretchy="true">(</mo><mfrac><mi>a</mi><mi>b</mi></mfrac><mo fence="true" form="postfix" stretchy="true">]</mo></mrow>
            \\left(x\\right.
            <mrow><mo fence="true" form="prefix" stretchy="false">(</mo><mi>x</mi></mrow>
            \\bigl(x
            <mo fence="true" form="prefix" stretchy="true" minsize="1.2em" maxsize="1.2em">(</mo><mi>x</mi>
            \\ddddot x
            <mover accent="true"><mi>x</mi><mo stretchy="false">....</mo></mover>
            \\hat{x}
            <mover accent="true"><mi>x</mi><mo stretchy="false">ˆ</mo></mover>
            \\widehat{x}
            <mover accent="true"><mi>x</mi><mo stretchy="true">ˆ</mo></mover>
            \\overline{AB}
            <mover class="tex-line" accent="true"><mrow><mi>A</mi><mi>B</mi></mrow><mo stretchy="true">‾</mo></mover>
            \\underline{x}
            <munder class="tex-line" accentunder="true"><mi>x</mi><mo stretchy="true">‾</mo></munder>
            \\vec{v}
            <mover><mi>v</mi><mo stretchy="false">→</mo></mover>
            \\underbrace{x}_{n}
            <munder><munder><mi>x</mi><mo stretchy="true">⏟</mo></munder><mi>n</mi></munder>
            \\overset{!}{=}
            <mover><mo lspace="0em" rspace="0em">=</mo><mo form="postfix" stretchy="false" lspace="0em" rspace="0em">!</mo></mover>
            \\not\\in\\not=
            <mo lspace="0em">∉</mo><mo rspace="0em">≠</mo>
            \\text{if } x
            <mtext>if\u00A0</mtext><mi>x</mi>
            \\textit{so}
            <mtext><em>so</em></mtext>
            \\mbox{all $y$}
            <mrow><mtext>all\u00A0</mtext><mi>y</mi></mrow>
            \\begin{matrix}a&b\\\\c\\end{matrix}
            <mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd></mtr></mtable>
            \\begin{array}{r|l}a&b\\end{array}
            <mtable><mtr><mtd class="tex-right"><mi>a</mi></mtd><mtd class="tex-left"><mi>b</mi></mtd></mtr></mtable>
            \\begin{cases}a&b\\end{cases}
            <mrow><mo fence="true" form="prefix" stretchy="true">{</mo><mtable class="tex-cases"><mtr><mtd class="tex-left"><mi>a</mi></mtd><mtd class="tex-left"><mi>b</mi></mtd></mtr></mtable></mrow>
            \\begin{aligned}a&=b\\\\\\end{aligned}
            <mtable class="tex-aligned" displaystyle="true"><mtr><mtd class="tex-right"><mi>a</mi></mtd><mtd class="tex-left"><mrow></mrow><mo>=</mo><mi>b</mi></mtd></mtr></mtable>
            a\\;b\\!c
            <mi>a</mi><mspace width="0.2778em"/><mi>b</mi><mi>c</mi>
            \\phantom{x}
            <mphantom><mi>x</mi></mphantom>
            \\displaystyle x
            <mstyle displaystyle="true" scriptlevel="0"><mi>x</mi></mstyle>
            """;

    static List<String[]> table() {
        List<String> lines = TABLE.lines().toList();
        return IntStream.range(0, lines.size() / 2)
                .mapToObj(i -> new String[] {lines.get(2 * i), lines.get(2 * i + 1)})
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void writesMathMlCore(String formula, String mathMl) {
        assertThat(ReadFormula.of(formula).mathMl()).isEqualTo(mathMl);
    }

    @Test
    void replacesCharactersThatXmlForbids() {
        assertThat(ReadFormula.of("\u0001\uFFFE\uD835").mathMl()).doesNotContain("\u0001", "\uFFFE", "\uD835");
    }
}
