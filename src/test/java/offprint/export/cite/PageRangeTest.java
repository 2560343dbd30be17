package offprint.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {

    @ParameterizedTest
    @CsvSource({
        "101-120, 101, 120",
        "101--120, 101, 120",
        "101–120, 101, 120",
        "S1 – S9, S1, S9",
        "'5-7, 9-11', 5, 11",
        "'5, 9', 5, 9",
        "12:1–12:27, 12:1, 12:27"
    })
    void hasAFirstAndALastPage(String text, String first, String last) {
        assertThat(PageRange.of(text).first()).isEqualTo(first);
        assertThat(PageRange.of(text).last()).contains(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "e0123456", "12-", "-12", "–"})
    void isOnePageOrAnArticlesNumberOtherwise(String text) {
        assertThat(PageRange.of(text).first()).isEqualTo(text);
        assertThat(PageRange.of(text).last()).isEmpty();
    }
}
