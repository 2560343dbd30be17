package offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Yuxiong He, yuxiong-he",
        "Łukasz  Kaiser Jr., lukasz-kaiser-jr",
        "0/1 Adam, 0-1-adam",
        "'  C++ & C#: a study!  ', c-c-a-study",
        "张敏嘉, 张敏嘉",
        "हिन्दी, हिन्दी",
        "???, untitled",
        "'', untitled",
    })
    void isMadeOfAName(String name, String slug) {
        assertThat(Slug.of(name)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zeroquant", "0-1-adam", "a", "x_y", "2022"})
    void isTakenAsTheAuthorWritesIt(String text) {
        assertThat(Slug.parse(text).value()).contains(new Slug(text));
    }

    @ParameterizedTest
    @CsvSource({
        "ZeroQuant, some servers treat capitals",
        "zero quant, an address may contain only the letters a to z",
        "zero/quant, an address may contain only the letters a to z",
        ".., an address may contain only the letters a to z",
        "zéro, an address may contain only the letters a to z",
        "-zero, it begins or ends with a hyphen or underscore",
        "zero_, it begins or ends with a hyphen or underscore",
        "'', it is empty",
    })
    void refusesWhatIsNotAnAddress(String text, String reason) {
        assertThat(Slug.parse(text).value()).isEmpty();
        assertThat(Slug.parse(text).reason()).startsWith(reason);
        if (!text.equals("zéro")) {
            assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isNoLongerThanAFilesNameMayBe() {
        assertThat(Slug.of("long title ".repeat(50)).value()).hasSizeLessThanOrEqualTo(100);
        assertThat(Slug.parse("a".repeat(101)).reason()).isEqualTo("it is longer than 100 characters");
    }

    @Test
    void isMadeOfEveryText() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int k = random.nextInt(60); k > 0; k--) {
                name.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x250 : 0x30000));
            }
            Slug slug = Slug.of(name.toString());
            assertThat(Slug.of(slug.value())).isEqualTo(slug);
        }
    }
}
