package offprint.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formulas as plain text, one a line: TeX, then Unicode. */
public class FormulaTextTest {
    private static final String TABLE = """
            50\\%                              │ 50%
            \\textit{stochastic monkeys}       │ stochastic monkeys
            \\times                            │ ×
            2.7                               │ 2.7
            10{,}000                          │ 10,000
            O(n \\log n)                       │ O(n log n)
            \\ell_2                            │ ℓ₂
            \\{0,1\\}^n                         │ {0, 1}ⁿ
            \\epsilon                          │ ε
            1/\\sqrt{n}                        │ 1/√n
            \\sqrt{x+1}                        │ √(x + 1)
            \\sqrt{ab}                         │ √(ab)
            \\sqrt[3]{x}                       │ ∛x
            \\sqrt[n]{x}                       │ ⁿ√x
            \\mathcal{N}=4                     │ 𝒩 = 4
            10^{-3}                           │ 10⁻³
            p<0.05                            │ p < 0.05
            \\sim                              │ ∼
            \\approx 3\\%                       │ ≈3%
            {\\sim}10                          │ ∼10
            H_0\\!:\\theta=0                    │ H₀ : θ = 0
            f\\colon X\\to Y                    │ f: X → Y
            x'                                │ x′
            f''(x)                            │ f″(x)
            f^\\prime                          │ f′
            x'^2                              │ x′²
            \\mathrm{SO}(3)                    │ SO(3)
            \\leq                              │ ≤
            ^\\circ                            │ °
            _{2}                              │ ₂
            {}^2                              │ ²
            \\tfrac12                          │ 1/2
            \\frac12 x                         │ (1/2)x
            \\frac{a+b}{c}                     │ (a + b)/c
            \\frac{1}{2\\pi}                    │ 1/(2π)
            \\frac{\\partial f}{\\partial x}     │ ∂f/∂x
            {a \\over b}                       │ a/b
            \\binom{n}{k}                      │ (n choose k)
            {n \\choose k}                     │ (n choose k)
            \\left\\|x\\right\\|_2                │ ‖x‖₂
            \\left\\{x\\,\\middle|\\,y\\right\\}     │ {x | y}
            \\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}            │ (a b; c d)
            \\begin{bmatrix}1&0\\\\0&1\\end{bmatrix}            │ [1 0; 0 1]
            \\begin{aligned}a&=b+c\\\\&=d\\end{aligned}         │ a = b + c; = d
            \\begin{cases}x & \\text{if } x>0\\\\ 0\\end{cases}  │ {x if x > 0; 0
            \\operatorname*{arg\\,max}_{x}      │ arg maxₓ
            \\operatorname{log-sum-exp}(x)     │ log-sum-exp(x)
            \\underbrace{a+b}_{n}              │ (a + b)ₙ
            \\text{if } x>0                    │ if x > 0
            \\mbox{for all $y$}                │ for all y
            \\bm{x}                            │ x
            \\boldsymbol\\beta                  │ β
            \\overline{X}                      │ X̅
            \\hat{x}                           │ x̂
            \\hat\\theta_n                      │ θ̂ₙ
            \\acute e                          │ é
            \\vec v                            │ v⃗
            \\not\\in                           │ ∉
            \\not=                             │ ≠
            \\stackrel{d}{=}                   │ =ᵈ
            X\\overset{!}{=}Y                  │ X =^! Y
            X_n\\xrightarrow{p}X               │ Xₙ →ᵖ X
            a \\bmod n                         │ a mod n
            a\\equiv b\\pmod{n}                 │ a ≡ b (mod n)
            \\langle x,y\\rangle                │ ⟨x, y⟩
            |\\psi\\rangle                      │ |ψ⟩
            \\ket{\\psi}                        │ |ψ⟩
            \\hbar                             │ ℏ
            \\Lambda                           │ Λ
            \\rm M_\\odot                       │ M_⊙
            \\sum_{\\substack{i<n\\\\j<m}} a_{ij} │ ∑_(i<n, j<m) aᵢⱼ
            \\sum_{i=1}^n x_i                  │ ∑ᵢ₌₁ⁿ xᵢ
            \\int_0^\\infty e^{-x}\\,dx          │ ∫₀^∞ e⁻ˣ dx
            \\lim_{n\\to\\infty} a_n             │ lim_(n→∞) aₙ
            \\max_{\\theta} f                   │ max_θ f
            2\\log n                           │ 2 log n
            \\log_2 n                          │ log₂ n
            \\sin(x)                           │ sin(x)
            \\color{red} x                     │ x
            \\textcolor{red}{x}                │ x
            \\ensuremath{x^2}                  │ x²
            \\mathbbm{1}                       │ 𝟙
            \\mathds{R}                        │ ℝ
            \\mathbb{R}^d                      │ ℝᵈ
            \\mathbb{R}^{n\\times m}            │ ℝ^(n×m)
            \\mathscr{H}                       │ ℋ
            \\mathfrak{g}                      │ 𝔤
            \\mathsf{A}\\mathtt{b}              │ Ab
            {\\bf x}{\\cal N}                   │ x𝒩
            \\big(\\Big|x\\Big|\\big)             │ (|x|)
            a\\,b\\;c\\:d\\!e\\quad f\\qquad g       │ a b c de f g
            a~b                               │ a b
            x_1,\\ldots,x_n                    │ x₁, …, xₙ
            1+\\cdots+n                        │ 1 + ⋯ + n
            \\sum\\limits_i \\int\\nolimits_j     │ ∑ᵢ ∫ⱼ
            \\phantom{x}y                      │ y
            a\\hspace{1em}b                    │ a b
            x\\label{a}\\tag{1}\\nonumber        │ x
            x_{\\max}                          │ xₘₐₓ
            x_{b}                             │ x_b
            D_{\\mathrm{KL}}(p\\|q)             │ D_KL(p‖q)
            e^{i\\pi}                          │ e^(iπ)
            x^*                               │ x*
            A^\\top                            │ Aᵀ
            A^{a+b}                           │ Aᵃ⁺ᵇ
            -x                                │ −x
            a=-1                              │ a = −1
            x\\to-\\infty                       │ x → −∞
            5\\pm 2                            │ 5 ± 2
            a:=b                              │ a := b
            P(A|B)                            │ P(A|B)
            n!                                │ n!
            \\alpha ≤ β                        │ α ≤ β
            """;

    public static List<String[]> table() {
        return TABLE.lines().map(line -> line.split(" *│ ", 2)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void writesUnicode(String formula, String text) {
        assertThat(ReadFormula.of(formula).text()).isEqualTo(text);
    }
}
