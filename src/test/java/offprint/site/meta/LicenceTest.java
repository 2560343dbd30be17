package offprint.site.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTest {

    @ParameterizedTest
    @CsvSource({
        "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/",
        "cc by-nc-sa 3.0, https://creativecommons.org/licenses/by-nc-sa/3.0/",
        "CC BY-NC-ND 4.0, https://creativecommons.org/licenses/by-nc-nd/4.0/",
        "CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/",
        "https://example.org/licence, https://example.org/licence"
    })
    void hasAnAddress(String text, String address) {
        assertThat(Licence.address(text)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC BY", "All rights reserved", "CC BY 4", "MIT", "https://example.org/ and more", "4.0"})
    void isNotGuessed(String text) {
        assertThat(Licence.address(text)).isEmpty();
    }
}
