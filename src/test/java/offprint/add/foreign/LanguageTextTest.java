package offprint.add.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTextTest {

    @ParameterizedTest
    @CsvSource({
        "hebrew, he", "Arabic, ar", "ngerman, de", "american, en-US", "norsk, nb", "slovene, sl", "persian, fa",
                "heb, he",
        "ger, de", "pt-BR, pt-BR", "en_GB, en-GB", "de, de", "zh-Hant, zh-Hant", "Chinese, zh", "brazil, pt-BR",
                "klingon, ''",
        "English, en", "'', ''"
    })
    void hasTheTagOfNamesAndCodes(String written, String tag) {
        assertThat(LanguageText.of(written)).isEqualTo(tag);
    }
}
