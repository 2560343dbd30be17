package offprint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same files work at a domain's root, below a folder, and from a disk. */
@ExtendWith(Chromium.class)
@Tag("slow")
class AnyAddressTest {
    /** What readers follow and browsers load; the signposts to authors' pages are for harvesters, which read no disks. */
    private static final String LINKS = """
            () => Array.from(
              document.querySelectorAll('[href]:not(link[rel=author]), [src]'),
              (e) => new URL(e.getAttribute('href') || e.getAttribute('src'), document.baseURI).href)
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Starting from the home page, as a search engine does. */
    @Test
    void everyPageIsReachedAndNoLinkIsDeadBelowAFolder(Reader reader) throws Exception {
        ServedSite site = reader.served(Site.PUBLISHED);
        Set<String> seen = new TreeSet<>(List.of(site.repo("")));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String address = open.remove();
            HttpResponse<String> response = get(address);
            assertThat(response.statusCode()).as(address).isEqualTo(200);
            for (String link : internalLinks(response.body(), address, site)) {
                assertThat(link).as("on " + address).startsWith(site.repo(""));
                if (seen.add(link)) {
                    open.add(link);
                }
            }
        }
        List<String> pages = site.pages().stream().map(site::repo).toList();
        assertThat(seen).containsAll(pages);
    }

    @Test
    void thePageForWhatIsNotFoundLeadsBackFromAnyDepth(Reader reader) throws Exception {
        ServedSite site = reader.served(Site.PUBLISHED);
        String nowhere = site.repo("no/such/page/");
        HttpResponse<String> response = get(nowhere);
        assertThat(response.statusCode()).isEqualTo(404);
        Set<String> links = internalLinks(response.body(), nowhere, site);
        assertThat(links).contains(site.repo(""), site.repo("papers/"), site.repo("assets/style.css"));
        for (String link : links) {
            assertThat(get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void readersWalkThroughASiteOnADisk(Reader reader) {
        Page page = reader.opensFromDisk(Site.PUBLISHED, "");
        page.locator("nav a").first().click();
        assertThat(page.locator("article:visible")).hasCount(50);
        String title = page.locator("article h3 a").first().innerText();
        page.locator("article h3 a").first().click();
        assertThat(page.locator("h1")).hasText(title);
        page.locator("main a.category").first().click();
        assertThat(page.locator("article").first()).isVisible();
        page.locator("header.site a.name").click();
        assertThat(page.locator("h1")).hasText("Minjia Zhang");
    }

    @Test
    void everyLinkOnADiskLeadsToAFile(Reader reader) {
        for (Place place : Place.ofEveryKind()) {
            if (place.path().equals("404.html") || place.path().contains("?")) {
                continue;
            }
            Page page = reader.opensFromDisk(place.site(), place.path());
            for (Object link : (List<?>) page.evaluate(LINKS)) {
                URI address = URI.create(link.toString());
                // Names that are not ASCII are not on the disk, for not every machine lets Java write them.
                boolean file = "file".equals(address.getScheme());
                if (file && address.getPath().chars().allMatch(c -> c < 0x80)) {
                    assertThat(Files.isRegularFile(Path.of(URI.create("file://" + address.getRawPath()))))
                            .as(place + " links to " + link)
                            .isTrue();
                }
            }
        }
    }

    /** The addresses on a page that are of its site or of its server; the canonical one is the page's own. */
    private static Set<String> internalLinks(String html, String address, ServedSite site) {
        Set<String> links = new TreeSet<>();
        Document page = Jsoup.parse(html, address);
        for (Element element : page.select("[href]:not([href^=#]), [src]")) {
            String link = element.hasAttr("href") ? element.absUrl("href") : element.absUrl("src");
            if (link.startsWith(site.root(""))) {
                links.add(link.contains("#") ? link.substring(0, link.indexOf('#')) : link);
            }
        }
        return links;
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
