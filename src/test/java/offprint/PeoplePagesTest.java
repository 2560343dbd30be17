package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people of a group: the page of all of them, a page of each, and where else they are shown. */
class PeoplePagesTest {
    private static final String PEOPLE = """
            ann: {name: Ann Example, group: pi, role: Professor, from: 2015, orcid: 0000-0002-1825-0097}
            cleo: {name: Cleo Muster, group: phd, from: 2023-10}
            dana: {name: Dana Sample, group: phd, from: 2021, bio: Works on **folds**.}
            finn: {name: Finn Beispiel, group: phd}
            gus: {name: Gus Exemple, group: alumni, from: 2016, to: 2020, now: "Postdoc at [X](https://x.example/)"}
            ira: {name: Ira Outside, url: "https://ira.example/"}
            """;

    private final TestSite site = TestSite.small();

    @BeforeEach
    void write() {
        site.file("content/profile.yaml", "name: '{Folding Lab}'\n")
                .file("content/people.yaml", PEOPLE)
                .paper("one", "authors: [ann, dana, ira]")
                .paper("two", "authors: [ann, gus, ira]")
                .paper("outside", "authors: [ira]");
        settings("");
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private void settings(String more) {
        site.file("content/site.yaml", """
                title: Lab
                url: https://lab.example.org/
                categories: {A: Folding}
                groups: {pi: Head, phd: PhD students, alumni: Alumni}
                """ + more);
    }

    private Document built(String path) {
        TestSite.Run run = site.run("build");
        assertThat(run.status()).as(run.err()).isZero();
        return Jsoup.parse(site.text("site/" + path));
    }

    @Test
    void standByGroupThenByTheirBeginningThenByName() {
        Document page = built("people/index.html");
        assertThat(page.select("h2").eachText()).containsExactly("Head", "PhD students", "Alumni");
        assertThat(page.select(".persons h3, .alumni li > span").eachText())
                .containsExactly("Ann Example", "Dana Sample", "Cleo Muster", "Finn Beispiel", "Gus Exemple");
        assertThat(page.select(".person").get(0).text()).contains("Professor, since 2015", "2 papers");
        assertThat(page.select(".alumni .now a").attr("href")).isEqualTo("https://x.example/");
    }

    @Test
    void haveAPageEvenWithoutPapers() {
        site.file("content/people/finn.md", "Finn folds *slowly*.\n")
                .file("content/lists/talks.yaml", "- {title: Folding in public, date: 2024, people: [finn]}\n");
        Document page = built("authors/finn/index.html");
        assertThat(page.select("h1").text()).isEqualTo("Finn Beispiel");
        assertThat(page.select(".about em").text()).isEqualTo("slowly");
        assertThat(page.select(".rows")).isEmpty();
        assertThat(page.select("section.list").text()).contains("Folding in public");
        assertThat(page.select(".way a").attr("href")).isEqualTo("../../people/");
    }

    @Test
    void haveAnAuthorsPageAndNoSecondOne() {
        Document page = built("authors/ann/index.html");
        assertThat(page.select(".rows article")).hasSize(2);
        assertThat(site.path("site/people/ann")).doesNotExist();
        assertThat(page.select(".title").text()).contains("Professor, since 2015");
    }

    @Test
    void areOwnersOfTheGroupsPapers() {
        Document page = built("papers/one/index.html");
        assertThat(page.select(".authors b").eachText()).containsExactly("Ann Example", "Dana Sample");
        assertThat(page.select(".authors").text()).contains("Ira Outside");
    }

    @Test
    void aloneHavePagesWhereTheSiteSaysSo() {
        assertThat(built("papers/one/index.html")
                        .select(".authors a[href*=ira]")
                        .attr("href"))
                .isEqualTo("../../authors/ira/");
        settings("author_pages: {for: members}\n");
        assertThat(built("papers/one/index.html")
                        .select(".authors a[href*=ira]")
                        .attr("href"))
                .isEqualTo("https://ira.example/");
        assertThat(site.path("site/authors/ira")).doesNotExist();
    }

    @Test
    void areIntroducedByAPageOfThatName() {
        site.file("content/pages/people.md", "---\ntitle: Who we are\naliases: [team]\n---\nWe fold.\n");
        Document page = built("people/index.html");
        assertThat(page.select("h1").text()).isEqualTo("Who we are");
        assertThat(page.select(".column > .text").text()).isEqualTo("We fold.");
        assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Who we are");
        assertThat(site.text("site/team/index.html")).contains("people/");
    }

    @Test
    void areOnTheHomePageWhereItNamesThemAndAreThereNow() {
        settings("theme: {sections: [people, newest]}\n");
        Document page = built("index.html");
        assertThat(page.select(".persons h3").eachText()).hasSize(4).doesNotContain("Gus Exemple");
        assertThat(site.text("site/index.html"))
                .contains("\"@type\":\"ResearchOrganization\"", "\"member\":[{\"@type\":\"Person\"", "\"alumni\":[");
    }

    @Test
    @Provokes(Rule.UNKNOWN_GROUP)
    void areMembersOfAGroupThatTheSiteHas() {
        site.file("content/people.yaml", "ann: {name: Ann Example, group: pdh}\n");
        assertThat(site.run("build").err())
                .contains("error[unknown-group]: no group is called `pdh`", "people.yaml:1:33", "did you mean `phd`?");
        site.file("content/people.yaml", "ann: {name: Ann Example, group: pi, from: 2020, to: 2018}\n");
        assertThat(site.run("build").err()).contains("error[bad-span]");
    }

    @Test
    void haveOneHomePage() {
        site.file("content/people.yaml", """
                ann: {name: Ann Example, group: pi, url: "https://a.example/", links: {website: "https://b.example/"}}
                """);
        assertThat(site.run("build").err())
                .contains("error[unknown-value]: `url` is not the `website` among the `links`");
    }

    @Test
    void areAllThatLiesInTheFolderOfPeople() {
        site.file("content/people/Finn.md", "Text.\n")
                .file("content/people/notes.txt", "x")
                .file("content/people/x/y", "");
        assertThat(site.run("check").out())
                .contains("warning[unused-file]: `Finn.md` belongs to no person", "rename it to `finn.md`")
                .contains("`notes.txt` belongs to no person", "`people/x`");
    }

    @Test
    void areInTheDataWithWhatIsToldOfThem() {
        built("index.html");
        assertThat(site.text("site/api/papers.json"))
                .contains("\"kind\":\"group\"", "\"group\":\"phd\",\"from\":\"2021\",\"bio\":{");
    }

    @Test
    void leaveNoTraceWhereNobodyIsInAGroup() {
        site.file("content/people.yaml", "ira: {name: Ira Outside}\n")
                .paper("one", "")
                .paper("two", "");
        settings("");
        built("index.html");
        assertThat(site.path("site/people")).doesNotExist();
    }
}
