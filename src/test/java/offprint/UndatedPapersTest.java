package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers whose date is still to come stand first, and nowhere that is in order of time. */
class UndatedPapersTest {
    private final TestSite site = TestSite.small();

    @BeforeEach
    void write() {
        site.file("content/papers/dated.yaml", "title: Dated\nauthors: [Ada Example]\ndate: 2020-03-04\ncategory: A\n")
                .file("content/papers/works.yaml", paper("In the works", "in-preparation"))
                .file("content/papers/sent.yaml", paper("Sent", "submitted"))
                .file("content/papers/read.yaml", paper("Read", "under-review"))
                .file("content/papers/coming.yaml", paper("Coming", "accepted"));
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private static String paper(String title, String status) {
        return "title: " + title + "\nauthors: [Ada Example]\ncategory: A\nstatus: " + status + "\n";
    }

    @Test
    void standFirstAndSaySo() {
        assertThat(site.run("build").err()).isEmpty();
        assertThat(site.text("site/papers/index.html"))
                .containsSubsequence(
                        "Forthcoming", "Coming", "In progress", "Sent", "Read", "In the works", "2020", "Dated");
        assertThat(site.text("site/cv/index.html"))
                .containsSubsequence("<h2>Forthcoming</h2>", "<h2>In progress</h2>", "In preparation", "<h2>2020</h2>");
    }

    @Test
    void standInNoFeedAndAmongNoYears() {
        site.run("build");
        assertThat(site.text("site/feed.xml")).contains("/papers/dated/").doesNotContain("/papers/coming/");
        assertThat(site.text("site/years/index.html")).contains("2020").doesNotContain("Forthcoming");
    }

    @Test
    void areExportedWithoutAYear() {
        site.run("build");
        assertThat(site.text("site/papers/coming/coming.bib"))
                .contains("title = {Coming}", "note = {To appear}")
                .doesNotContain("year");
        assertThat(site.text("site/papers/works/works.ris"))
                .doesNotContain("PY  -")
                .doesNotContain("DA  -");
        assertThat(site.text("site/papers/works/works.json")).doesNotContain("issued");
        assertThat(site.text("site/papers/coming/index.html")).doesNotContain("citation_");
        assertThat(site.text("site/papers/dated/index.html")).contains("citation_publication_date");
    }

    @Test
    void sayInEachFormatHowFarTheyHaveCome() {
        site.run("build");
        assertThat(site.text("site/papers/coming/coming.bib")).contains("pubstate = {forthcoming}");
        assertThat(site.text("site/papers/coming/coming.json")).contains("\"status\":\"forthcoming\"");
        for (String slug : List.of("sent", "read")) {
            assertThat(site.text("site/papers/" + slug + "/" + slug + ".bib"))
                    .startsWith("@unpublished{")
                    .contains("pubstate = {submitted}", "note = {Manuscript submitted for publication}");
            assertThat(site.text("site/papers/" + slug + "/" + slug + ".ris")).startsWith("TY  - MANSCPT\r\n");
            assertThat(site.text("site/papers/" + slug + "/" + slug + ".json"))
                    .contains("\"type\":\"manuscript\"", "\"status\":\"submitted\"");
        }
        assertThat(site.text("site/papers/works/works.bib"))
                .startsWith("@unpublished{")
                .contains("pubstate = {inpreparation}");
        assertThat(site.text("site/papers/works/works.json")).contains("\"status\":\"in preparation\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arxiv: 2206.01861", "doi: 10.5555/x", "links: {preprint: 'https://x.example/'}"})
    void areExportedAsPreprintsWhereReadersCanGetThem(String where) {
        site.file("content/papers/sent.yaml", paper("Sent", "submitted") + "venue: Journal of Tea\n" + where + "\n");
        site.run("build");
        assertThat(site.text("site/papers/sent/sent.ris"))
                .startsWith("TY  - UNPB\r\n")
                .doesNotContain("Journal of Tea");
        assertThat(site.text("site/papers/sent/sent.bib")).contains("pubstate = {submitted}");
        assertThat(site.text("site/papers/sent/index.html")).contains("Journal of Tea", ">Submitted<");
    }

    @Test
    void nameNobodyAsPublisherWhoHasNotTakenThem() {
        site.file("content/papers/read.yaml", paper("Read", "under-review") + "type: article\nvenue: Journal of Tea\n");
        site.run("build");
        for (String format : List.of("bib", "ris", "json")) {
            assertThat(site.text("site/papers/read/read." + format)).doesNotContain("Journal of Tea");
        }
    }

    @Test
    void stayAsTheyAreWhereThatIsNotATextToBeSubmitted() {
        site.file("content/papers/read.yaml", paper("Read", "under-review") + "type: thesis\nvenue: Tea University\n");
        site.run("build");
        assertThat(site.text("site/papers/read/read.bib"))
                .startsWith("@phdthesis{")
                .contains("Tea University");
    }

    @Test
    void areCalledManuscriptsWhereTheySayNoType() {
        site.file("content/papers/read.yaml", paper("Read", "under-review") + "type: article\n");
        site.run("build");
        assertThat(site.text("site/papers/works/index.html")).contains("Manuscript");
        assertThat(site.text("site/papers/read/index.html")).contains("Journal article");
    }

    @Test
    void areNotCountedWhileTheyAreInProgress() {
        site.run("build");
        assertThat(site.text("site/api/papers.json")).contains("{\"metric\":\"papers\",\"value\":2,");
    }

    @Test
    @Provokes(Rule.DATED_TOO_EARLY)
    void haveNoDateWhileTheyAreInPreparation() {
        site.file("content/papers/works.yaml", paper("In the works", "in-preparation") + "date: 2031\n");
        assertThat(site.run("check").out()).contains("warning[dated-too-early]", "works.yaml:5:7", "status: submitted");
    }

    @Test
    void areNotHeldToWhatNeedsADate() {
        assertThat(site.run("check").err()).isEmpty();
        assertThat(site.run("check").out()).doesNotContain("warning");
    }

    @Test
    void sayThatTheirDateIsStillToCome() {
        site.file("content/papers/coming.yaml", "title: Coming\nauthors: [Ada Example]\ncategory: A\n");
        assertThat(site.run("build").err())
                .contains(
                        "`date` is missing",
                        "add `date: …`, or say how far it has come: `status: accepted`, `submitted` or `in-preparation`");
    }
}
