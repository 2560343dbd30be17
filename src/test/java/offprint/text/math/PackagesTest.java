package offprint.text.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What abstracts use of packages beyond amsmath, one a line: TeX, then the readable text that it becomes. */
class PackagesTest {
    private static final String TABLE = """
            \\ce{H2O}                                    │ H₂O
            \\ce{CO2}                                    │ CO₂
            \\ce{^{13}C}                                 │ ¹³C
            \\ce{^{227}_{90}Th+}                         │ ₉₀²²⁷Th⁺
            \\ce{SO4^2-}, \\ce{SO4^{2-}}                  │ SO₄²⁻, SO₄²⁻
            \\ce{Na+} \\ce{Cl-} \\ce{e-}                   │ Na⁺Cl⁻e⁻
            \\ce{H3O+}                                   │ H₃O⁺
            \\ce{[Fe(CN)6]^{3-}}                         │ [Fe(CN)₆]³⁻
            \\ce{Ca(OH)2 (aq)}                           │ Ca(OH)₂(aq)
            \\ce{2H2 + O2 -> 2H2O}                       │ 2 H₂ + O₂ → 2 H₂O
            \\ce{N2 + 3H2 <=> 2NH3}                      │ N₂ + 3 H₂ ⇌ 2 NH₃
            \\ce{A ->[\\Delta][H2O] B}                    │ A →_(H₂O)^Δ B
            \\ce{1/2 O2}                                 │ 1/2 O₂
            \\ce{CuSO4 * 5H2O}                           │ CuSO₄ ⋅ 5 H₂O
            \\ce{CH3-CH=CH2}                             │ CH₃–CH=CH₂
            \\ce{HC#CH}                                  │ HC≡CH
            \\ce{Fe^{III}}, \\ce{Fe^{IV}}                 │ Feᴵᴵᴵ, Feᴵⱽ
            \\ce{CO2 ^}, \\ce{BaSO4 v}                    │ CO₂ ↑, BaSO₄ ↓
            \\ce{$\\alpha$-Fe2O3}                         │ α–Fe₂O₃
            \\ce{TiO_{2-x}}                              │ TiO₂₋ₓ
            \\SI{5.3}{\\kilo\\metre}                       │ 5.3 km
            \\qty{9.81}{\\metre\\per\\second\\squared}       │ 9.81 m s⁻²
            \\SI{1.5e-3}{\\mol.L^{-1}}                    │ 1.5 × 10⁻³ mol L⁻¹
            \\qty[per-mode=symbol]{12}{km/h}             │ 12 km/h
            \\SI{25}{\\celsius}, \\SI{25}{\\degreeCelsius}  │ 25 °C, 25 °C
            \\SI{90}{\\degree}, \\ang{30}, \\ang{1;2;3}     │ 90°, 30°, 1°2′3″
            \\SI{100}{\\micro\\second}                     │ 100 µs
            \\SI{13}{\\TeV}, \\si{\\kilo\\gram\\square\\metre}  │ 13 TeV, kg m²
            \\unit{\\cubic\\centi\\metre}                   │ cm³
            \\num{12345.67891}                           │ 12 345.678 91
            \\num{-1.2e10}, \\num{e4}, \\num{1234}         │ −1.2 × 10¹⁰, 10⁴, 1234
            \\num{4.5 +- 0.1}, \\num{1.23(4)}             │ 4.5 ± 0.1, 1.23(4)
            \\num{\\pi}                                   │ π
            \\SIrange{10}{20}{\\nm}                       │ 10–20 nm
            \\qtylist{1;2;3}{\\second}                    │ 1, 2, 3 s
            \\numrange{1}{9}                             │ 1–9
            \\dv{f}{x}, \\dv{x}, \\dv[2]{f}{x}             │ df/(dx), d/(dx), d²f/(dx²)
            \\pdv{u}{t}, \\pdv{f}{x}{y}                   │ ∂u/∂t, ∂²f/(∂x∂y)
            \\qty(\\frac{a}{b})                           │ (a/b)
            \\comm{A}{B}                                 │ [A, B]
            \\braket{a}{b}, \\braket{a}, \\ketbra{a}{b}    │ ⟨a|b⟩, ⟨a⟩, |a⟩⟨b|
            \\expval{H}, \\mel{a}{H}{b}                   │ ⟨H⟩, ⟨a|H|b⟩
            \\order{n^2}                                 │ 𝒪(n²)
            \\slashed{D}, \\not\\!\\!E, \\not\\,p             │ D̸, E̸, p̸
            \\cancel{x}                                  │ x̸
            \\R^n, \\C, \\E[X]                             │ ℝⁿ, ℂ, 𝔼[X]
            \\varlimsup_{n} a_n, \\varliminf_n             │ l̅i̅m̅ₙ aₙ, l̲i̲m̲ₙ
            \\prescript{14}{2}{C}                         │ ₂¹⁴C
            \\genfrac{(}{)}{0pt}{}{n}{k}                  │ (n choose k)
            \\genfrac{}{}{}{0}{a}{b}                      │ a/b
            \\idotsint f                                 │ ∫ ⋯ ∫ f
            \\begin{pmatrix} a & b \\\\ \\hdotsfor{2} \\end{pmatrix} │ (a b; … …)
            \\boxed{x}                                   │ x
            x_1 + \\dots + x_n, x_1, \\dots, x_n          │ x₁ + ⋯ + xₙ, x₁, …, xₙ
            f_2', x_1''                                 │ f₂′, x₁″
            \\text{if $a<b$}                            │ if a < b
            """;

    static List<String[]> table() {
        return TABLE.lines().map(line -> line.split(" *│ ", 2)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void readsWhatAbstractsUse(String source, String text) {
        assertThat(ReadFormula.of(source).text()).isEqualTo(text);
    }
}
