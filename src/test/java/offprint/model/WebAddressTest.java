package offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a/b.html?c=d&e=f#g",
                "https://github.com/example/attention",
                "https://example.org/~ada/a_b,c;d=(e)!",
                "https://[2001:db8::1]/"
            })
    void isTakenAsItIs(String url) {
        assertThat(WebAddress.parse(url).value()).contains(url);
        assertThat(WebAddress.isDangerous(url)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, a web address starts with `https://` or `http://`",
        "ftp://example.org/, a web address starts with `https://` or `http://`",
        "//example.org/, a web address starts with `https://` or `http://`",
        "mailto:ada@example.org, a web address starts with `https://` or `http://`",
        "https:///a, there is no host after `//`",
        "https://ada:secret@example.org/, a name or password before `@` does not belong on a public page",
        "https://example.org/a b, '` ` is not allowed in an address; write it percent-encoded'",
        "https://example.org/<a>, '`<` is not allowed in an address; write it percent-encoded'",
    })
    void saysWhatIsWrong(String url, String reason) {
        assertThat(WebAddress.parse(url).value()).isEmpty();
        assertThat(WebAddress.parse(url).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:https://example.org/x"
            })
    void knowsWhatRunsScript(String url) {
        assertThat(WebAddress.isDangerous(url)).isTrue();
        assertThat(WebAddress.parse(url).value()).isEmpty();
    }

    @Test
    void proposesTheSchemeThatWasLeftOut() {
        assertThat(WebAddress.proposal("github.com/example")).contains("did you mean `https://github.com/example`?");
        assertThat(WebAddress.proposal("no address")).isEmpty();
        assertThat(WebAddress.proposal("ftp://example.org")).isEmpty();
        assertThat(WebAddress.proposal("javascript")).isEmpty();
    }
}
