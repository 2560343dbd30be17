package offprint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import offprint.model.Category;
import org.junit.jupiter.api.Test;

/** Categories are there for those who want them. */
class CategoriesTest {
    private static final String PAPER = "title: %s\nauthors: [Ada Example]\ndate: 2020\n";

    private static ContentFolder site(String lines) {
        return new ContentFolder().with("site.yaml", "title: Papers\nurl: https://example.org/\n" + lines);
    }

    @Test
    void areNotNeeded() {
        assertThat(site("").with("papers/a.yaml", PAPER.formatted("A"))
                        .load()
                        .paper()
                        .categories())
                .isEmpty();
    }

    @Test
    void areDeclaredBeforeTheyAreUsed() {
        assertThat(site("").withPaper("").load().messages()).isEqualTo("""
                        error[unknown-category]: no category is called `LG`
                         --> content/papers/a.yaml:4:11
                          |
                        4 | category: LG
                          |           ^^ not in content/site.yaml
                          = help: declare it in content/site.yaml: `categories: {LG: …}`

                        1 error
                        """);
    }

    @Test
    @Provokes(Rule.UNCATEGORIZED)
    void areMissedInOneMessageForAllPapers() {
        ContentFolder folder = site("categories: {LG: Machine Learning}\n").withPaper("");
        for (String slug : List.of("b", "c", "d", "e")) {
            folder.with("papers/" + slug + ".yaml", PAPER.formatted("Paper " + slug));
        }
        assertThat(folder.load().messages()).isEqualTo("""
                        warning[uncategorized]: 4 papers are in no category
                         --> content/papers/b.yaml:1:8
                          |
                        1 | title: Paper b
                          |        ^^^^^^^
                          |
                         ::: content/papers/c.yaml:1:8
                          |
                        1 | title: Paper c
                          |        ------- likewise
                          |
                         ::: content/papers/d.yaml:1:8
                          |
                        1 | title: Paper d
                          |        ------- likewise
                          = help: write `category: CODE` in it, or `default_category: CODE` in content/site.yaml

                        1 warning
                        """);
    }

    @Test
    void areThatOfTheSiteForPapersThatNameNone() {
        ContentFolder folder = site("categories: {LG: Machine Learning, CL: Language}\ndefault_category: CL\n")
                .with("papers/a.yaml", PAPER.formatted("A"))
                .with("papers/b.yaml", PAPER.formatted("B") + "category: LG\n");
        assertThat(folder.load().accepted().papers())
                .extracting(paper -> paper.category().orElseThrow().code())
                .containsExactly("CL", "LG");
    }

    @Test
    void mustBeDeclaredToBeTheDefault() {
        assertThat(site("categories: {LG: Machine Learning}\ndefault_category: LQ\n")
                        .load()
                        .messages())
                .contains("no category is called `LQ`", "did you mean `LG`?");
    }

    @Test
    void maySayWhatAddFilesUnderThem() {
        ContentFolder folder = site("""
                categories:
                  RNA: {name: RNA folding, venues: [RNA, NAR], keywords: folding}
                  ML: {name: Learning, arxiv: [cs.LG]}
                  X: Anything
                """);
        assertThat(folder.load().accepted().site().categories())
                .containsExactly(
                        new Category("RNA", "RNA folding", List.of("RNA", "NAR"), List.of("folding"), List.of()),
                        new Category("ML", "Learning", List.of(), List.of(), List.of("cs.LG")),
                        new Category("X", "Anything"));
    }

    @Test
    void needANameInAMapping() {
        assertThat(site("categories: {RNA: {venues: [RNA]}}\n").load().messages())
                .contains("`name` is missing");
        assertThat(site("categories: {RNA: [RNA]}\n").load().messages())
                .contains("`RNA` is a list; a name or a mapping belongs here");
    }

    @Test
    @Provokes(Rule.WITHOUT_OWNER)
    void ofPapersNotByTheOwnerASiteSaysSoOnce() {
        ContentFolder folder = site("").with("papers/a.yaml", PAPER.formatted("A"))
                .with("papers/b.yaml", "title: B\nauthors: [Grace Other]\ndate: 2020\n")
                .with("papers/c.yaml", "title: C\nauthors: [Grace Other, et al.]\ndate: 2020\n")
                .with("papers/d.yaml", "title: D\nauthors: [\"Example, Ada\"]\ndate: 2020\n");
        assertThat(folder.load().messages()).startsWith("""
                        warning[without-owner]: a paper is not by Ada Example
                         --> content/papers/b.yaml:1:8
                        """);
    }

    @Test
    void aGroupNeedNotBeAmongTheAuthors() {
        assertThat(site("").with("profile.yaml", "name: \"{Folding Lab}\"\n")
                        .with("papers/a.yaml", PAPER.formatted("A"))
                        .load()
                        .messages())
                .isEmpty();
    }
}
