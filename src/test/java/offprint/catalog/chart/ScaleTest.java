package offprint.catalog.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Axes of round numbers. */
class ScaleTest {
    private static final ChartFrame FRAME = new ChartFrame(300, 120, 20, 10, 30, 10);

    @ParameterizedTest
    @CsvSource({
        "0, 13, 1, '0 5 10 15'",
        "0, 1, 1, '0 1'",
        "0, 4, 1, '0 1 2 3 4'",
        "0, 100, 1, '0 20 40 60 80 100'",
        "0, 41.1, 0.1, '0 10 20 30 40 50'",
        "0, 0.37, 0.01, '0.0 0.1 0.2 0.3 0.4'",
        "-3, 7, 0.1, '-4 -2 0 2 4 6 8'",
        "-3, -1, 0.1, '-3 -2 -1 0'",
        "0, 2100000, 1, '0 500000 1000000 1500000 2000000 2500000'",
    })
    void stepsByOneTwoOrFive(String least, String greatest, String leastStep, String ticks) {
        Scale scale = Scale.of(new BigDecimal(least), new BigDecimal(greatest), 5, new BigDecimal(leastStep));

        assertThat(values(scale.ticks(FRAME))).isEqualTo(ticks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0.00"})
    void hasAnExtentWhereAllValuesAreZero(String zero) {
        Scale scale = Scale.of(new BigDecimal(zero), new BigDecimal(zero), 5, BigDecimal.ONE);

        assertThat(values(scale.ticks(FRAME))).isEqualTo("0 1");
    }

    @Test
    void runsFromTheFootOfThePlotToItsTop() {
        Scale scale = Scale.of(BigDecimal.ZERO, BigDecimal.valueOf(4), 5, BigDecimal.ONE);

        assertThat(scale.ticks(FRAME))
                .containsExactly(
                        new Tick(110, "0"), new Tick(85, "1"), new Tick(60, "2"), new Tick(35, "3"), new Tick(10, "4"));
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Scale scale = Scale.of(BigDecimal.ZERO, new BigDecimal("0.5"), 5, new BigDecimal("0.1"));
            assertThat(values(scale.ticks(FRAME))).isEqualTo("0.0 0.1 0.2 0.3 0.4 0.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void labelsNoMoreYearsThanHaveRoom() {
        assertThat(values(new YearAxis(FRAME, 2020, 6).middles())).isEqualTo("2020 2021 2022 2023 2024 2025");
        assertThat(values(new YearAxis(FRAME, 1981, 45).middles())).isEqualTo("1990 2000 2010 2020");
        assertThat(values(new YearAxis(FRAME, 2020, 2).turns())).isEqualTo("2020 2021 2022");
    }

    @Test
    void neverWritesTheNegativeZero() {
        assertThat(Double.toString(Coordinate.of(-0.04))).isEqualTo("0.0");
        assertThat(Coordinate.of(12.25)).isEqualTo(12.3);
    }

    private static String values(List<Tick> ticks) {
        return ticks.stream().map(Tick::value).collect(Collectors.joining(" "));
    }
}
