package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.NodeList;

/** The site that this repository publishes, made of its own content with its own templates. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class PublishedSiteTest {
    private static final Path REPOSITORY = Path.of("");
    private static final String URL = "https://example.github.io/papers/";

    private BuiltSite site;
    private Map<String, Map<?, ?>> papers;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        site = BuiltSite.of(REPOSITORY, folder.resolve("site"));
        papers = papers(REPOSITORY.resolve("content/papers"));
    }

    @Test
    void isBuiltWithoutAProblem() {
        assertThat(site.messages()).startsWith("no problems; ");
        assertThat(site.status()).isZero();
    }

    @Test
    void hasOnlyPagesAndStyleSheetsThatTheNuHtmlCheckerPasses() {
        assertThat(site.complaints()).isEmpty();
        assertThat(site.pages()).hasSizeGreaterThan(50);
        assertThat(site.files().keySet()).anyMatch(path -> path.endsWith(".css"));
    }

    @Test
    void hasAPageForEachOfTheFiftyPapers() {
        assertThat(papers).hasSize(50);
        List<String> pages = new ArrayList<>();
        for (String path : site.files().keySet()) {
            if (path.matches("papers/[^/]+/index\\.html")) {
                pages.add(path.substring("papers/".length(), path.lastIndexOf('/')));
            }
        }
        assertThat(pages).containsExactlyElementsOf(papers.keySet());
    }

    @Test
    void givesEachPaperItsTitleAsTheOnlyHeadingOfTheFirstRank() {
        papers.forEach((slug, paper) ->
                assertThat(paperPage(slug).select("h1").eachText()).as(slug).containsExactly(oneLine(paper, "title")));
    }

    @Test
    void showsEverySummaryWhole() {
        papers.forEach(
                (slug, paper) -> assertThat(words(paperPage(slug))).as(slug).contains(oneLine(paper, "summary")));
    }

    @Test
    void listsEveryTitleOnTheListOfPapers() {
        String list = words(site.page("papers/index.html"));
        papers.forEach((slug, paper) -> assertThat(list).as(slug).contains(oneLine(paper, "title")));
    }

    @Test
    void listsEveryPageInItsSitemap() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] sitemap = site.text("sitemap.xml").getBytes(UTF_8);
        NodeList places = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(sitemap))
                .getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < places.getLength(); i++) {
            String address = places.item(i).getTextContent();
            assertThat(address).startsWith(URL);
            listed.add(address.substring(URL.length()) + "index.html");
        }
        List<String> pages = new ArrayList<>(site.pages());
        pages.remove("404.html");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void hasNoLinkThatLeadsNowhere() {
        for (String path : site.pages()) {
            URI here = URI.create(URL + path);
            for (Element link : site.page(path).select("[href], [src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                String address = here.resolve(target).toString();
                if (address.startsWith(URL)) {
                    String file = URI.create(address)
                            .getPath()
                            .substring(URI.create(URL).getPath().length());
                    assertThat(site.files())
                            .as(path + " links to " + target)
                            .containsKey(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
                }
            }
        }
    }

    @Test
    void asksNoOtherSiteForAnything() {
        for (String path : site.pages()) {
            Document page = site.page(path);
            assertThat(
                            page.select(
                                    "[src^=http], [src^=//], link[rel=stylesheet][href^=http], style, script:not([src]):not([type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
        }
    }

    private Document paperPage(String slug) {
        return site.page("papers/" + slug + "/index.html");
    }

    private static String words(Document page) {
        return page.body().wholeText().strip().replaceAll("\\s+", " ");
    }

    /** A text as a reader sees it; the signs of the few small formulas do not show. */
    private static String oneLine(Map<?, ?> paper, String key) {
        return String.valueOf(paper.get(key)).strip().replaceAll("\\s+", " ").replaceAll("[$^]", "");
    }

    /** The papers' files by their slugs, read by somebody else's reader. */
    private static Map<String, Map<?, ?>> papers(Path folder) throws IOException {
        Map<String, Map<?, ?>> papers = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.yaml")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                Object root = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
                papers.put(name.substring(0, name.length() - ".yaml".length()), (Map<?, ?>) root);
            }
        }
        return papers;
    }
}
