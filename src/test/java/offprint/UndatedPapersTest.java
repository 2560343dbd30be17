package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
    void areNotHeldToWhatNeedsADate() {
        assertThat(site.run("check").err()).isEmpty();
        assertThat(site.run("check").out()).doesNotContain("warning");
    }

    @Test
    void sayThatTheirDateIsStillToCome() {
        site.file("content/papers/coming.yaml", "title: Coming\nauthors: [Ada Example]\ncategory: A\n");
        assertThat(site.run("build").err())
                .contains("`date` is missing", "add `date: …`, or say that it is still to come: `status: accepted`");
    }
}
