package offprint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import org.junit.jupiter.api.Test;

/** An author reads all that is wrong at once, in order, and each cause once. */
class AllProblemsAtOnceTest {

    private static List<String> rules(ContentFolder folder) {
        List<String> rules = new ArrayList<>();
        for (Diagnostic problem : folder.load().diagnostics().sorted()) {
            rules.add(problem.file().replace("content/", "") + " "
                    + problem.rule().id());
        }
        return rules;
    }

    @Test
    void reportsThoseOfAllFilesSorted() {
        ContentFolder folder = new ContentFolder()
                .with("site.yaml", "title: Papers\nurl: example.org\ncategories: {LG: Machine Learning}\n")
                .with("profile.yaml", "name: Ada Example\nrole:\n")
                .with("people.yaml", "ada: {name: Ada Example, orcid: 1}\n")
                .with("news.yaml", "yesterday: News\n")
                .with("pages/about.md", "# About\n")
                .with("papers/b.yaml", ContentFolder.PAPER + "doi: 1\narxiv: 2\nkeyword: x\n")
                .with("papers/a.yaml", "title: A: B\n")
                .with("papers/c.yaml", "title: C\nauthors: [Ada]\ndate: 2022-02-30\ncategory: LG\nabstract: $x_$\n");
        assertThat(rules(folder))
                .containsExactly(
                        "news.yaml bad-date",
                        "pages/about.md missing-front-matter",
                        "papers/a.yaml unquoted-colon",
                        "papers/b.yaml bad-identifier",
                        "papers/b.yaml bad-identifier",
                        "papers/b.yaml unknown-key",
                        "papers/c.yaml bad-date",
                        "papers/c.yaml tex-syntax",
                        "people.yaml bad-identifier",
                        "profile.yaml empty-value",
                        "site.yaml bad-url");
        assertThat(folder.load().bibliography()).isEmpty();
    }

    @Test
    void doesNotMissInPapersWhatABrokenSiteFileMayDeclare() {
        String paper = ContentFolder.PAPER + "metrics: {rank: 1}\ndoi: 1\n";
        for (String site : List.of("title: [", "title: Papers\nurl: https://example.org/\ncategories: {L/G: x}\n")) {
            assertThat(rules(new ContentFolder().with("site.yaml", site).with("papers/a.yaml", paper)))
                    .hasSize(2)
                    .contains("papers/a.yaml bad-identifier");
        }
        assertThat(rules(new ContentFolder().without("site.yaml").with("papers/a.yaml", paper)))
                .containsExactly("papers/a.yaml bad-identifier", "site.yaml missing-file");
    }

    @Test
    void doesNotMissPeopleAndPapersThatCouldNotBeRead() {
        ContentFolder folder = new ContentFolder()
                .with("people.yaml", "ada-example: {name: [Ada]}\n")
                .with("papers/a.yaml", "title: A\nauthors: [ada-example]\ndate: 2022\ncategory: LG\ncites: [b]\n")
                .with("papers/b.yaml", "title: B\n");
        assertThat(rules(folder)).doesNotContain("papers/a.yaml unknown-person", "papers/a.yaml unknown-paper");
        assertThat(folder.load().has(Rule.WRONG_TYPE)).isTrue();
    }

    @Test
    void doesNotAddUpTheCitationsOfSomePapersOnly() {
        String profile = "name: Ada Example\nmetrics: {citations: 10}\n";
        ContentFolder folder = new ContentFolder()
                .with("profile.yaml", profile)
                .with("papers/a.yaml", ContentFolder.PAPER + "metrics: {citations: 3}\n")
                .with("papers/b.yaml", "title: B\nauthors: [Ada Example]\ndate: 2022\ncategory: LG\n");
        assertThat(rules(folder)).isEmpty();
        assertThat(rules(folder.with("papers/b.yaml", "title: B\n")))
                .doesNotContain("profile.yaml metric-contradiction");
        folder.with(
                "papers/b.yaml",
                "title: B\nauthors: [Ada Example]\ndate: 2022\ncategory: LG\nmetrics: {citations: 7}\n");
        assertThat(rules(folder)).isEmpty();
    }
}
