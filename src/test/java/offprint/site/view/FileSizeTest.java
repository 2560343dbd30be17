package offprint.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import offprint.text.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 KB",
        "1, 1 KB",
        "1000, 1 KB",
        "1001, 2 KB",
        "311100, 312 KB",
        "999000, 999 KB",
        "999001, 1.0 MB",
        "999999, 1.0 MB",
        "1000000, 1.0 MB",
        "1000001, 1.1 MB",
        "12345678, 12.4 MB",
        "2147483648, '2,147.5 MB'"
    })
    void saysHowLargeAFileIs(long bytes, String size) {
        assertThat(PaperView.size(bytes, Wording.of("en", Map.of()))).isEqualTo(size);
    }

    @Test
    void usesTheLanguagesDecimalSign() {
        assertThat(PaperView.size(12_345_678, Wording.of("de", Map.of()))).isEqualTo("12,4 MB");
    }

    @Test
    void usesTheLanguagesUnits() {
        assertThat(PaperView.size(12_345_678, Wording.of("fr", Map.of()))).isEqualTo("12,4 Mo");
        assertThat(PaperView.size(12_345, Wording.of("fr", Map.of()))).isEqualTo("13 ko");
    }
}
