package offprint.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import offprint.model.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.addAll(text, words);
        return words;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kyrölä, A.|kyrola a",
                "Large-scale 0/1 Adam|large scale 0 1 adam",
                "a  b — c|a b c",
                "O(n²) and ℝ|o n2 and r",
                "O'Neil’s|oneils",
                "Straße ŁÓDŹ|strasse lodz",
                "Война и мир|воина и мир",
                "大数据|大数 数据 据",
                "王|王",
                "用GPU训练|用 gpu 训练 练",
                "データ|デー ータ タ",
                "심층 학습|심층 학습",
                "𠮷野家|𠮷野 野家 家",
                "...|''",
            })
    void areFoldedAndTakenApartWhereTheScriptDoesNotSpaceThem(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kyrölä and others", "others of Kyrölä", "ö", " ö ", "a\nb ö\nc", "", "it’s a – b", "É É"})
    void areThoseOfTheFoldedText(String text) {
        assertThat(String.join(" ", words(text))).isEqualTo(Folding.fold(text));
    }

    @Test
    void areCutWhereTheyAreVeryLong() {
        assertThat(words("a".repeat(50))).containsExactly("a".repeat(40));
        assertThat(words("𐐷".repeat(30))).containsExactly("𐐷".repeat(20));
        assertThat(words("a" + "𐐷".repeat(30))).containsExactly("a" + "𐐷".repeat(19));
    }
}
