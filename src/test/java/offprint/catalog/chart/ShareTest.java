package offprint.catalog.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said of a part of a whole. */
class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "25, 50, 1, 2, EXACTLY",
        "24, 50, 1, 2, JUST_UNDER",
        "26, 50, 1, 2, JUST_OVER",
        "1, 3, 1, 3, EXACTLY",
        "17, 50, 1, 3, JUST_OVER",
        "12, 50, 1, 4, JUST_UNDER",
        "33, 50, 2, 3, JUST_UNDER",
        "3, 4, 3, 4, EXACTLY",
        "0, 50, 0, 1, EXACTLY",
        "50, 50, 1, 1, EXACTLY",
    })
    void hasAWordWhereItIsARatioOrCloseToOne(
            int part, int of, int numerator, int denominator, Share.Closeness closeness) {
        assertThat(new Share(part, of).ratio()).contains(new Share.Ratio(numerator, denominator, closeness));
    }

    @ParameterizedTest
    @CsvSource({"1, 50", "49, 50", "7, 50", "21, 50", "29, 50", "43, 50", "0, 0"})
    void hasNoWordWhereItIsNotCloseToOne(int part, int of) {
        assertThat(new Share(part, of).ratio()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 3, 33", "2, 3, 67", "1, 200, 1", "1, 201, 0", "50, 50, 100"})
    void roundsHundredthsHalvesUp(int part, int of, int percent) {
        assertThat(new Share(part, of).percent()).isEqualTo(percent);
    }

    @Test
    void isNeverMoreThanAll() {
        assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
