package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What pages and data make of content/citations.txt: one service's counts, the others beside them, nothing added up. */
class CountedCitationsTest {
    private static final String PAPER = "title: On Kites\nauthors: [Ada Example]\ndate: 2024\n";

    private static final String COUNTS = """
            offprint-citations 1
            * openalex 2026-12-01
            both openalex arxiv 2026-10-01 90
            both openalex doi 2026-10-01 12
            both crossref doi 2026-10-01 9
            one openalex doi 2026-11-01 40
            one crossref doi 2026-10-01 33
            """;

    private final TestSite site = TestSite.small()
            .file("content/site.yaml", "title: Ada\nurl: https://ada.example.org/\n")
            .file("content/papers/both.yaml", PAPER + "doi: 10.5555/both\narxiv: '2204.01001'\n")
            .file("content/papers/one.yaml", PAPER.replace("Kites", "Gliders") + "doi: 10.5555/one\n")
            .file("content/papers/none.yaml", PAPER.replace("Kites", "Strings"))
            .file("content/citations.txt", COUNTS);

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private Document page(String path) {
        assertThat(site.run("build").status()).isZero();
        return Jsoup.parse(site.text("site/" + path + "index.html"));
    }

    private String measures(String slug) {
        return page("papers/" + slug + "/").select(".measures").text();
    }

    private void siteSays(String line) {
        site.file("content/site.yaml", site.text("content/site.yaml") + line + '\n');
    }

    @Test
    void showsTheServiceAndTheDayOfACount() {
        assertThat(measures("one")).startsWith("Citations 40 OpenAlex, 1 December 2026");
        assertThat(page("papers/one/").select(".measures .source a").attr("href"))
                .isEqualTo("https://openalex.org/");
    }

    @Test
    void putsOtherServicesAndFormsBesideItWithoutScript() {
        assertThat(page("papers/both/").select(".measures details.counts li").eachText())
                .containsExactly(
                        "OpenAlex: 90, 1 December 2026 (preprint)", "Crossref: 9, 1 October 2026 (published form)");
        assertThat(measures("both")).startsWith("Citations 12 OpenAlex, 1 December 2026 (published form)");
    }

    @Test
    void fillsNoGapWithAnotherService() {
        site.file("content/citations.txt", COUNTS.replaceAll("(?m)^one openalex.*\n", ""));
        assertThat(measures("one"))
                .isEqualTo("Citations not known to OpenAlex Other counts Crossref: 33, 1 October 2026");
    }

    @Test
    void showsTheServiceThatTheSiteNames() {
        siteSays("citations: crossref");
        assertThat(measures("one")).startsWith("Citations 33 Crossref, 1 October 2026");
    }

    @Test
    void takesZeroForACountAndNothingForNone() {
        site.file("content/citations.txt", COUNTS.replace("2026-11-01 40", "2026-11-01 0"));
        assertThat(measures("one")).startsWith("Citations 0 OpenAlex");
        assertThat(measures("none")).isEqualTo("Citations not known to OpenAlex");
    }

    @Test
    void doesNotShowACountThatTheServiceHasWithdrawn() {
        site.file("content/citations.txt", COUNTS + "one openalex doi 2026-12-01 -\n");
        assertThat(measures("one")).startsWith("Citations not known to OpenAlex");
    }

    @Test
    void doesNotShowTheCountOfAnIdentifierThatThePaperHasNot() {
        site.file(
                "content/papers/one.yaml", site.text("content/papers/one.yaml").replace("doi: 10.5555/one\n", ""));
        assertThat(measures("one")).isEqualTo("Citations not known to OpenAlex");
    }

    @Test
    void letsAPapersOwnCitationsWinAndSaysSo() {
        siteSays("metrics: {citations: {label: Cited}}");
        site.file(
                "content/papers/one.yaml",
                site.text("content/papers/one.yaml")
                        + "metrics: {citations: {value: 55, source: Google Scholar, as_of: 2026-05-18}}\n");

        assertThat(measures("one"))
                .isEqualTo("Cited 55 Google Scholar, 18 May 2026 (as declared) Other counts"
                        + " OpenAlex: 40, 1 December 2026 Crossref: 33, 1 October 2026");
        assertThat(measures("both")).startsWith("Cited 12 OpenAlex");
    }

    /** The paper that states another count is counted by what the service says, so that one source stands for the sum. */
    @Test
    void sumsUpOneServiceAloneAndSaysOfHowManyPapers() {
        letsAPapersOwnCitationsWinAndSaysSo();
        Document home = page("");
        assertThat(home.select(".figures").text()).isEqualTo("Papers 3 Citations 52 h-index 2");
        assertThat(home.select(".sources").text())
                .contains("Citations: OpenAlex, 1 December 2026 (2 of 3 papers)")
                .contains("h-index: OpenAlex, 1 December 2026 (2 of 3 papers)");
    }

