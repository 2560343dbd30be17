package offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {

    @Test
    void writesTheBytesOfUtf8InCapitals() {
        assertThat(PercentEncoding.PATH.encode("é/ß 😀.pdf")).isEqualTo("%C3%A9/%C3%9F%20%F0%9F%98%80.pdf");
    }

    @Test
    void encodesEverySignThatIsNeitherUnreservedNorNamed() {
        StringBuilder ascii = new StringBuilder();
        for (char c = 0; c < 0x80; c++) {
            ascii.append(c);
        }
        assertThat(plain(PercentEncoding.PART.encode(ascii.toString())))
                .isEqualTo("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");
        assertThat(plain(PercentEncoding.keeping("@:").encode(ascii.toString())))
                .isEqualTo("-.0123456789:@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");
    }

    /** What is left without the encoded bytes. */
    private static String plain(String encoded) {
        return encoded.replaceAll("%[0-9A-F]{2}", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "100%", "%zz", "%4", "a b+c", "é", "日本", "😀", "%41", "../x", "\u0000\u007f"})
    void decodesWhatItHasEncoded(String text) {
        for (PercentEncoding encoding : new PercentEncoding[] {PercentEncoding.PART, PercentEncoding.PATH}) {
            String encoded = encoding.encode(text);
            assertThat(PercentEncoding.decode(encoded)).isEqualTo(text);
            assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a%20b?c=%C3%A9#d", "https://example.org/~ada/(x);y='z',@!*$&+"})
    void leavesAnAddressThatIsWellFormed(String url) {
        assertThat(PercentEncoding.ADDRESS.encode(url)).isEqualTo(url);
    }

    @Test
    void makesAnAddressWellFormed() {
        String encoded = PercentEncoding.ADDRESS.encode("https://example.org/{a} b|c^d`e\"f<g>\\100%?q=50%&r=%4");

        assertThat(encoded).isEqualTo("https://example.org/%7Ba%7D%20b%7Cc%5Ed%60e%22f%3Cg%3E%5C100%25?q=50%25&r=%254");
        assertThat(URI.create(encoded).getHost()).isEqualTo("example.org");
    }

    @Test
    void leavesWhatEncodesNothing() {
        assertThat(PercentEncoding.decode("100% %4g %C3%A9 %e2%82%ac +")).isEqualTo("100% %4g é € +");
    }
}
