package offprint.add.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenseTextTest {

    @ParameterizedTest
    @CsvSource({
        "https://creativecommons.org/licenses/by/4.0/, CC BY 4.0",
        "http://creativecommons.org/licenses/by-nc-nd/3.0/us/, CC BY-NC-ND 3.0 US",
        "https://creativecommons.org/licenses/by-sa/4.0/legalcode, CC BY-SA 4.0",
        "https://creativecommons.org/publicdomain/zero/1.0/, CC0 1.0",
        "cc-by, CC BY",
        "cc-by-nc-sa, CC BY-NC-SA",
        "cc0-1.0, CC0 1.0",
        "CC-BY-4.0, CC BY 4.0",
        "CC BY 4.0, CC BY 4.0"
    })
    void knowsCreativeCommons(String written, String name) {
        assertThat(LicenseText.of(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "cc", "other-oa", "publisher-specific", "https://press.example.org/tdm", "all rights by us"})
    void leavesTheOthers(String written) {
        assertThat(LicenseText.of(written)).isEmpty();
    }
}
