package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import offprint.command.starter.Starter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A new site, built once, wherever GitHub Pages may put it: as a user's page at the root of a host, as a project's page
 * below its name, at a domain of its own. A browser follows every link that leads into the site.
 */
@ExtendWith(Chromium.class)
@Tag("slow")
class PublishedPlacesTest {
    /** All that readers follow and browsers load; the canonical address and the like are for machines, and absolute. */
    private static final String LINKS = """
            () => Array.from(document.querySelectorAll(
                'a[href], area[href], form[action], script[src], img[src], source[srcset], link[rel~=stylesheet],'
                + ' link[rel~=icon], link[rel~=alternate], link[rel~=next], link[rel~=prev]'))
              .map((e) => e.getAttribute('href') || e.getAttribute('src') || e.getAttribute('action')
                || e.getAttribute('srcset').trim().split(/[\\s,]/)[0])
              .map((link) => new URL(link, document.baseURI))
              .filter((link) => link.protocol === 'http:')
              .map((link) => link.origin + link.pathname)
            """;

    private static final String STATUS = "(address) => fetch(address).then((response) => response.status)";

    @TempDir
    private static Path folder;

    private static ServedSite site;

    @BeforeAll
    static void makeSite() throws IOException {
        new Starter(folder.resolve("new"), Optional.empty(), false).write();
        site = ServedSite.of(folder.resolve("new").resolve("content"), folder.resolve("site"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static Stream<Named<Function<String, String>>> places() {
        return Stream.of(
                Named.of("a user's page", site::root),
                Named.of("a project's page", site::repo),
                Named.of(
                        "a domain of its own", path -> site.root(path).replace("//localhost:", "//papers.localhost:")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyLinkLeadsToWhatIsThere(Function<String, String> place, Reader reader) {
        String base = place.apply("");
        Set<String> seen = new TreeSet<>(List.of(base));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Page page = reader.opensAt(base, open.remove());
            for (Object found : (List<?>) page.evaluate(LINKS)) {
                String link = found.toString();
                if (!link.startsWith(origin(base))) {
                    assertThat(link).as("on " + page.url()).doesNotContain("localhost");
                } else if (seen.add(link)) {
                    assertThat(link).as("on " + page.url()).startsWith(base);
                    if (link.endsWith("/")) {
                        open.add(link);
                    } else {
                        assertThat(page.evaluate(STATUS, link))
                                .as(link + " on " + page.url())
                                .isEqualTo(200);
                    }
                }
            }
        }

        assertThat(reader.responses())
                .allSatisfy(response ->
                        assertThat(response.status()).as(response.url()).isEqualTo(200));
        assertThat(seen).containsAll(site.pages().stream().map(place).toList());
        assertThat(seen).contains(place.apply("feed.xml"), place.apply("papers.bib"), place.apply("assets/style.css"));
    }

    /** The scheme, host and port of an address. */
    private static String origin(String address) {
        return address.substring(0, address.indexOf('/', "http://".length()));
    }
}
