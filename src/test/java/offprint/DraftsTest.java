package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import offprint.content.load.LiveContent;
import offprint.diag.Diagnostics;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import offprint.diag.Severity;
import offprint.model.Bibliography;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is marked as a draft stands in the preview, and nowhere else. */
class DraftsTest {
    private static final String READY = "title: Ready\nauthors: [Ada Example]\ndate: 2020\ncategory: A\n";
    private static final String DRAFT =
            "title: Unready\nauthors: [Ada Example]\ndate: 2021\ncategory: A\ndraft: true\n";

    private final TestSite site = TestSite.small();

    @BeforeEach
    void write() {
        site.file("content/papers/ready.yaml", READY + "cites: [unready]\nrelated: [unready]\n")
                .file("content/papers/unready.yaml", DRAFT)
                .file(
                        "content/lists/talks.yaml",
                        "- {title: A talk, date: 2021, event: Days, papers: [unready, ready]}\n")
                .file("content/pages/plans.md", "---\ntitle: Plans\ndraft: true\n---\nWe shall see.\n");
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    /** What the preview makes of the content. */
    private Bibliography previewed(Diagnostics problems) {
        return new LiveContent(site.path(""), "").load(problems).orElseThrow();
    }

    @Test
    void areInNoFileOfTheSite() {
        assertThat(site.run("build").err()).isEmpty();
        assertThat(site.path("site/papers/unready/index.html")).doesNotExist();
        assertThat(site.path("site/plans/index.html")).doesNotExist();
        for (String file :
                new String[] {"index.html", "papers/ready/index.html", "papers.bib", "api/papers.json", "cv/index.html"
                }) {
            assertThat(site.text("site/" + file)).doesNotContain("nready", "Plans");
        }
        assertThat(site.text("content/addresses.lock")).doesNotContain("unready", "plans");
    }

    @Test
    void areThereInThePreview() {
        Diagnostics problems = new Diagnostics();
        Bibliography content = previewed(problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(content.papers()).extracting(paper -> paper.slug().value()).containsExactly("ready", "unready");
        assertThat(content.papers().get(0).filing().cites()).hasSize(1);
        assertThat(content.pages()).hasSize(1);
    }

    @Test
    void haveMistakesThatStopNothing() {
        site.file("content/papers/unready.yaml", DRAFT + "license: {a: b}\nvenu: x\n")
                .file("content/papers/half.yaml", "draft: true\ntitle: Half\n");
        assertThat(site.run("build").status()).isZero();
        assertThat(site.run("check").out())
                .contains("warning[unknown-key]", "warning[wrong-type]", "warning[missing-field]")
                .doesNotContain("error");
        Diagnostics problems = new Diagnostics();
        assertThat(previewed(problems).papers()).hasSize(2);
        assertThat(problems.sorted()).isNotEmpty().allMatch(problem -> problem.severity() == Severity.WARNING);
    }

    @Test
    @Provokes(Rule.DRAFT_LINK)
    void areNoPlaceToLinkTo() {
        site.file(
                "content/pages/teaching.md",
                "---\ntitle: Teaching\n---\nSee [it](/papers/unready/), [plans](/plans/).\n");
        assertThat(site.run("build").err())
                .contains(
                        "error[draft-link]: `/papers/unready/` is a draft", "error[draft-link]: `/plans/` is a draft");
    }

    @Test
    void dropTheirAddressWhereTheyWerePublished() {
        site.file("content/papers/unready.yaml", DRAFT.replace("draft: true\n", ""));
        assertThat(site.run("build", "--publish").err()).isEmpty();
        site.file("content/papers/unready.yaml", DRAFT);
        assertThat(site.run("build").err()).contains("error[address-dropped]", "papers/unready");
    }
}
