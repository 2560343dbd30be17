package offprint.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphsTest {

    /** Unicode's East Asian Width: Hangul, kana, Han and emoji are wide, to the last of a block and not beyond. */
    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "~, 1",
        "ä, 1",
        "\u10FF, 1",
        "\u1100, 2",
        "\u115F, 2",
        "\u1160, 0",
        "字, 2",
        "\uD7A3, 2",
        "\uD7A4, 1",
        "\u2E7F, 1",
        "\u2E80, 2",
        "😀, 2",
        "\uD83C\uDF21, 1",
        "e\u0301, 1"
    })
    void takeOneColumnOrTwo(String text, int columns) {
        assertThat(Glyphs.width(text, 0, text.length())).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\t,    ",
                "\u0000,␀",
                "\u001B[1m,␛[1m",
                "\u007F,\\u{7f}",
                "\u202E,\\u{202e}",
                "\u200B,\\u{200b}",
                "é,é"
            })
    void areSignsForThemselvesWhereTheySteerATerminal(String text, String shown) {
        assertThat(Glyphs.visible(text)).isEqualTo(shown);
        assertThat(Glyphs.width(text, 0, text.length())).isEqualTo(shown.length());
    }
}
