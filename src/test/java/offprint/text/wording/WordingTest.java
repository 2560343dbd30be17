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
import offprint.model.TimeSpan;
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
    void hasTheSameKeysInEveryLanguageExceptForPluralForms(String language) {
        TreeMap<String, String> texts =
                new TreeMap<>(Wording.of(language, Map.of()).texts());
        texts.keySet()
                .removeIf(key -> key.matches("(.*)\\.(zero|two|few|many)")
                        && texts.containsKey(other(key))
                        && !Wording.keys().contains(key));
        assertThat(texts.keySet()).isEqualTo(Wording.keys());
    }

    private static String other(String pluralForm) {
        return pluralForm.substring(0, pluralForm.lastIndexOf('.')) + ".other";
    }

    /** The numbers that CLDR gives as examples of each form. */
    @ParameterizedTest
    @CsvSource({
        "ar, 0, لا أبحاث",
        "ar, 1, بحث واحد (1)",
        "ar, 2, بحثان (2)",
        "ar, 3, 3 أبحاث",
        "ar, 10, 10 أبحاث",
        "ar, 11, 11 بحثًا",
        "ar, 99, 99 بحثًا",
        "ar, 100, 100 بحث",
        "ar, 102, 102 بحث",
        "ar, 103, 103 أبحاث",
        "he, 1, מאמר אחד (1)",
        "he, 2, שני מאמרים (2)",
        "he, 10, 10 מאמרים"
    })
    void countsInThePluralFormsOfTheLanguage(String language, int number, String text) {
        assertThat(Wording.of(language, Map.of()).count("papers", number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, RIGHT_TO_LEFT",
        "he-IL, RIGHT_TO_LEFT",
        "en, LEFT_TO_RIGHT",
        "zh, LEFT_TO_RIGHT",
        "ar-Latn, LEFT_TO_RIGHT",
        "de-Hebr, RIGHT_TO_LEFT",
        "fa, RIGHT_TO_LEFT"
    })
    void isWrittenInTheDirectionOfItsScript(String tag, Direction direction) {
        assertThat(Direction.of(tag)).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT_TO_RIGHT, Ada Example, false",
        "LEFT_TO_RIGHT, 王伟, false",
        "LEFT_TO_RIGHT, דנה כהן, true",
        "LEFT_TO_RIGHT, On سعيد, true",
        "LEFT_TO_RIGHT, 2024–25!, false",
        "RIGHT_TO_LEFT, دانا, false",
        "RIGHT_TO_LEFT, 2024 (!), false",
        "RIGHT_TO_LEFT, Ada, true"
    })
    void isOpposedByLettersOfTheOtherDirection(Direction page, String text, boolean opposed) {
        assertThat(page.isOpposedBy(text)).isEqualTo(opposed);
    }

    @Test
    void isEnglishWhereALanguageHasNoWords() {
        Wording wording = Wording.of("fa", Map.of());
        assertThat(wording.language()).isEqualTo("en");
        assertThat(wording.direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(Wording.of("ar-EG", Map.of()).language()).isEqualTo("ar-EG");
    }

    /** A site that says all of them itself is in its own language. */
    @Test
    void isInTheLanguageOfASiteThatHasAllItsWords() {
        assertThat(Wording.of("fa", ENGLISH.texts()).language()).isEqualTo("fa");
        assertThat(Wording.of("fa", ENGLISH.texts()).direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
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
                "ar|2022-06-04|4 يونيو 2022",
                "he|2022-06-04|4 ביוני 2022",
                "he|2022-06|יוני 2022",
                "nl|2022-06-04|4 June 2022"
            })
    void writesDatesAsPeopleOfTheLanguageDo(String language, String iso, String text) {
        PublicationDate date = PublicationDate.parse(iso).value().orElseThrow();
        assertThat(Wording.of(language, Map.of()).date(date)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|2019|2021|2019–2021",
                "en|2019|2021-03|2019 – March 2021",
                "en|2025-05-04|2025-05-08|4–8 May 2025",
                "en|2025-05-28|2025-06-02|28 May 2025 – 2 June 2025",
                "en|2024-05-04|2025-05-08|4 May 2024 – 8 May 2025",
                "en|2019-01|2019-06|January–June 2019",
                "en|2019-01-15|2019-01|15 January 2019 – January 2019",
                "de|2025-05-04|2025-05-08|4.–8. Mai 2025",
                "es|2025-05-04|2025-05-08|4–8 de mayo de 2025",
                "es|2019-01|2019-06|enero–junio de 2019",
                "fr|2025-05-01|2025-05-08|1–8 mai 2025",
                "zh|2025-05-04|2025-05-08|2025年5月4日至8日",
                "zh|2019-01|2019-06|2019年1月至6月",
                "he|2025-05-04|2025-05-08|4–8 במאי 2025"
            })
    void saysOnceWhatBothEndsOfATimeShare(String language, String from, String to, String text) {
        TimeSpan time = TimeSpan.from(
                PublicationDate.parse(from).value().orElseThrow(),
                PublicationDate.parse(to).value());
        assertThat(Wording.of(language, Map.of()).span(time)).isEqualTo(text);
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
