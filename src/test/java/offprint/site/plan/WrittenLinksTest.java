package offprint.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import offprint.TestSite;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The links into the site that authors write in Markdown. */
class WrittenLinksTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    @BeforeEach
    void fillTheSite() {
        site.paper("zeroquant", "keywords: [quantization]")
                .paper("other", "")
                .file("content/papers/zeroquant.pdf", "pdf")
                .file("content/pages/teaching.md", "---\ntitle: T\n---\nText\n")
                .file("content/static/a b.txt", "x")
                .file("content/static/日本.txt", "x")
                .file("content/static/100%.txt", "x")
                .file("content/static/c++.txt", "x")
                .file("content/static/demo/index.html", "x")
                .file("content/static/myindex.html", "x");
    }

    private void link(String target) {
        site.file("content/pages/about.md", "---\ntitle: About\n---\nSee [this](" + target + ") page.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/papers/",
                "/papers/zeroquant/",
                "/papers/zeroquant/index.html",
                "/papers/zeroquant/zeroquant.pdf",
                "/papers/zeroquant/#abstract",
                "/papers/?sort=date#top",
                "/keywords/quantization/",
                "/authors/ada-example/",
                "/teaching/",
                "/a%20b.txt",
                "/日本.txt",
                "/%E6%97%A5%E6%9C%AC.txt",
                "/100%.txt",
                "/100%25.txt",
                "/c++.txt",
                "/c%2B%2B.txt",
                "/demo/",
                "/404.html",
                "/sitemap.xml"
            })
    void mayLeadToEveryPageAndFile(String target) {
        link(target);

        assertThat(site.planProblems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/papers/zeroquand/, did you mean `/papers/zeroquant/`?",
        "/paper/zeroquant/, did you mean `/papers/zeroquant/`?",
        "/papers/zeroquant, page addresses end in a slash: `/papers/zeroquant/`",
        "/papers/Zeroquant/, did you mean `/papers/zeroquant/`?",
        "/papers, page addresses end in a slash: `/papers/`",
        "/teachings/, did you mean `/teaching/`?",
        "/myindx.html, did you mean `/myindex.html`?",
        "/papers/zeroquant/zeroqant.pdf, did you mean `/papers/zeroquant/zeroquant.pdf`?"
    })
    @Provokes(Rule.DANGLING_LINK)
    void areGivenTheNearestAddressWhereTheyLeadNowhere(String target, String proposal) {
        link(target);

        assertThat(site.planProblems()).hasSize(1);
        assertThat(site.planProblems().get(0))
                .contains("error[dangling-link]: `" + target + "` leads nowhere", "= help: " + proposal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/papers//zeroquant/", "/../etc/passwd", "/papers/../papers/", "/%2e%2e/x", "/%", "/%zz"})
    @Provokes(Rule.DANGLING_LINK)
    void mayNotWander(String target) {
        link(target);

        assertThat(site.planProblems()).hasSize(1);
        assertThat(site.planProblems().get(0)).contains("error[dangling-link]");
    }

    @Test
    @Provokes(Rule.DANGLING_LINK)
    void areShownWhereTheyWereWritten() {
        link("/papers/gone/");

        assertThat(site.planProblems()).containsExactly("""
                        error[dangling-link]: `/papers/gone/` leads nowhere
                         --> content/pages/about.md:4:12
                          |
                        4 | See [this](/papers/gone/) page.
                          |            ^^^^^^^^^^^^^ no such page or file on this site
                        """);
    }

    @Test
    @Provokes(Rule.DANGLING_LINK)
    void areCheckedWhereverMarkdownStands() {
        site.file("content/profile.yaml", "name: Ada Example\nstatement: \"[a](/gone-1/)\"\n")
                .file("content/news.yaml", "2024: \"[a](/gone-2/)\"\n")
                .file("content/papers/other.md", "[a](/gone-3/) and ![a](/gone-4.png)\n")
                .paper("other", """
                        abstract: "[a](/gone-5/)"
                        summary: "[a](/gone-6/)"
                        note: "[a](/gone-7/)"
                        errata: [{text: "[a](/gone-8/)"}]
                        """);

        assertThat(site.planProblems()).hasSize(8);
    }
}
