package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The files and the parts of pages that programs read, as programs read them: on the site of this repository, on one
 * whose every field holds what means something to HTML, XML, JSON or TeX, and on one with everything that content can
 * hold.
 */
class MachineFilesTest {
    private static final String PUBLISHED = "content";
    private static final String HOSTILE = "src/test/resources/hostile/content";
    private static final String EVERYTHING = "src/test/resources/sites/everything/content";
    private static final Map<String, BuiltSite> BUILT = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, HOSTILE, EVERYTHING})
    void everyAtomFeedKeepsToItsRules(String content) throws IOException {
        List<String> feeds = files(content, "feed.xml");
        assertThat(feeds).hasSizeGreaterThan(1);
        for (String path : feeds) {
            assertThat(Readers.complaintsAboutAtom(site(content).text(path)))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void theRulesOfAtomRejectWhatIsNone() throws IOException {
        String feed = site(EVERYTHING).text("feed.xml");
        assertThat(Readers.complaintsAboutAtom(feed.replaceFirst("<updated>[^<]*</updated>", "")))
                .isNotEmpty();
        assertThat(Readers.complaintsAboutAtom(feed.replace("T00:00:00Z", ""))).isNotEmpty();
        assertThat(Readers.complaintsAboutAtom(feed.replace("rel=\"alternate\"", "rel=\"self\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, HOSTILE, EVERYTHING})
    void anotherReaderFindsEveryPaperInTheFeed(String content) throws IOException {
        SyndFeed feed = Readers.feed(site(content).text("feed.xml"));
        JsonNode papers = papers(content);
        assertThat(feed.getEntries()).hasSize(papers.size());
        for (int i = 0; i < papers.size(); i++) {
            SyndEntry entry = feed.getEntries().get(i);
            JsonNode paper = papers.get(i);
            assertThat(entry.getTitle()).isEqualTo(paper.at("/title/text").asString());
            assertThat(entry.getUri()).isEqualTo(paper.get("url").asString());
            assertThat(entry.getAuthors()).hasSize(paper.get("authors").size());
            JsonNode body = paper.has("abstract") ? paper.get("abstract") : paper.get("summary");
            if (body != null) {
                assertThat(entry.getContents().get(0).getValue())
                        .isEqualTo(body.get("html").asString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, HOSTILE, EVERYTHING})
    void theJsonFeedsSayWhatTheAtomFeedsSay(String content) throws IOException {
        for (String path : files(content, "feed.json")) {
            JsonNode json = Readers.json(site(content).text(path));
            SyndFeed atom = Readers.feed(site(content).text(path.replace(".json", ".xml")));
            assertThat(json.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(json.get("title").asString()).isEqualTo(atom.getTitle());
            // At a former address stands what readers find at the present one.
            String address = json.get("feed_url").asString();
            assertThat(address.endsWith(path)
                            || site(content)
                                    .text("feed.json")
                                    .equals(site(content).text(path)))
                    .as(path)
                    .isTrue();
            assertThat(json.get("items").size()).isEqualTo(atom.getEntries().size());
            for (int i = 0; i < json.get("items").size(); i++) {
                JsonNode item = json.get("items").get(i);
                SyndEntry entry = atom.getEntries().get(i);
                assertThat(item.get("id").asString()).isEqualTo(entry.getUri());
                assertThat(item.get("title").asString()).isEqualTo(entry.getTitle());
                assertThat(item.has("content_html") || item.has("content_text")).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, HOSTILE, EVERYTHING})
    void theSitemapKeepsToItsSchema(String content) throws IOException {
        assertThat(Readers.complaintsAboutSitemap(site(content).text("sitemap.xml")))
                .isEmpty();
    }

    @Test
    void theSchemaOfSitemapsRejectsWhatIsNone() throws IOException {
        String sitemap = site(EVERYTHING).text("sitemap.xml");
        assertThat(Readers.complaintsAboutSitemap(
                        sitemap.replaceFirst("</loc>", "</loc><lastmod>2 May 2023</lastmod>")))
                .isNotEmpty();
        assertThat(Readers.complaintsAboutSitemap(sitemap.replace("loc>", "address>")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, HOSTILE, EVERYTHING})
    void thePapersDataKeepToThePublishedSchema(String content) throws IOException {
        String schema = site(content).text("api/schema.json");
        assertThat(Readers.complaintsAboutJson(site(content).text("api/papers.json"), schema))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\'',
            value = {
                "\"language\" \"tongue\"",
                "\"date\":\"2023\" \"date\":\"in-2023\"",
                "\"type\":\"book\" \"type\":\"tome\"",
                "\"https://example.org/~hopper/papers/papers/a-0/\" \"/papers/a-0/\"",
                "\"value\":1234567 \"value\":\"1234567\""
            })
    void theSchemaRejectsWhatItDoesNotDescribe(String right, String wrong) throws IOException {
        String data = site(EVERYTHING).text("api/papers.json");
        String schema = site(EVERYTHING).text("api/schema.json");
        assertThat(data).contains(right);
        assertThat(Readers.complaintsAboutJson(data.replace(right, wrong), schema))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, HOSTILE, EVERYTHING})
    void theSchemaIsAJsonSchema(String content) throws IOException {
        String meta = "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}";
        assertThat(Readers.complaintsAboutJson(site(content).text("api/schema.json"), meta))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, HOSTILE, EVERYTHING})
    void everyPageButTheOneForNoPageHasOneBlockOfData(String content) throws IOException {
        for (String path : site(content).pages()) {
            Document page = site(content).page(path);
            List<Element> blocks = page.select("script[type=application/ld+json]");
            boolean redirect = !page.select("meta[http-equiv=refresh]").isEmpty();
            assertThat(blocks).as(path).hasSize(path.equals("404.html") || redirect ? 0 : 1);
            for (Element block : blocks) {
                JsonNode data = Readers.json(block.data());
                List<String> types = new ArrayList<>();
                for (JsonNode node : data.get("@graph")) {
                    types.add(node.get("@type").asString());
                }
                assertThat(data.get("@context").asString()).isEqualTo("https://schema.org");
                assertThat(types).as(path).hasSize(3).contains("BreadcrumbList", "WebSite");
                assertThat(data.at("/@graph/0/@id").asString())
                        .as(path)
                        .isEqualTo(page.select("link[rel=canonical]").attr("href"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, HOSTILE, EVERYTHING})
    void headsOfPapersSayWhatThePapersDataSay(String content) throws IOException {
        for (JsonNode paper : papers(content)) {
            String slug = paper.get("slug").asString();
            Document page = site(content).page("papers/" + slug + "/index.html");
            String title = paper.at("/title/text").asString();
            assertThat(contents(page, "citation_title")).containsExactly(title);
            assertThat(contents(page, "DC.title")).containsExactly(title);
            assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(title);
            assertThat(contents(page, "citation_author"))
                    .as(slug)
                    .hasSize(paper.get("authors").size())
                    .extracting(author -> author.replace('\u00A0', ' ').replaceFirst(",$", ""))
                    .isEqualTo(contents(page, "DC.creator"));
            assertThat(contents(page, "citation_publication_date"))
                    .singleElement()
                    .asString()
                    .matches("[0-9]{4}(/[1-9][0-9]?/[1-9][0-9]?)?");
            assertThat(contents(page, "DC.date"))
                    .containsExactly(paper.get("date").asString());
            JsonNode data = Readers.json(page.select("script[type=application/ld+json]")
                            .get(0)
                            .data())
                    .at("/@graph/0");
            assertThat(data.get("headline").asString()).isEqualTo(title);
            assertThat(data.get("datePublished").asString())
                    .isEqualTo(paper.get("date").asString());
            for (int i = 0; i < paper.get("authors").size(); i++) {
                assertThat(data.at("/author/" + i + "/name").asString())
                        .isEqualTo(paper.at("/authors/" + i + "/name").asString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, HOSTILE, EVERYTHING})
    void noTagOfAHeadIsEmpty(String content) throws IOException {
        for (String path : site(content).pages()) {
            Document page = site(content).page(path);
            assertThat(page.select("head meta[content~=^\\s*$], head link[href~=^\\s*$]"))
                    .as(path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, HOSTILE, EVERYTHING})
    void theListOfAllTellsReferenceManagersEveryPaper(String content) throws IOException {
        assertThat(site(content)
                        .page("papers/index.html")
                        .select("span.Z3988[title^=ctx_ver=Z39.88-2004&rft_val_fmt=]"))
                .hasSize(papers(content).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, HOSTILE, EVERYTHING})
    void languageModelsAreToldOfEveryPaper(String content) throws IOException {
        List<String> lines = site(content).text("llms.txt").lines().toList();
        assertThat(lines.get(0)).startsWith("# ");
        for (JsonNode paper : papers(content)) {
            assertThat(lines)
                    .filteredOn(line -> line.contains("](" + paper.get("url").asString() + ")"))
                    .hasSize(1);
        }
        assertThat(lines).allMatch(line -> line.isEmpty() || line.matches("(?s)(# |## |> |- \\[).*"));
    }

    private static List<String> contents(Document page, String name) {
        return page.select("head meta[name=" + name + "]").eachAttr("content");
    }

    private static JsonNode papers(String content) throws IOException {
        return Readers.json(site(content).text("api/papers.json")).get("papers");
    }

    private static List<String> files(String content, String name) throws IOException {
        return site(content).files().keySet().stream()
                .filter(path -> path.equals(name) || path.endsWith("/" + name))
                .toList();
    }

    /** Built in memory, because a disk takes names in other scripts in some locales only; once for all tests. */
    private static BuiltSite site(String content) throws IOException {
        BuiltSite known = BUILT.get(content);
        if (known != null) {
            return known;
        }
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path source = memory.getPath("/work");
            SortedMap<String, byte[]> files = BuiltSite.read(Path.of(content));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = source.resolve("content").resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            BuiltSite built = BuiltSite.of(source, source.resolve("site"));
            assertThat(built.status()).as(built.messages()).isZero();
            BUILT.put(content, built);
            return built;
        }
    }
}
