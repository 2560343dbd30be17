package offprint.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import offprint.TestPicture;
import offprint.TestSite;
import offprint.catalog.Heading;
import offprint.catalog.IndexKind;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePlanTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    private List<String> pages() {
        return site.plan().pages().stream().map(page -> page.address().path()).toList();
    }

    private List<String> copies() {
        return site.plan().files(SiteFile.CopiedFile.class).stream()
                .map(copy -> copy.address().path())
                .toList();
    }

    private String problem() {
        assertThat(site.planProblems()).hasSize(1);
        return site.planProblems().get(0);
    }

    @Test
    void hasAHomeAListAndAPageForWhatIsNotFoundEvenWithoutPapers() {
        assertThat(pages()).containsExactly("", "papers/", "cv/", "404.html");
    }

    @Test
    void hasAPageForEachThingThatThePapersSay() {
        site.paper("one", """
                        date: 2024
                        authors: [Ada Example, Bob Builder]
                        keywords: [Sheaf theory]
                        venue: Nature
                        """)
                .paper("two", "date: 2023\ncategory: B")
                .file("content/pages/teaching.md", "---\ntitle: Teaching\n---\nText\n");

        assertThat(pages())
                .containsExactly(
                        "",
                        "papers/",
                        "papers/by-type/",
                        "papers/one/",
                        "papers/two/",
                        "categories/",
                        "categories/A/",
                        "categories/B/",
                        "years/",
                        "years/2024/",
                        "years/2023/",
                        "authors/",
                        "authors/ada-example/",
                        "venues/",
                        "venues/nature/",
                        "keywords/",
                        "keywords/sheaf-theory/",
                        "cv/",
                        "search/",
                        "teaching/",
                        "404.html");
    }

    @Test
    void bringsPapersOfSeveralTypesTogetherByType() {
        site.paper("one", "venue: Nature\ntype: article").paper("two", "type: article\nvenue: V");
        assertThat(pages()).doesNotContain("papers/by-type/");

        site.paper("three", "type: book\nvenue: Press").paper("four", "type: software");
        assertThat(pages()).contains("papers/by-type/");
        assertThat(site.plan().files(Page.PapersByType.class).get(0).list().papers())
                .extracting(paper -> paper.slug().value())
                .containsExactly("one", "two", "three", "four");
    }

    @Test
    void hasNoIndexOfWhatNoPaperSays() {
        site.paper("one", "");
        SitePlan plan = site.plan();

        assertThat(plan.index(IndexKind.VENUES)).isEmpty();
        assertThat(plan.index(IndexKind.KEYWORDS)).isEmpty();
        assertThat(plan.index(IndexKind.YEARS)).contains(new Address("years/"));
    }

    @Test
    void givesAuthorsAPageFromTheNumberOfPapersThatTheSiteSets() {
        site.paper("one", "authors: [Ada Example, Bob Builder]").paper("two", "authors: [Ada Example]");
        assertThat(pages()).contains("authors/", "authors/ada-example/").doesNotContain("authors/bob-builder/");

        site.file("content/site.yaml", site.text("content/site.yaml") + "author_pages: {min_papers: 1}\n");
        assertThat(pages()).contains("authors/ada-example/", "authors/bob-builder/");

        site.file("content/site.yaml", site.text("content/site.yaml").replace("min_papers: 1", "min_papers: 3"));
        assertThat(pages()).contains("authors/").doesNotContain("authors/ada-example/", "authors/bob-builder/");
    }

    @Test
    void linksNoAuthorWithoutAPage() {
        site.paper("one", "authors: [Ada Example, Bob Builder]").paper("two", "authors: [Ada Example]");
        SitePlan plan = site.plan();
        List<Heading> authors = plan.catalog().index(IndexKind.AUTHORS);

        assertThat(authors).extracting(Heading::label).containsExactly("Bob Builder", "Ada Example");
        assertThat(plan.heading(authors.get(0))).isEmpty();
        assertThat(plan.heading(authors.get(1))).contains(new Address("authors/ada-example/"));
    }

    @Test
    void publishesFilesBesideTheirPapersAndStaticOnesAtTheRoot() {
        site.paper("one", "")
                .file("content/papers/one.pdf", "pdf")
                .file("content/papers/one.slides.pdf", "slides")
                .file("content/papers/one.poster.pdf", "poster")
                .file("content/static/CNAME", "example.org")
                .file("content/static/img/a..b.png", "picture");

        assertThat(copies())
                .containsExactly(
                        "papers/one/one.pdf",
                        "papers/one/one.slides.pdf",
                        "papers/one/one.poster.pdf",
                        "CNAME",
                        "img/a..b.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2000|one-320.png 320x160, one-640.png 640x320, one.png 1280x640",
                "1280|one-320.png 320x160, one-640.png 640x320, one.png 1280x640",
                "800|one-320.png 320x160, one-640.png 640x320, one.png 800x400",
                "700|one-320.png 320x160, one.png 700x350",
                "320|one.png 320x160",
                "100|one.png 100x50",
                "2|one.png 2x1"
            })
    void publishesAFigureBesideItsPaperInSizesThatAreWorthIt(int width, String sizes) {
        site.paper("one", "figure: A picture").file("content/papers/one.png", TestPicture.png(width, width / 2));

        SitePlan plan = site.plan();
        assertThat(plan.files(PlannedPicture.class)).hasSize(1);
        assertThat(sizes(plan.files(PlannedPicture.class).get(0), "papers/one/"))
                .isEqualTo(sizes);
    }

    @Test
    void publishesPortraitsSmaller() {
        site.file("content/profile.yaml", "name: Ada Example\nportrait: {file: ada.jpeg, alt: Ada}\n")
                .file("content/ada.jpeg", TestPicture.jpeg(900, 1200));

        assertThat(sizes(site.plan().portrait().orElseThrow(), "assets/"))
                .isEqualTo("portrait-320.jpg 320x427, portrait.jpg 640x853");
    }

    private static String sizes(PlannedPicture picture, String folder) {
        return picture.renditions().stream()
                .map(size ->
                        size.address().path().substring(folder.length()) + ' ' + size.width() + 'x' + size.height())
                .collect(Collectors.joining(", "));
    }

    @Test
    void hasNoTwoPagesAtOneAddress() {
        for (int i = 0; i < 30; i++) {
            site.paper(
                    "p" + i,
                    "authors: [Ada Example, A " + "é".repeat(i % 7 + 1) + ", Bo É]\nkeywords: [k" + i % 4 + ", K]");
        }
        assertThat(pages()).doesNotHaveDuplicates();
    }

    @Test
    @Provokes(Rule.ADDRESS_TAKEN)
    void rejectsAPageAtTheAddressOfTheProgramsOwn() {
        site.file("content/pages/papers.md", "---\ntitle: My papers\n---\nText\n");

        assertThat(problem()).isEqualTo("""
                        error[address-taken]: the address `/papers/` is taken
                         --> content/pages/papers.md
                          = by the list of papers
                          = help: rename the file
                        """);
    }

    @Test
    @Provokes(Rule.ADDRESS_TAKEN)
    void rejectsAStaticFileAtTheAddressOfAPage() {
        site.file("content/static/index.html", "mine");
        assertThat(problem())
                .contains("the address `/index.html` is taken", "--> content/static/index.html", "by the profile");

        site.file("content/pages/about.md", "---\ntitle: About\n---\nText\n");
        site.file("content/static/about/index.html", "mine");
        assertThat(site.planProblems()).hasSize(2);
        assertThat(site.planProblems().get(0))
                .contains("the address `/about/index.html` is taken", "--> content/static/about/index.html")
                .contains("by content/pages/about.md");
    }

    @Test
    @Provokes(Rule.ADDRESS_TAKEN)
    void rejectsStaticFilesAtTheAddressesOfMadeOnes() {
        for (String file : List.of("sitemap.xml", "robots.txt", "404.html")) {
            site.file("content/static/" + file, "mine");
        }
        assertThat(site.planProblems()).hasSize(3).allMatch(problem -> problem.contains("--> content/static/"));
    }

    @Test
    void hasASearchPageWhereThereIsSomethingToBeFound() {
        assertThat(site.plan().search()).isEmpty();
        assertThat(pages()).doesNotContain("search/");

        site.paper("one", "");
        assertThat(site.plan().search()).contains(new Address("search/"));
        assertThat(pages()).contains("search/");
    }

    @Test
    @Provokes(Rule.ADDRESS_TAKEN)
    void keepsTheFolderOfTheSearchIndexForItself() {
        site.file("content/static/search/data/t0.js", "mine");
        assertThat(site.planProblems()).isEmpty();

        site.paper("one", "");
        assertThat(problem())
                .contains("the address `/search/data/t0.js` is taken", "--> content/static/search/data/t0.js")
                .contains("by the search index");
    }

    @Test
    @Provokes(Rule.ADDRESS_TAKEN)
    void rejectsAFileWhereAFolderBelongs() {
        site.paper("one", "").file("content/static/papers", "mine");
        assertThat(problem()).contains("the address `/papers` is taken", "--> content/static/papers");
    }

    @Test
    @Provokes(Rule.ADDRESS_TAKEN)
    void rejectsAFolderWhereAFileBelongs() {
        site.file("content/static/404.html/x.txt", "mine");
        assertThat(problem()).contains("the address `/404.html/x.txt` is taken", "by the not-found page");
    }

    @Test
    @Provokes(Rule.ADDRESS_TAKEN)
    void rejectsAddressesThatDifferInCaseAlone() {
        site.file("content/static/Notes.txt", "a").file("content/static/notes.txt", "b");
        assertThat(problem())
                .contains("the address `/notes.txt` is taken", "--> content/static/notes.txt")
                .contains("by content/static/Notes.txt");
    }

    @Test
    @Provokes(Rule.ADDRESS_TAKEN)
    void rejectsAFolderThatDiffersInCaseFromAFile() {
        site.file("content/static/Papers", "a");
        assertThat(problem()).contains("the address `/Papers` is taken", "by the list of papers");
    }
}
