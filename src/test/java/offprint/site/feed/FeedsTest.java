package offprint.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import offprint.Readers;
import offprint.TestSite;
import offprint.site.plan.DataFile;
import offprint.site.plan.SiteFile;
import offprint.site.plan.SiteFile.FeedFile;
import offprint.site.plan.SitePlan;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FeedsTest {
    private static final String SITE = "https://ada.example.org/papers/";

    @AutoClose
    private final TestSite site = TestSite.small();

    private String file(String path) {
        SitePlan plan = site.plan();
        Feeds feeds = new Feeds(plan);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SiteFile file = plan.file(path).orElseThrow();
        if (file instanceof DataFile data) {
            feeds.data(data).forEach(out::writeBytes);
        } else {
            out.writeBytes(feeds.feed((FeedFile) file));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> paths() {
        return site.plan().files(FeedFile.class).stream()
                .map(feed -> feed.address().path())
                .toList();
    }

    @Test
    void areMadeOfAllPapersAndOfEachCategoryThatHasSome() {
        site.paper("one", "category: B");

        assertThat(paths()).containsExactly("feed.xml", "feed.json", "categories/B/feed.xml", "categories/B/feed.json");
    }

    @Test
    void areNotMadeWithoutPapers() {
        assertThat(paths()).isEmpty();
    }

    @Test
    void holdTheNewestFiftyPapers() {
        for (int i = 0; i < 60; i++) {
            site.paper("p" + i, "date: " + (1800 + i));
        }
        SyndFeed feed = Readers.feed(file("feed.xml"));

        assertThat(feed.getEntries()).hasSize(50);
        assertThat(feed.getEntries().get(0).getUri()).isEqualTo(SITE + "papers/p59/");
        assertThat(Readers.json(file("feed.json")).get("items")).hasSize(50);
        assertThat(Readers.json(file("api/papers.json")).get("papers")).hasSize(60);
    }

    @Test
    void sayThatTheyAreAsNewAsTheirNewestPaper() {
        site.paper("old", "date: 2001-05-06").paper("new", "date: 2024-02-29");
        String feed = file("feed.xml");

        assertThat(feed.substring(0, feed.indexOf("<entry>"))).contains("<updated>2024-02-29T00:00:00Z</updated>");
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-01-01", "2024-03, 2024-03-01", "2024-03-07, 2024-03-07"})
    void updateAPaperOnItsOwnDateAndPublishItOnAKnownDayOnly(String date, String day) {
        site.paper("one", "date: " + date);
        String feed = file("feed.xml");
        JsonNode item = Readers.json(file("feed.json")).at("/items/0");

        assertThat(feed.substring(feed.indexOf("<entry>"))).contains("<updated>" + day + "T00:00:00Z</updated>");
        assertThat(feed.contains("<published>")).isEqualTo(date.equals(day));
        assertThat(item.has("date_published")).isEqualTo(date.equals(day));
    }

    @Test
    void giveTheAbstractWholeOrElseTheSummaryWithLinksThatWorkAnywhere() {
        site.paper("one", "abstract: A [link](/papers/one/), $x^2$.\nsummary: In short.")
                .paper("two", "date: 2023\nsummary: Only this.");
        List<SyndEntry> entries = Readers.feed(file("feed.xml")).getEntries();

        assertThat(entries.get(0).getContents().get(0).getValue())
                .contains("<a href=\"" + SITE + "papers/one/\">link</a>", "<msup>");
        assertThat(entries.get(0).getDescription().getValue()).isEqualTo("In short.");
        assertThat(entries.get(1).getContents().get(0).getValue()).isEqualTo("<p>Only this.</p>");
        assertThat(Readers.json(file("feed.json")).at("/items/0/content_html").asString())
                .isEqualTo(entries.get(0).getContents().get(0).getValue());
    }

    @Test
    void encloseTheFullText() {
        site.paper("one", "").file("content/papers/one.pdf", "%PDF-1.7");

        assertThat(Readers.feed(file("feed.xml"))
                        .getEntries()
                        .get(0)
                        .getEnclosures()
                        .get(0)
                        .getUrl())
                .isEqualTo(SITE + "papers/one/one.pdf");
        assertThat(Readers.json(file("feed.json"))
                        .at("/items/0/attachments/0/size_in_bytes")
                        .asInt())
                .isEqualTo(8);
    }

    @Test
    void haveSomethingToReadInJsonOfAPaperWithoutWords() {
        site.paper("one", "title: Bare");

        assertThat(Readers.json(file("feed.json")).at("/items/0/content_text").asString())
                .isEqualTo("Bare");
    }
}
