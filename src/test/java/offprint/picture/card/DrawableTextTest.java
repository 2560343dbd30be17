package offprint.picture.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawableTextTest {
    private static final Fount FOUNT = new Fount(
            Typeface.read("/liberation/LiberationSerif-Regular.ttf"),
            Typeface.read("/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An O(n²) Bound – “Quoted”",
                "Zoë Ångström, Łukasz Đặng, Ağaoğlu, Þór",
                "Ελένη Παπαδοπούλου",
                "Фёдор Їжак",
                "ℓ₁ over ℝᵈ: x ∈ S ⇒ ∀y ∃z, ‖x‖ ≤ √2 · 10⁻⁶ ⊗ ∇f ⟨a, b⟩",
                "θ̂ and x̄, v⃗",
                "Adébáyọ̀",
                "✓ ♭"
            })
    void leavesAsItIsWhatItCanShow(String text) {
        assertThat(DrawableText.of(text, FOUNT)).isEqualTo(new DrawableText(text, "", ""));
    }

    @Test
    void joinsAccentsToTheirLetters() {
        assertThat(DrawableText.of("Cafe\u0301", FOUNT).text()).isEqualTo("Café");
    }

    @Test
    void takesPlainLettersForThoseOfFormulasThatItLacks() {
        assertThat(DrawableText.of("𝑛 log 𝒏, ﬁne", FOUNT)).isEqualTo(new DrawableText("n log n, ﬁne", "", ""));
    }

    @Test
    void showsNothingOfWhatHasNoShape() {
        assertThat(DrawableText.of(" a\u00A0\t b\u00ADc\u200Dd ✈\uFE0F\n", FOUNT))
                .isEqualTo(new DrawableText("a bcd ✈", "", ""));
    }

    @Test
    void collectsWhatItLacksOnce() {
        assertThat(DrawableText.of("深い深さ A", FOUNT)).isEqualTo(new DrawableText("A", "深いさ", ""));
        assertThat(DrawableText.of("a🚀b🚀c👍🏽", FOUNT)).isEqualTo(new DrawableText("abc", "", "🚀👍🏽"));
    }

    @Test
    void showsAMarkThatItLacksOnADottedCircle() {
        assertThat(DrawableText.of("กี", FOUNT).missing()).isEqualTo("ก◌ี");
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "سلام"})
    void lacksWhatRunsFromRightToLeft(String text) {
        assertThat(DrawableText.of(text, FOUNT).isWhole()).isFalse();
    }

    @Test
    void isNotWholeWithoutALetter() {
        assertThat(DrawableText.of("🚀", FOUNT).isWhole()).isFalse();
        assertThat(DrawableText.of("a🚀", FOUNT).isWhole()).isTrue();
    }
}
