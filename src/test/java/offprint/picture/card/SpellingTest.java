package offprint.picture.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
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
        assertThat(Spelling.of(text, FOUNT)).isEqualTo(new Spelling(text, "", ""));
    }

    @Test
    void joinsAccentsToTheirLetters() {
        assertThat(Spelling.of("Cafe\u0301", FOUNT).text()).isEqualTo("Café");
    }

    @Test
    void takesPlainLettersForThoseOfFormulasThatItLacks() {
        assertThat(Spelling.of("𝑛 log 𝒏, ﬁne", FOUNT)).isEqualTo(new Spelling("n log n, ﬁne", "", ""));
    }

    @Test
    void showsNothingOfWhatHasNoShape() {
        assertThat(Spelling.of(" a\u00A0\t b\u00ADc\u200Dd ✈\uFE0F\n", FOUNT))
                .isEqualTo(new Spelling("a bcd ✈", "", ""));
    }

    @Test
    void collectsWhatItLacksOnce() {
        assertThat(Spelling.of("深い深さ A", FOUNT)).isEqualTo(new Spelling("A", "深いさ", ""));
        assertThat(Spelling.of("a🚀b🚀c👍🏽", FOUNT)).isEqualTo(new Spelling("abc", "", "🚀👍🏽"));
    }

    @Test
    void showsAMarkThatItLacksOnADottedCircle() {
        assertThat(Spelling.of("กี", FOUNT).missing()).isEqualTo("ก◌ี");
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "سلام"})
    void lacksWhatRunsFromRightToLeft(String text) {
        assertThat(Spelling.of(text, FOUNT).isWhole()).isFalse();
    }

    @Test
    void isNotWholeWithoutALetter() {
        assertThat(Spelling.of("🚀", FOUNT).isWhole()).isFalse();
        assertThat(Spelling.of("a🚀", FOUNT).isWhole()).isTrue();
    }
}
