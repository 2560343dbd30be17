package offprint.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import offprint.TestSite;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all pages link to at their head. */
class MenuTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    @BeforeEach
    void fillTheSite() {
        site.paper("zeroquant", "keywords: [quantization]")
                .file("content/papers/zeroquant.pdf", "pdf")
                .file("content/pages/teaching.md", "---\ntitle: Teaching\n---\nText\n")
                .file("content/pages/about.md", "---\ntitle: About me\n---\nText\n")
                .file("content/static/notes.txt", "x");
    }

    private void menu(String yaml) {
        site.file("content/site.yaml", site.text("content/site.yaml") + "menu:\n" + yaml.indent(2));
    }

    private List<String> entries() {
        return site.plan().menu().stream()
                .map(item -> item.name().in(word -> word) + " → "
                        + item.address().map(address -> "/" + address.path()).orElse("") + item.rest())
                .toList();
    }

    @Test
    void hasThePageAboutThePapersTheOwnersPagesTheCvAndTheSearch() {
        assertThat(entries())
                .containsExactly(
                        "About me → /about/",
                        "nav.papers → /papers/",
                        "Teaching → /teaching/",
                        "cv.title → /cv/",
                        "search.title → /search/");
    }

    @Test
    void hasNoSearchWhereThereIsNothingToFind() throws IOException {
        try (TestSite bare = TestSite.small()) {
            assertThat(bare.plan().menu())
                    .extracting(item -> item.address().orElseThrow().path())
                    .containsExactly("papers/", "cv/");
        }
    }

    @Test
    void isTheOwnersWhereSiteYamlHasOne() {
        menu("""
                - {Vita: /cv/}
                - /
                - /keywords/quantization/
                - /teaching/
                - Talks: /cv/#talks
                - Notes: /notes.txt
                - Code: https://example.org/code?all#top
                """);

        assertThat(entries())
                .containsExactly(
                        "Vita → /cv/",
                        "Ada → /",
                        "quantization → /keywords/quantization/",
                        "Teaching → /teaching/",
                        "Talks → /cv/#talks",
                        "Notes → /notes.txt",
                        "Code → https://example.org/code?all#top");
    }

    @ParameterizedTest
    @CsvSource({"/paper/, did you mean `/papers/`?", "/teaching, page addresses end in a slash: `/teaching/`"})
    void leadsToPagesThatAreThere(String address, String help) {
        menu("- " + address);

        assertThat(site.planProblems())
                .singleElement()
                .asString()
                .startsWith("error[dangling-link]: `" + address + "` leads nowhere")
                .contains(help);
    }

    @ParameterizedTest
    @CsvSource({"/notes.txt", "/cv/#talks", "/papers/?sort=title", "/papers/zeroquant/zeroquant.pdf"})
    void asksForTheLabelOfWhatIsNotAWholePage(String address) {
        menu("- " + address);

        assertThat(site.planProblems())
                .singleElement()
                .asString()
                .startsWith("error[missing-field]: an entry of `menu` has no label")
                .contains("help: write `Label: " + address + "`");
    }

    @Test
    @Provokes(Rule.LONG_MENU)
    void warnsOfAMenuThatNobodyLooksThrough() {
        menu("""
                - {A: /}
                - {B: /papers/}
                - {C: /cv/}
                - {D: /about/}
                - {E: /teaching/}
                - {F: /search/}
                - {G: /years/}
                - {H: /authors/}
                - {I: /keywords/}
                """);

        assertThat(site.planProblems()).containsExactly("""
                warning[long-menu]: the menu has 9 entries
                  --> content/site.yaml:14:9
                   |
                14 |   - {I: /keywords/}
                   |         ^^^^^^^^^^ more than 8 take several lines, and few readers look through them
                   = help: name under `menu` in content/site.yaml those that everybody needs, and link to the others from there
                """);
    }

    @Test
    void warnsOfSoManyPagesThatTheUsualMenuIsLong() {
        for (String slug : List.of("a", "b", "c", "d")) {
            site.file("content/pages/" + slug + ".md", "---\ntitle: T " + slug + "\n---\nText\n");
        }

        assertThat(site.planProblems())
                .singleElement()
                .asString()
                .startsWith("warning[long-menu]: the menu has 9 entries\n --> content/pages/teaching.md");
    }
}
