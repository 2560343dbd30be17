package offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiTest {

    @Test
    void takesNoOtherScriptsDigitsAndLetters() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(Ascii.isDigit(c)).isEqualTo(c < 0x80 && Character.isDigit(c));
            assertThat(Ascii.isLetter(c)).isEqualTo(c < 0x80 && Character.isLetter(c));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1 ", "1.5", "1a", "٣", "１"})
    void takesNothingButDigitsForANumber(String text) {
        assertThat(Ascii.isNumber(text)).isFalse();
    }

    @Test
    void findsWhereDigitsEnd() {
        assertThat(Ascii.isNumber("0123456789")).isTrue();
        assertThat(Ascii.endOfDigits("v12x", 1)).isEqualTo(3);
        assertThat(Ascii.endOfDigits("v12x", 0)).isZero();
        assertThat(Ascii.endOfDigits("v12", 1)).isEqualTo(3);
        assertThat(Ascii.endOfDigits("", 0)).isZero();
    }
}
