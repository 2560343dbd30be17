package offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "'Kyrölä, A.', kyrola a",
        "Łukasz Kaiser, lukasz kaiser",
        "Straße STRASSE ẞ, strasse strasse ss",
        "İstanbul ISPARTA ılık, istanbul isparta ilik",
        "Ørsted Æsir Đặng Þór, orsted aesir dang thor",
        "O’Brien O'Brien OʼBrien, obrien obrien obrien",
        "Mean-Field  Theory: (a) note!, mean field theory a note",
        "ΟΔΟΣ οδός, οδοσ οδοσ",
        "Ёлка ёлка, елка елка",
        "ﬁne Ｆｕｌｌ ½, fine full 1 2",
        "한국어 조선, 한국어 조선",
        "深度学习 モデル ガ, 深度学习 モデル ガ",
        "हिन्दी में, हिन्दी में",
        "ภาษาไทย, ภาษาไทย",
        "trans\u00ADformer, transformer",
        "❤\uFE0F love, love",
        "مُحَمَّد, محمد",
        "3.5 × 10, 3 5 10",
    })
    void takesAwayWhatPeopleDoNotMean(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kyrölä", "Đặng Thị", "한국어", "ガ", "हिन्दी", "İstanbul", "ΟΔΟΣ"})
    void isTheSameHoweverTheTextIsComposed(String text) {
        String once = Folding.fold(text);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(once);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .isEqualTo(once);
        assertThat(Folding.fold(once)).isEqualTo(once);
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Folding.fold("TITLE I")).isEqualTo("title i");
            assertThat(Slug.of("TITLE I")).hasToString("title-i");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isEmptyWhereThereIsNoLetter() {
        assertThat(Folding.fold("— … !")).isEmpty();
        assertThat(Folding.fold("")).isEmpty();
    }

    /** The letters of European languages are folded by a table of ours; apart from their accents, by Java's. */
    @Test
    void foldsEveryAccentedLetterAsJavaTakesItApart() {
        for (char c = 'À'; c < '\u0180'; c++) {
            String letter = "x" + c + "y";
            assertThat(Folding.fold(letter))
                    .as("U+%04x", (int) c)
                    .isEqualTo(Folding.fold(Normalizer.normalize(letter, Normalizer.Form.NFD)))
                    .isEqualTo(Folding.fold(letter + '\u0338'))
                    .isNotEqualTo("xy");
        }
    }
}
