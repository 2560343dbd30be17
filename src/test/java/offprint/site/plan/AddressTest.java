package offprint.site.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private static final Address HOME = new Address("");

    @ParameterizedTest
    @CsvSource({
        "'', index.html, ''",
        "papers/, papers/index.html, ../",
        "papers/a/, papers/a/index.html, ../../",
        "papers/a/a.pdf, papers/a/a.pdf, ../../",
        "404.html, 404.html, ''"
    })
    void knowsItsFileAndTheWayToTheRoot(String path, String file, String toRoot) {
        assertThat(new Address(path).file()).isEqualTo(file);
        assertThat(new Address(path).toRoot()).isEqualTo(toRoot);
    }

    @Test
    void linksFromOnePageToAnother() {
        Address paper = new Address("papers/a/");

        assertThat(paper.from(HOME.toRoot())).isEqualTo("papers/a/");
        assertThat(paper.from(paper.toRoot())).isEqualTo("../../papers/a/");
        assertThat(HOME.from(paper.toRoot())).isEqualTo("../../");
        assertThat(HOME.from(HOME.toRoot())).isEqualTo("./");
        assertThat(paper.from("/repo/")).isEqualTo("/repo/papers/a/");
        assertThat(paper.absolute("https://example.org/repo/")).isEqualTo("https://example.org/repo/papers/a/");
    }

    /** What stays as it is: RFC 3986, section 2.3. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Az09-._~/x|Az09-._~/x",
                "a b|a%20b",
                "100%.txt|100%25.txt",
                "a?b#c|a%3Fb%23c",
                "a:b|a%3Ab",
                "a+b&c=d;e@f|a%2Bb%26c%3Dd%3Be%40f",
                "\"<'>|%22%3C%27%3E",
                "é|%C3%A9",
                "量子|%E9%87%8F%E5%AD%90",
                "😀|%F0%9F%98%80"
            })
    void isPercentEncodedInLinks(String path, String link) {
        Address address = new Address(path);

        assertThat(address.from("")).isEqualTo(link);
        assertThat(address.absolute("https://example.org/")).isEqualTo("https://example.org/" + link);
        assertThat(URI.create(address.absolute("https://example.org/")).getPath())
                .isEqualTo("/" + path);
    }

    /** A first part with a colon would be taken for a scheme (RFC 3986, section 4.2). */
    @Test
    void isNeverTakenForAScheme() {
        assertThat(URI.create(new Address("javascript:alert(1)").from("")).isAbsolute())
                .isFalse();
    }

    @Test
    void resolvesFromEveryPageToItself() {
        List<Address> addresses = List.of(
                HOME, new Address("papers/"), new Address("a b/ü/"), new Address("a b/c.pdf"), new Address("x.y"));
        for (String root : List.of("https://example.org/", "https://example.org/a/b/")) {
            for (Address from : addresses) {
                for (Address to : addresses) {
                    URI page = URI.create(from.absolute(root));
                    assertThat(page.resolve(to.from(from.toRoot()))).isEqualTo(URI.create(to.absolute(root)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a", "a//b", "../a", "a/../b", "a/..", "a//"})
    void leadsNowhereElse(String path) {
        assertThatThrownBy(() -> new Address(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b.txt", "notes..pdf", "...", "a.../b"})
    void mayHoldDots(String path) {
        assertThat(new Address(path).file()).isEqualTo(path);
    }
}
