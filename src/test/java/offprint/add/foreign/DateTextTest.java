package offprint.add.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    /** The order of day and month in figures is anybody's guess. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "June 4, 2022 | 2022-06-04",
                "4 June 2022 | 2022-06-04",
                "Jun 2022 | 2022-06",
                "2022 | 2022",
                "2022-06-04T17:59:59Z | 2022-06-04",
                "2022/06/04 | 2022-06-04",
                "2020-00-00 2020 | 2020",
                "Spring 2022 | 2022",
                "06/04/2022 | 2022",
                "31 June 2022 | 2022-06",
                "May to June 2022 | 2022",
                "n.d. | ''",
                "'' | ''"
            })
    void isAsPreciseAsItIsUnderstood(String written, String date) {
        assertThat(DateText.written(written)).isEqualTo(date);
    }
}
