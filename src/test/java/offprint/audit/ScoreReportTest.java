package offprint.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import offprint.NuChecker;
import offprint.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as the commands leave it on the disk. */
@Tag("slow")
class ScoreReportTest {
    @AutoClose
    private final TestSite site = TestSite.small().paper("one", "summary: x").paper("two", "");

    private Document report(String... command) {
        site.run(command);
        return Jsoup.parse(site.text("audit.html"));
    }

    private void spoil() {
        site.file(
                "templates/404.ftlh",
                "<#import \"layout.ftlh\" as layout><@layout.page><a href=\"#<none>\">x</a></@layout.page>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build"})
    void saysOfEveryCriterionHowManyMeetIt(String command) {
        Document report = report(command, "--report", "audit.html");

        assertThat(report.title()).isEqualTo("Audit of Ada");
        List<String> rows = report.select("table").get(0).select("tbody tr").eachText();
        assertThat(rows)
                .contains("Title, authors and date stand in citation tags met 2 0 0")
                .contains("The abstract is open, not behind a click met 1 0 1")
                .contains("The PDF has at most 5 MB – 0 0 2");
        assertThat(report.select("h2:contains(Faults) + p").text()).isEqualTo("None.");
    }

    @Test
    void hasARowForEachPaper() {
        Document report = report("check", "--report", "audit.html");

        assertThat(report.select("table").get(1).select("tbody th").eachText())
                .containsExactly("papers/one/index.html", "papers/two/index.html");
        assertThat(report.select("table")
                        .get(1)
                        .select("tbody tr")
                        .get(0)
                        .select("td")
                        .eachText())
                .containsExactly("met", "met", "met", "met", "–", "–", "–", "–", "met", "met", "met", "met");
    }

    @Test
    void listsEveryFaultWithAllItsFiles() {
        spoil();
        Document report = report("check", "--report", "audit.html");

        assertThat(report.select("h3").eachText())
                .containsExactly("a page has no `<h1>`", "nothing on this page is called `<none>`");
        assertThat(report.select("h3 + p code").eachText()).containsExactly("heading-count", "unknown-anchor");
        assertThat(report.select("h3 + p ~ ul > li > code:only-child").eachText())
                .containsExactly("404.html", "404.html");
    }

    @Test
    void isWrittenWhereTheSiteIsNot() {
        site.file(
                "templates/404.ftlh",
                "<#import \"layout.ftlh\" as layout><@layout.page><img src=\"https://a.example/\"></@layout.page>");
        Document report = report("build", "--report", "audit.html");

        assertThat(report.select(".fails").eachText()).isNotEmpty();
        assertThat(site.files("site")).isEmpty();
    }

    @Test
    void isAValidPageThatNeedsNothingElseAndIsTheSameEveryTime() {
        spoil();
        String first = report("check", "--report", "audit.html").outerHtml();

        assertThat(NuChecker.complaints("audit.html", site.text("audit.html").getBytes(UTF_8)))
                .isEmpty();
        assertThat(Jsoup.parse(first).select("[src], [href], script")).isEmpty();
        assertThat(report("check", "--report", "audit.html").outerHtml()).isEqualTo(first);
    }

    @Test
    void saysThatRobotsAreToldAtTheRootOfAHostOnly() {
        assertThat(report("check", "--report", "audit.html").text()).contains("This site lives at /papers/");
        assertThat(report("check", "--report", "audit.html", "--url", "https://a.example/")
                        .text())
                .doesNotContain("This site lives at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site/audit.html", "content/audit.html", "./templates/x.html", "site"})
    void isNotWrittenOverTheSiteNorItsSources(String path) {
        TestSite.Run run = site.run("check", "--report", path);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("the report cannot be written to `" + path + "`");
        assertThat(Files.exists(site.path(path))).isFalse();
    }

    @Test
    void thatCannotBeWrittenIsNotTheContentsFault() {
        TestSite.Run run = site.run("check", "--report", "none/audit.html");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("error: cannot write the report `none/audit.html`\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "github"})
    void leavesTheOtherFormatsAsTheyAre(String format) {
        spoil();
        String out = site.run("check", "--format", format).out();

        assertThat(out).doesNotContain("✓").doesNotContain("13 pages");
        assertThat(out)
                .startsWith(format.equals("json") ? "{\"diagnostics\":[{\"rule\":" : "::warning file=site/404.html");
    }
}
