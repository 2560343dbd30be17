package offprint.add;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import offprint.TestSite;
import offprint.add.formats.Draft;
import offprint.content.load.Sources;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entries are one paper, and that an import that is done again adds nothing. */
class SecondImportTest {

    /** Whatever entries share with each other, and in whatever order they stand: a paper that is there is found. */
    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54})
    void addsNothingInAnyOrder(long seed) throws IOException {
        Random random = new Random(seed);
        for (int run = 0; run < 150; run++) {
            List<String> entries = new ArrayList<>();
            for (int i = 2 + random.nextInt(7); i > 0; i--) {
                entries.add(entry(random, i));
            }
            try (TestSite site = TestSite.small()) {
                assertThat(site.files("content/papers")).isEmpty();
                String first = String.join("\n", entries);
                write(site, first);
                assertThat(errors(site)).as(first).isEmpty();
                Collections.shuffle(entries, random);
                String second = String.join("\n", entries);
                assertThat(names(papers(site, second)))
                        .as("first\n" + first + "\nthen\n" + second)
                        .isEmpty();
            }
        }
    }

    @Test
    void takesWorksOfOneTitleForTwoWhereTheirDoisSaySo() throws IOException {
        assertThat(added("""
                @inproceedings{a, title={Cakes}, author={Reed, Ann}, year=2020, booktitle={X}, doi={10.5555/a}}
                @inproceedings{b, title={Cakes}, author={Reed, Ann}, year=2021, booktitle={Y}, doi={10.5555/b}}
                """)).containsExactly("a.yaml", "b.yaml");
    }

    @Test
    void takesWorksOfOneTitleForTwoWhereAuthorAndYearSaySo() throws IOException {
        assertThat(added("""
                @misc{a, title={Cakes}, author={Reed, Ann}, year=2020}
                @misc{b, title={Cakes}, author={Quill, Max}, year=2011}
                """)).containsExactly("a.yaml", "b.yaml");
        assertThat(added("""
                @misc{a, title={Cakes}, author={Reed, Ann}, year=2020}
                @misc{b, title={Cakes}, author={Quill, Max}, year=2020}
                """)).containsExactly("a.yaml");
    }

    @Test
    void takesDataAndTheirPaperForTwo() throws IOException {
        assertThat(added("""
                @article{a, title={Cakes}, author={Reed, Ann}, year=2020, journal={X}, doi={10.5555/a}}
                @dataset{b, title={Cakes}, author={Reed, Ann}, year=2020, publisher={Zenodo}, doi={10.5281/zenodo.7}}
                """)).containsExactly("a.yaml", "b.yaml");
    }

    @Test
    void leavesOutAnIdentifierThatIsAnotherPapers() throws IOException {
        try (TestSite site = TestSite.small()) {
            site.file("papers.bib", """
                    @article{a, title={Cakes}, author={Reed, Ann}, year=2020, journal={X}, doi={10.5555/a}, eprint={2211.02405}}
                    @article{b, title={Tarts}, author={Reed, Ann}, year=2021, journal={Y}, doi={10.5555/b}, eprint={2211.02405}}
                    """);
            TestSite.Run run = site.run("add", "papers.bib", "--category", "A");

            assertThat(run.out() + run.err()).isEqualTo("""
                    content/papers/a.yaml  from papers.bib:1
                    content/papers/b.yaml  from papers.bib:2
                    warning[entry-repaired]: another paper has the arXiv id `2211.02405`
                     --> papers.bib:2:1
                      |
                    2 | @article{b, title={Tarts}, author={Reed, Ann}, year=2021, journal={Y}, doi={10.5555/b}, eprint={221…
                      | ^^^^^^^^^^ left out: a.yaml has another DOI, and is taken for another paper
                      = help: correct the one that errs; if they are one paper, leave one of the DOIs out

                    1 warning; 2 papers were added
                    """);
            assertThat(site.text("content/papers/b.yaml")).contains("#   arxiv = 2211.02405");
            assertThat(site.run("check").err()).isEmpty();
        }
    }

    @Test
    void saysByWhatAPaperWasKnown() throws IOException {
        try (TestSite site = TestSite.small()) {
            site.file("papers.bib", "@misc{a, title={Cakes}, author={Reed, Ann}, year=2020, eprint={2211.02405}}");
            site.file("more.bib", """
                    @misc{b, title={Cakes: A Survey}, author={Reed, Ann}, year=2020, eprint={2211.02405}}
                    @misc{c, title={CAKES!}, author={Reed, A.}, year=2020}
                    """);
            site.run("add", "papers.bib", "--category", "A");

            assertThat(site.run("add", "more.bib").out())
                    .contains("the site has this paper already, by the arXiv id 2211.02405\n")
                    .contains("the site has this paper already, by the title\n");
        }
    }

    private static String entry(Random random, int number) {
        String type = one(random, "article", "misc", "inproceedings", "article", "dataset");
        StringBuilder entry = new StringBuilder("@" + type + "{k" + number);
        entry.append(", title={")
                .append(one(random, "Cakes", "Tarts", "Cakes: a survey"))
                .append('}');
        entry.append(", author={")
                .append(one(random, "Reed, Ann", "Quill, Max", "Reed, A. and Li, Na"))
                .append('}');
        entry.append(", year=").append(one(random, "2019", "2020", "2021"));
        entry.append(
                type.equals("misc") || type.equals("dataset")
                        ? ""
                        : one(random, ", journal={bioRxiv}", ", journal={X}", ", journal={Y}"));
        entry.append(one(
                random,
                "",
                "",
                ", doi={10.5555/a}",
                ", doi={10.5555/b}",
                ", doi={10.1101/2020.01.01.9}",
                ", doi={10.5281/zenodo.7}"));
        entry.append(one(random, "", "", ", eprint={2211.02405}", ", eprint={2211.02406}"));
        entry.append(one(random, "", "", "", ", pmid={31452104}"));
        return entry.append('}').toString();
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static List<String> added(String bibtex) throws IOException {
        try (TestSite site = TestSite.small()) {
            return names(papers(site, bibtex));
        }
    }

    private static List<String> names(List<NewPaper> papers) {
        return papers.stream().map(NewPaper::name).toList();
    }

    private static void write(TestSite site, String bibtex) {
        for (NewPaper paper : papers(site, bibtex)) {
            site.file("content/papers/" + paper.name(), paper.text());
        }
    }

    private static List<NewPaper> papers(TestSite site, String bibtex) {
        Diagnostics problems = new Diagnostics();
        List<Draft> drafts = new Intake(problems).read("papers.bib", bibtex.getBytes(UTF_8));
        Sources sources = Sources.read(site.path(""), "", problems);
        return new NewPapers(sources, Optional.of("A"), problems).of(drafts);
    }

    private static List<String> errors(TestSite site) {
        Diagnostics problems = new Diagnostics();
        offprint.content.load.BibliographyLoader.load(Sources.read(site.path(""), "", problems), problems);
        return problems.sorted().stream().map(Diagnostic::headline).toList();
    }
}
