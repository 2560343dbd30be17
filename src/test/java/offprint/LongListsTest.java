package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import offprint.diag.json.JsonValue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A site of more papers than a page, a sitemap or a data file holds. */
@Tag("slow")
class LongListsTest {
    private static final int PAPERS = 2100;
    private static final int MOST_BYTES = 300 * 1024;
    private static final int MOST_COMPRESSED = 60 * 1024;

    private static TestSite site;
    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void build() {
        site = TestSite.small();
        for (int i = 0; i < PAPERS; i++) {
            String author = "Person " + (char) ('A' + i % 26) + "body" + (char) ('a' + i / 26 % 26);
            site.paper(
                    "p" + i,
                    "authors: [Ada Example, " + author + "]\ndate: " + (2000 + i % 20) + "\nsummary: Of "
                            + "many things, one by one. ".repeat(8) + "\nmetrics: {score: " + i % 100 + "}");
        }
        TestSite.Run run = site.run("build");
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).startsWith("no problems; ");
        files = site.files("site");
    }

    @AfterAll
    static void close() throws IOException {
        site.close();
    }

    private static byte[] bytes(String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow();
    }

    private static int compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private static Document page(String path) {
        return Jsoup.parse(new String(bytes(path), UTF_8), "https://ada.example.org/papers/" + path);
    }

    private static List<String> pagesOf(String list) {
        List<String> pages = new ArrayList<>();
        pages.add(list + "index.html");
        for (int i = 2; files.containsKey(list + "page-" + i + "/index.html"); i++) {
            pages.add(list + "page-" + i + "/index.html");
        }
        return pages;
    }

    @Test
    void haveNoPageOfMoreThanAHundredRowsOrThreeHundredKilobytes() {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                assertThat(file.getValue().length).as(file.getKey()).isLessThan(MOST_BYTES);
                assertThat(compressed(file.getValue())).as(file.getKey()).isLessThan(MOST_COMPRESSED);
                assertThat(page(file.getKey()).select("article.row"))
                        .as(file.getKey())
                        .hasSizeLessThanOrEqualTo(100);
            }
        }
    }

    @Test
    void showEveryPaperOnceOnTheirPages() {
        for (String list : List.of("papers/", "authors/ada-example/", "categories/A/", "cv/")) {
            List<String> shown = new ArrayList<>();
            for (String path : pagesOf(list)) {
                for (Element link : page(path).select("article.row h3 a, main ol a.work")) {
                    shown.add(link.absUrl("href"));
                }
            }
            assertThat(shown).as(list).hasSize(PAPERS).doesNotHaveDuplicates();
        }
    }

    @Test
    void leadFromEachPageToItsNeighboursAndToTheEnds() {
        List<String> pages = pagesOf("papers/");
        for (int i = 0; i < pages.size(); i++) {
            Elements paging = page(pages.get(i)).select("nav.paging");
            assertThat(paging.select("a[aria-current=page]").eachText()).containsExactly(Integer.toString(i + 1));
            assertThat(paging.select("a[rel=prev]")).hasSize(i == 0 ? 0 : 1);
            assertThat(paging.select("a[rel=next]")).hasSize(i == pages.size() - 1 ? 0 : 1);
            for (Element link : paging.select("a")) {
                String path = link.absUrl("href").substring("https://ada.example.org/papers/".length());
                assertThat(files).containsKey(path + "index.html");
            }
        }
        assertThat(page("papers/page-2/index.html").select("nav.paging p").text())
                .isEqualTo("101–200 of 2,100");
    }

    @Test
    void canBeSearchedAndSortedOnEachOfTheirPages() {
        for (String path : pagesOf("categories/A/")) {
            assertThat(page(path).select(".controls")).as(path).hasSize(1);
            assertThat(page(path).select("[data-list=categories/A][data-total=2100]"))
                    .as(path)
                    .hasSize(1);
        }
        assertThat(page("papers/page-3/index.html").select("[data-list=''][data-from=200]"))
                .hasSize(1);
    }

    @Test
    void countTheWholePublicationListBackwards() {
        int expected = PAPERS;
        for (String path : pagesOf("cv/")) {
            for (Element year : page(path).select("ol[reversed]")) {
                assertThat(year.attr("start")).isEqualTo(Integer.toString(expected));
                expected -= year.children().size();
            }
        }
        assertThat(expected).isZero();
    }

    @Test
    void areValidAndHaveTitlesOfTheirOwn() {
        TreeSet<String> titles = new TreeSet<>();
        for (String path : pagesOf("papers/")) {
            assertThat(NuChecker.complaints(path, bytes(path))).isEmpty();
            assertThat(titles.add(page(path).title())).as(page(path).title()).isTrue();
        }
        assertThat(titles).contains("Papers – Page 2 – Ada");
    }

    @Test
    void goOnInFurtherFilesOfTheData() {
        JsonValue first = data("api/papers.json");
        JsonValue second = data("api/papers-2.json");

        assertThat(first.member("next").map(JsonValue::string))
                .contains("https://ada.example.org/papers/api/papers-2.json");
        assertThat(second.member("next")).isEmpty();
        assertThat(first.member("papers").orElseThrow().items()).hasSize(2000);
        assertThat(second.member("papers").orElseThrow().items()).hasSize(PAPERS - 2000);
        for (JsonValue part : List.of(first, second)) {
            assertThat(part.member("profile")).isPresent();
        }
    }

    @Test
    void haveAChartOfTheNewestPapersThatSaysSo() {
        Document list = page("papers/index.html");

        assertThat(list.select(".chart .dots circle")).isEmpty();
        assertThat(list.select(".chart .clouds path").attr("d")).matches("(M\\d+ \\d+h0){50,2000}");
        assertThat(list.select(".chart tbody tr")).hasSize(20);
        assertThat(list.text()).contains("Only the newest 2,000 papers are shown.");
    }

    private static JsonValue data(String path) {
        return JsonValue.read(new String(bytes(path), UTF_8)).value().orElseThrow();
    }
}
