package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects: the page of all of them, a page of each, and where else they are shown. */
class ProjectPagesTest {
    private final TestSite site = TestSite.small();

    @BeforeEach
    void write() {
        settings("");
        site.file("content/profile.yaml", "name: '{Folding Lab}'\n")
                .file("content/people.yaml", "ann: {name: Ann Example, group: member}\nbo: {name: Bo Sample}\n")
                .file("content/projects/open.yaml", """
                        title: Open *folding*
                        summary: All **folds**.
                        from: 2021
                        people: [ann, Ira Outside, et al.]
                        funding: [fold, {funder: Second Fund, award: "77", url: "https://fund.example/77"}]
                        links: {project: "https://open.example/"}
                        """)
                .file(
                        "content/projects/memory.yaml",
                        "{title: Paper with a memory, from: 2018, to: 2020, people: bo}\n")
                .file("content/projects/letters.yaml", "title: Letters\n")
                .file(
                        "content/lists/grants.yaml",
                        "- {title: Fold, at: Example Fund, award: '1010', id: fold, date: 2021, projects: [open]}\n")
                .paper("one", "authors: [ann]\nprojects: [memory, open]")
                .paper("two", "authors: [bo]\nprojects: open");
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private void settings(String more) {
        site.file("content/site.yaml", "title: Lab\nurl: https://lab.example.org/\ncategories: {A: Folding}\n" + more);
    }

    private Document built(String path) {
        TestSite.Run run = site.run("build");
        assertThat(run.status()).as(run.err()).isZero();
        return Jsoup.parse(site.text("site/" + path));
    }

    @Test
    void standByWhetherTheyGoOnAndThenByTheirEnd() {
        Document page = built("projects/index.html");
        assertThat(page.select("h3").eachText()).containsExactly("Open folding", "Paper with a memory", "Letters");
        assertThat(page.select(".project").get(0).text())
                .contains("since 2021, 2 papers", "All folds.", "People: Ann Example, Ira Outside, et al.");
        assertThat(page.select(".project").get(1).text()).contains("2018–2020, 1 paper");
        assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Projects");
    }

    @Test
    void haveAPageWithWhatTheyAreAndTheirPapers() {
        site.file("content/projects/open.md", "Began with [one](/papers/one/).\n");
        Document page = built("projects/open/index.html");
        assertThat(page.select("h1 em").text()).isEqualTo("folding");
        assertThat(page.select(".title").text())
                .contains("since 2021", "Funding: Example Fund, 1010, Second Fund, 77", "All folds.", "Began with");
        assertThat(page.select(".title a[href='../../authors/ann/']").text()).isEqualTo("Ann Example");
        assertThat(page.select(".title a[href='../../papers/one/']")).hasSize(1);
        assertThat(page.select(".rows article")).hasSize(2);
        assertThat(page.select("section.list").text()).contains("Grants", "Fold");
        assertThat(page.select(".way a").attr("href")).isEqualTo("../../projects/");
        assertThat(site.text("site/projects/memory/papers.bib"))
                .contains("{one,")
                .doesNotContain("{two,");
    }

    @Test
    void mayHaveNoPapers() {
        Document page = built("projects/letters/index.html");
        assertThat(page.select("h1").text()).isEqualTo("Letters");
        assertThat(page.select(".rows")).isEmpty();
        assertThat(site.path("site/projects/letters/papers.bib")).doesNotExist();
    }

    @Test
    void areNamedOnThePagesOfTheirPapersAndPeople() {
        assertThat(built("papers/one/index.html")
                        .select("main a[href^='../../projects/']")
                        .eachText())
                .containsExactly("Paper with a memory", "Open folding");
        assertThat(built("authors/ann/index.html")
                        .select(".title a[href^='../../projects/']")
                        .eachText())
                .containsExactly("Open folding");
        assertThat(built("cv/index.html").select("a[href='../projects/open/']").text())
                .isEqualTo("Open folding");
    }

    @Test
    void areOnTheHomePageWhereItNamesThem() {
        settings("theme: {sections: [projects, newest]}\n");
        assertThat(built("index.html").select(".projects h3")).hasSize(3);
        site.file("content/projects/letters.yaml", "{title: Letters, selected: true}\n");
        assertThat(built("index.html").select(".projects h3").eachText()).containsExactly("Letters");
        assertThat(built("index.html").select(".heading a[href='projects/']").text())
                .isEqualTo("All projects");
    }

    @Test
    void areToldToMachines() {
        assertThat(built("projects/open/index.html")
                        .select("script[type='application/ld+json']")
                        .html())
                .contains(
                        "\"@type\":\"ResearchProject\",\"@id\":\"https://lab.example.org/projects/open/#project\"",
                        "\"foundingDate\":\"2021\"",
                        "\"funding\":[{\"@type\":\"Grant\",\"identifier\":\"1010\"",
                        "\"sameAs\":[\"https://open.example/\"]");
        assertThat(site.text("site/papers/one/index.html"))
                .contains("\"sourceOrganization\":[{\"@type\":\"ResearchProject\"");
        assertThat(site.text("site/api/papers.json"))
                .contains("\"projects\":[\"memory\",\"open\"]", "\"projects\":[{\"slug\":\"open\"");
        assertThat(site.text("site/sitemap.xml")).contains("https://lab.example.org/projects/open/");
    }

    @Test
    void areIntroducedByAPageOfThatName() {
        site.file("content/pages/projects.md", "---\ntitle: What we do\n---\nWe fold.\n");
        Document page = built("projects/index.html");
        assertThat(page.select("h1").text()).isEqualTo("What we do");
        assertThat(page.select(".column > .text").text()).isEqualTo("We fold.");
        assertThat(built("projects/open/index.html").select(".way a").text()).isEqualTo("What we do");
    }

    @Test
    void keepTheirFormerAddresses() {
        site.file("content/projects/letters.yaml", "{title: Letters, aliases: [post]}\n");
        built("index.html");
        assertThat(site.text("site/projects/post/index.html")).contains("projects/letters/");
    }

    @Test
    void areNotGivenUpInSilence() throws IOException {
        assertThat(site.run("build", "--publish").status()).isZero();
        Files.delete(site.path("content/projects/letters.yaml"));
        assertThat(site.run("build").err())
                .contains(
                        "error[address-dropped]: the published address `/projects/letters/` would lead nowhere",
                        "there is no content/projects/letters.yaml",
                        "if another project took its place, add `aliases: [letters]`");
        site.file("content/projects/post.yaml", "title: Letters\n");
        assertThat(site.run("build").err())
                .contains(
                        "error[address-dropped]: `projects/letters.yaml` was renamed to `projects/post.yaml`",
                        "aliases: [letters]");
        site.file("content/projects/post.yaml", "{title: Letters, aliases: [letters]}\n");
        assertThat(site.run("build").status()).isZero();
    }

    @Test
    @Provokes(Rule.UNKNOWN_PROJECT)
    void areThereWhereTheyAreNamed() {
        site.paper("one", "projects: [opne, Open!]");
        site.file("content/lists/talks.yaml", "- {title: Talk, date: 2024, projects: [nothing]}\n");
        assertThat(site.run("build").err())
                .contains(
                        "error[unknown-project]: no project is called `opne`",
                        "there is no content/projects/opne.yaml",
                        "did you mean `open`?",
                        "error[unknown-project]: `Open!` is not a project's slug",
                        "error[unknown-project]: no project is called `nothing`");
    }

    /** Sites from the time before there were projects named some in papers' files. */
    @Test
    void areMissedWithAWarningWhereThereAreNoneAtAll() throws IOException {
        try (TestSite other = TestSite.small()) {
            other.paper("one", "projects: [open]");
            assertThat(other.run("build").status()).isZero();
            assertThat(other.run("check").out()).contains("warning[unknown-project]: no project is called `open`");
            assertThat(other.path("site/projects")).doesNotExist();
        }
    }

    @Test
    void areNotThereWhileTheyAreDrafts() {
        site.file("content/projects/open.yaml", "{title: Open, people: ann, draft: true, form: 2021}\n")
                .file("content/projects/open.md", "To [nowhere](/nowhere/).\n");
        Document page = built("papers/one/index.html");
        assertThat(page.select("main a[href^='../../projects/']").eachText()).containsExactly("Paper with a memory");
        assertThat(site.path("site/projects/open")).doesNotExist();
        assertThat(site.text("site/api/papers.json")).doesNotContain("\"open\"");
    }

    @Test
    void haveATitleAndNoKeysOfTheirOwnInvention() {
        site.file("content/projects/memory.yaml", "{titel: Paper, from: 2020, to: 2018}\n")
                .file("content/projects/Memory.md", "Text.\n");
        assertThat(site.run("build").err())
                .contains("error[unknown-key]", "did you mean `title`?", "error[missing-field]", "error[bad-span]");
        assertThat(site.run("check").out() + site.run("check").err())
                .contains("`Memory.md` belongs to no project", "rename it to `memory.md`");
    }
}