    @Test
    void letsTheProfilesOwnSumsWin() {
        site.file("content/profile.yaml", "name: Ada Example\nmetrics: {h_index: 31}\n");
        assertThat(page("").select(".figures").text()).isEqualTo("Papers 3 Citations 52 h-index 31");
        assertThat(page("").select(".sources").text()).contains("h-index: as declared");
    }

    @Test
    void drawsTheirHistoryFromThreeDaysOn() {
        siteSays("theme: {sections: [charts]}");
        assertThat(page("").select("figure.citations")).hasSize(1);
        site.file("content/citations.txt", COUNTS.replace("2026-11-01 40", "2026-10-01 40"));
        assertThat(page("").select("figure.citations")).isEmpty();
    }

    /** The sum of a day is that of the counts that held then, and the last one is the profile's. */
    @Test
    void saysInATableWhatTheChartShows() {
        siteSays("theme: {sections: [metrics, charts]}");
        Document home = page("");
        assertThat(home.select("figure.citations figcaption").text())
                .isEqualTo("Citations in OpenAlex: 12 on 1 October 2026, 52 on 1 December 2026");
        assertThat(home.select("figure.citations tbody tr").eachText())
                .containsExactly("1 December 2026 52 2", "1 November 2026 52 2", "1 October 2026 12 1");
        assertThat(home.select("figure.citations circle title").eachText())
                .containsExactly("1 October 2026: 12", "1 November 2026: 52", "1 December 2026: 52");
        assertThat(home.select(".figures").text()).contains("Citations 52");
    }

    @Test
    void drawsACountThatFellOrEnded() {
        siteSays("theme: {sections: [charts]}");
        site.file("content/citations.txt", COUNTS + "one openalex doi 2026-11-15 38\none openalex doi 2026-12-01 -\n");
        assertThat(page("").select("figure.citations tbody td:nth-of-type(1)").eachText())
                .containsExactly("12", "50", "52", "12");
    }

    /** A paper that the owner selects stays selected, whoever counts its citations. */
    @Test
    void leavesTheRestOfAPaperAsItIs() {
        siteSays("theme: {sections: [selected]}");
        site.file("content/papers/one.yaml", site.text("content/papers/one.yaml") + "selected: true\n");
        assertThat(page("").select(".selected .row, .papers .row")).hasSize(1);
    }

    /** Semantic Scholar's terms ask for its name and a link wherever its data is shown. */
    @Test
    void namesTheServiceBelowListsThatShowItsCounts() {
        siteSays("citations: semanticscholar");
        site.file("content/citations.txt", COUNTS + "one semanticscholar doi 2026-10-01 3\n");
        Document papers = page("papers/");
        assertThat(papers.select(".counted").text()).isEqualTo("Citations: Semantic Scholar, 1 October 2026");
        assertThat(papers.select(".counted a").attr("href")).isEqualTo("https://www.semanticscholar.org/");
        site.file("content/citations.txt", COUNTS);
        assertThat(page("papers/").select(".counted")).isEmpty();
    }

    @Test
    void ordersListsByThem() {
        for (String more : new String[] {"a", "b", "c", "d", "e"}) {
            site.file("content/papers/" + more + ".yaml", PAPER.replace("Kites", more));
        }
        Document papers = page("papers/");
        assertThat(papers.select("select option[value=citations]").text()).contains("Citations");
        assertThat(site.text("site/search/data/manifest.js")).containsPattern("\"orders\":\"[^\"]*\\|citations\\b");
    }

    @Test
    void followsAPaperThatWasRenamed() {
        site.file("content/citations.txt", COUNTS.replace("one openalex", "former openalex"));
        site.file("content/papers/one.yaml", site.text("content/papers/one.yaml") + "aliases: [former]\n");
        assertThat(measures("one")).startsWith("Citations 40 OpenAlex");
    }

    @Test
    @Provokes(Rule.STRAY_COUNT)
    void saysOfWhichPapersThereAreNone() {
        site.file("content/citations.txt", COUNTS + "gone openalex doi 2026-12-01 3\nlost crossref doi 2026-12-01 3\n");
        assertThat(site.run("build").out())
                .contains("""
                warning[stray-count]: citation counts of `gone` and of 1 more, which the site does not have
                 --> content/citations.txt:8:1
                  |
                8 | gone openalex doi 2026-12-01 3
                  | ^^^^ no paper is called so
                """)
                .contains("where it was renamed, name this slug under its `aliases`; otherwise delete its lines");
    }

    @Test
    void publishesNothingWhileTheListIsWrong() {
        site.file("content/citations.txt", COUNTS.replace("2026-11-01 40", "2026-11-01 many"));
        TestSite.Run run = site.run("build");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("content/citations.txt:6:29").contains("`many` is not a count");
    }

    @Test
    void knowsTheServicesByName() {
        siteSays("citations: scholar");
        assertThat(site.run("build").err()).contains("content/site.yaml:3:12").contains("openalex");
    }
}
