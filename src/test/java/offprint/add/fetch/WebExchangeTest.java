package offprint.add.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebExchangeTest {

    @Test
    void takesKeysFromTheEnvironment() {
        WebExchange network = WebExchange.of(Map.of("OPENALEX_API_KEY", " abc\n", "SEMANTIC_SCHOLAR_API_KEY", "x-1"));

        assertThat(network.key(Registry.OPENALEX)).isEqualTo("abc");
        assertThat(network.key(Registry.SEMANTIC_SCHOLAR)).isEqualTo("x-1");
        assertThat(network.key(Registry.CROSSREF)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a b", "ключ", " "})
    void takesNothingForAKeyThatNoRequestCanHold(String text) {
        assertThat(WebExchange.of(Map.of("SEMANTIC_SCHOLAR_API_KEY", text)).keys())
                .isEmpty();
    }
}
