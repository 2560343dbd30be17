package offprint.text.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offprint.catalog.IndexKind;
import offprint.model.HomeSection;
import offprint.model.LinkKind;
import offprint.model.PaperType;
import offprint.model.PublicationDate;
import offprint.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class WordingTest {
    private static final Wording ENGLISH = Wording.of("en", Map.of());

    @SuppressWarnings("unused") // read by name
    private static final List<String> LANGUAGES = Wording.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hasTheSameKeysInEveryLanguage(String language) {
        assertThat(new TreeMap<>(Wording.of(language, Map.of()).texts()).keySet())
                .isEqualTo(Wording.keys());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void leavesNoTextEmptyAndKeepsEveryPlaceholder(String language) {
        for (String key : Wording.keys()) {
            boolean sign = key.startsWith("number.");
            String text = Wording.of(language, Map.of()).text(key);
            assertThat(text).as(key).isNotEmpty();
            if (!sign && !key.startsWith("date.")) {
                assertThat(placeholders(text)).as(key).isEqualTo(placeholders(ENGLISH.text(key)));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void namesTwelveMonths(String language) {
        assertThat(Wording.of(language, Map.of()).text("months").split(",", -1))
                .hasSize(12)
                .doesNotContain("");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hasATextForWhateverAPaperMayBe(String language) {
        Wording wording = Wording.of(language, Map.of());
        for (PaperType type : PaperType.values()) {
            assertThat(wording.text("type." + type.key())).isNotBlank();
        }
        for (Status status : Status.values()) {
            assertThat(wording.text("status." + status.key())).isNotBlank();
        }
        for (LinkKind kind : LinkKind.values()) {
            assertThat(wording.text("link." + kind.key())).isNotBlank();
        }
        for (IndexKind kind : IndexKind.values()) {
            assertThat(wording.text("index." + kind.key())).isNotBlank();
        }
        for (String figure : List.of("papers", "citations", "h_index", "novelty", "ai_score", "code")) {
            assertThat(wording.text("figure." + figure)).isNotBlank();
        }
        for (HomeSection section : HomeSection.values()) {
            assertThat(wording.text("home." + section.key())).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|2022-06-04|4 June 2022",
                "en|2022-06|June 2022",
                "en|2022|2022",
                "en-GB|2022-06-01|1 June 2022",
                "de|2022-03-04|4. März 2022",
                "es|2022-06-04|4 de junio de 2022",
                "fr|2022-08-01|1er août 2022",
                "fr|2022-08-02|2 août 2022",
                "zh-Hans|2022-06-04|2022年6月4日",
                "zh|2022-12|2022年12月",
                "nl|2022-06-04|4 June 2022"
            })
    void writesDatesAsPeopleOfTheLanguageDo(String language, String iso, String text) {
        PublicationDate date = PublicationDate.parse(iso).value().orElseThrow();
        assertThat(Wording.of(language, Map.of()).date(date)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "de|1234.5|1.234,5",
                "es|1234.5|1234,5",
                "es|12345.5|12\u00a0345,5",
                "fr|1234.5|1\u202f234,5",
                "zh|1234.5|1,234.5"
            })
    void setsNumbersWithTheSignsOfTheLanguage(String language, BigDecimal value, String printed) {
        assertThat(Wording.of(language, Map.of()).number(value, 1)).isEqualTo(printed);
    }

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
        assertThat(ENGLISH.number(value, digits)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.5|0|1", "1.5|0|2", "29.05|1|29.1", "29.04|1|29.0", "999.5|0|1,000", "-0.5|0|-1", "-0.04|1|0.0"})
    void areRoundedAsPeopleRound(BigDecimal value, int digits, String printed) {
        assertThat(ENGLISH.number(value, digits)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"en, 0, 0 papers", "en, 1, 1 paper", "en, 2, 2 papers", "fr, 0, 0 article", "fr, 2, 2 articles"})
    void countsThings(String language, int number, String text) {
        assertThat(Wording.of(language, Map.of()).count("papers", number)).isEqualTo(text);
    }

    @Test
    void letsASiteReplaceTexts() {
        Wording own = Wording.of("en", Map.of("nav.papers", "Publications"));
        assertThat(own.text("nav.papers")).isEqualTo("Publications");
        assertThat(own.text("index.years")).isEqualTo("Years");
    }

    @Test
    void knowsNoOtherKeys() {
        assertThatThrownBy(() -> ENGLISH.text("nav.paper")).hasMessageContaining("nav.paper");
    }

    private static List<String> placeholders(String text) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            if (text.contains("{" + i + "}")) {
                found.add("{" + i + "}");
            }
        }
        return found;
    }
}
