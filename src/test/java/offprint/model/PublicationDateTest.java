package offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    private static PublicationDate date(String text) {
        return PublicationDate.parse(text).value().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-06", "2022-06-04", "2024-02-29", "2000-02-29", "1400", "2999-12-31"})
    void staysAsPreciseAsItIsWritten(String text) {
        assertThat(date(text).iso()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-30, that month has 28 days",
        "2023-02-29, that month has 28 days",
        "1900-02-29, that month has 28 days",
        "2024-02-30, that month has 29 days",
        "2022-04-31, that month has 30 days",
        "2022-01-32, that month has 31 days",
        "2022-13, there is no month 13",
        "2022-13-01, there is no month 13",
        "2022-00, there is no month 00; leave out what you don't know",
        "2022-06-00, there is no day 00; leave out what you don't know",
        "1399, no paper is of the year 1399",
        "0022-06-04, no paper is of the year 22",
        "2022-6-4, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD'",
        "2022/06/04, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD'",
        "04.06.2022, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD'",
        "June 2022, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD'",
        "2022-06-, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD'",
        "٢٠٢٢, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD'",
        "'', 'a date is written YYYY, YYYY-MM or YYYY-MM-DD'",
    })
    void refusesWhatNoCalendarHas(String text, String reason) {
        assertThat(PublicationDate.parse(text).value()).isEmpty();
        assertThat(PublicationDate.parse(text).reason()).isEqualTo(reason);
    }

    @Test
    void cannotBeMadeOtherwise() {
        assertThatThrownBy(() -> new PublicationDate(2023, 2, 29)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PublicationDate(2023, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PublicationDate(2023, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PublicationDate(2023, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sortsByTimeAndTheLessPreciseFirst() {
        List<PublicationDate> dates = new ArrayList<>();
        for (String text : List.of("2022-06-04", "2022", "2021-12-31", "2022-06", "2022-01-01", "2023", "2022-06-30")) {
            dates.add(date(text));
        }
        Collections.sort(dates);
        assertThat(dates)
                .extracting(PublicationDate::iso)
                .containsExactly("2021-12-31", "2022", "2022-01-01", "2022-06", "2022-06-04", "2022-06-30", "2023");
    }

    /** The JDK's calendar is the oracle. */
    @Test
    void knowsEveryDayThatThereIs() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(1400, 1, 1).plusDays(random.nextInt(580_000));
            LocalDate other = day.plusDays(random.nextInt(60) - 30);
            assertThat(PublicationDate.parse(day.toString()).value())
                    .as("%s", day)
                    .isPresent();
            if (other.getYear() >= 1400) {
                assertThat(Integer.signum(date(day.toString()).compareTo(date(other.toString()))))
                        .isEqualTo(Integer.signum(day.compareTo(other)));
            }
        }
    }
}
