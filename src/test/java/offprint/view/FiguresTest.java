package offprint.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0",
                "7|0|7",
                "999|0|999",
                "1000|0|1,000",
                "4694|0|4,694",
                "123456|0|123,456",
                "1234567|0|1,234,567",
                "1E+3|0|1,000",
                "12345678901234567890|0|12,345,678,901,234,567,890",
                "29.1|1|29.1",
                "29|1|29.0",
                "1234.5|2|1,234.50",
                "-7|0|-7",
                "-999|0|-999",
                "-1000|0|-1,000",
                "-123456.78|1|-123,456.8"
            })
    void setThousandsApartAndShowAllDigits(BigDecimal value, int digits, String printed) {
        assertThat(Figures.number(value, digits)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.5|0|1", "1.5|0|2", "29.05|1|29.1", "29.04|1|29.0", "999.5|0|1,000", "-0.5|0|-1", "-0.04|1|0.0"})
    void areRoundedAsPeopleRound(BigDecimal value, int digits, String printed) {
        assertThat(Figures.number(value, digits)).isEqualTo(printed);
    }

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
        "2147483648, 2147.5 MB"
    })
    void sayHowLargeAFileIs(long bytes, String size) {
        assertThat(PaperViews.size(bytes)).isEqualTo(size);
    }
}
