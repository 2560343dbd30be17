package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.SortedMap;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The command {@code add --update}: what becomes of papers that the site has already. */
class AddUpdateTest {
    private static final int BLOCK = 256;

    /** As an author may have written it: own order, quotes, comments, blank lines. */
    private static final String FILE = """
            # my favourite
            title:   'Zero: Quant'     # no more

            category: A
            authors: [Ada Example, "Ludwig van Beethoven"]
            date: "2022"
            links:
                code: true   # to come
                # slides: soon
            venue: Journal of Examples   # a good one

            keywords: [speed]
            """;

    private static final String ENTRY = """
            @article{zero, title = {{Zero}: {Quant}}, author = {Example, A. and van Beethoven, L.},
              journal = {The Journal of Examples}, volume = 12, pages = {1--9}, year = 2022, month = jun,
              doi = {10.1000/182}, code = {https://example.org/code}, abstract = {We quantise.}, keywords = {speed}}
            """;

    private final TestSite site = TestSite.small();

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private TestSite.Run update(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "add";
        args[1] = "--update";
        args[2] = "papers.bib";
        System.arraycopy(more, 0, args, 3, more.length);
        return site.run(args);
    }

    private void hasNothingNew() {
        String before = site.text("content/papers/one.yaml");
        TestSite.Run run = update();
        assertThat(run.out()).isEqualTo("no problems; no papers were added, none updated\n");
        assertThat(run.err()).isEmpty();
        assertThat(site.text("content/papers/one.yaml")).isEqualTo(before);
    }

    /** As a former release has added a book without authors. */
    @Test
    void saysThatTheAuthorsOfAFileAreItsEditorsAndLeavesThem() {
        site.file("content/papers/one.yaml", """
                        title: Collected
                        authors:
                          - Robin Example
                          - Ann Other
                        date: 2020
                        category: A
                        type: book
                        venue: Wing Press
                        note: "The names above are the editors'."
                        """).file("papers.bib", """
                        @book{d, title={Collected}, editor={Robin Example and Ann Other}, year=2020, publisher={Wing Press},
                          edition={2}, translator={Moss, Tim}}
                        """);
        String before = site.text("content/papers/one.yaml");
        TestSite.Run run = update();
        assertThat(run.out())
                .contains("has from papers.bib:1: translators, edition\n")
                .contains("what was added has another `editors`: `Robin Example, Ann Other`")
                .contains("help: if they are not the authors, write `editors:` for `authors:`");
        assertThat(site.text("content/papers/one.yaml"))
                .isEqualTo(before.replace("date:", "translators:\n  - Tim Moss\ndate:")
                        .replace("venue:", "edition: 2\nvenue:"));
    }

    @Test
    void doesNotRepeatWhatAFileOfAFormerReleaseSaysOtherwise() {
        site.file("content/papers/one.yaml", """
                        title: Toaster
                        authors: [Ann Reed]
                        date: 2006
                        category: A
                        type: other
                        venue: {name: Acme, number: US 7062320}
                        note: Patent
                        """)
                .file("content/papers/two.yaml", """
                        title: On Crusts
                        authors: [Ann Reed]
                        date: 2007
                        category: A
                        type: thesis
                        venue: University of Nowhere
                        note: Doctoral thesis
                        """)
                .file("papers.bib", """
                        @patent{a, title={Toaster}, author={Reed, Ann}, year=2006, number={US 7062320}, holder={Acme}}
                        @phdthesis{b, title={On Crusts}, author={Reed, Ann}, year=2007, school={University of Nowhere}}
                        """);
        String patent = site.text("content/papers/one.yaml");
        String thesis = site.text("content/papers/two.yaml");
        assertThat(update().out()).contains("what was added has another `type`: `patent`", "none updated");
        assertThat(site.text("content/papers/one.yaml")).isEqualTo(patent);
        assertThat(site.text("content/papers/two.yaml")).isEqualTo(thesis);
    }

    @Test
    void addsTheEditorsOfAChaptersBookToItsVenue() {
        site.file("content/papers/one.yaml", """
                        title: A Chapter
                        authors: [Ann Reed]
                        date: 2020
                        category: A
                        type: chapter
                        venue: The Book
                        """).file("papers.bib", """
                        @incollection{c, title={A Chapter}, author={Reed, Ann}, editor={Ann Other and Robin Example}, year=2020,
                          booktitle={The Book}, publisher={Wing Press}}
                        """);
        assertThat(update().out()).contains("has from papers.bib:1: venue.publisher, venue.editors\n");
        assertThat(site.text("content/papers/one.yaml")).endsWith("""
                        venue:
                          name: The Book
                          publisher: Wing Press
                          editors:
                            - Ann Other
                            - Robin Example
                        """);
        hasNothingNew();
    }

    @Test
    void addsWhatTheFileLacksAndLeavesTheRestAsItIs() {
        site.file("content/papers/one.yaml", FILE).file("papers.bib", ENTRY);
        TestSite.Run run = update();

        assertThat(run.out()).isEqualTo("""
                content/papers/one.yaml  has from papers.bib:1: venue.volume, venue.pages, doi, links.code, abstract
                no problems; no papers were added, 1 updated
                """);
        assertThat(site.text("content/papers/one.yaml")).isEqualTo("""
                # my favourite
                title:   'Zero: Quant'     # no more

                category: A
                authors: [Ada Example, "Ludwig van Beethoven"]
                date: "2022"
                links:
                    code: https://example.org/code   # to come
                    # slides: soon
                abstract: We quantise.
                venue:
                  name: Journal of Examples   # a good one
                  volume: 12
                  pages: 1-9
                doi: 10.1000/182

                keywords: [speed]
                """);
        assertThat(site.run("check").err()).isEmpty();
        hasNothingNew();
    }

    @Test
    void keepsLineEndsAndByteOrderMark() {
        String raw = "\uFEFF" + FILE.replace("\n", "\r\n");
        site.file("content/papers/one.yaml", raw.substring(0, raw.length() - 2)).file("papers.bib", ENTRY);
        update();
        String text = site.text("content/papers/one.yaml");

        assertThat(text)
                .startsWith("\uFEFF# my favourite\r\n")
                .contains("  volume: 12\r\n", "\r\nabstract: We quantise.\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).endsWith("keywords: [speed]");
    }

    @Test
    void showsInADryRunWhatWouldChange() {
        site.file("content/papers/one.yaml", FILE).file("papers.bib", ENTRY);

        assertThat(update("--dry-run").out()).isEqualTo("""
                content/papers/one.yaml  has from papers.bib:1: venue.volume, venue.pages, doi, links.code, abstract

                -     code: true   # to come
                +     code: https://example.org/code   # to come
                + abstract: We quantise.
                - venue: Journal of Examples   # a good one
                + venue:
                +   name: Journal of Examples   # a good one
                +   volume: 12
                +   pages: 1-9
                + doi: 10.1000/182

                no problems; no papers would be added, 1 updated
                """);
        assertThat(site.text("content/papers/one.yaml")).isEqualTo(FILE);
    }

    @Test
    void leavesNoTemporaryFile() {
        site.file("content/papers/one.yaml", FILE).file("papers.bib", ENTRY);
        update();

        assertThat(site.files("content/papers")).containsOnlyKeys("one.yaml");
    }

    @Test
    void removesWhatARunThatWasKilledLeft() {
        site.file("content/papers/one.yaml", FILE)
                .file("content/papers/.one.yaml.new", FILE.substring(0, 20))
                .file("content/papers/.gone.yaml.new", "")
                .file("content/papers/.one.yaml.swp", "somebody's")
                .file("content/papers/.new/notes.txt", "somebody's")
                .file("papers.bib", ENTRY);
        update("--dry-run");
        assertThat(site.files("content/papers")).hasSize(5);
        assertThat(site.run("build").err()).isEmpty();
        assertThat(site.files("site").keySet()).noneMatch(path -> path.contains(".new"));

        update();
        assertThat(site.files("content/papers")).containsOnlyKeys("one.yaml", ".one.yaml.swp", ".new/notes.txt");
    }

    /** It is written whole beside the file: whoever stops the program leaves either the old one or the new one. */
    @Test
    void needsNoMoreRoomToTakeTheFilesPlace() throws IOException {
        site.file("content/papers/one.yaml", FILE)
                .file("papers.bib", ENTRY.replace("We quantise.", "We quantise. ".repeat(100)));
        SortedMap<String, byte[]> before = site.files("");
        update();
        String changed = site.text("content/papers/one.yaml");
        int blocks = (changed.getBytes(UTF_8).length + BLOCK - 1) / BLOCK;

        assertThat(updatedWith(before, blocks)).isEqualTo(changed);
        assertThat(updatedWith(before, blocks - 1)).isEqualTo(FILE);
    }

    /** The paper's file after an update on a disk with so many blocks free. */
    private static String updatedWith(SortedMap<String, byte[]> files, int blocks) throws IOException {
        Configuration disk = Configuration.unix().toBuilder()
                .setBlockSize(BLOCK)
                .setMaxSize(1 << 16)
                .build();
        try (TestSite full = new TestSite(disk)) {
            files.forEach(full::file);
            fill(full, blocks);
            full.run("add", "papers.bib", "--update");
            assertThat(full.files("content/papers")).containsOnlyKeys("one.yaml");
            return full.text("content/papers/one.yaml");
        }
    }

    /** Leaves so many blocks of the disk empty. */
    private static void fill(TestSite disk, int empty) throws IOException {
        int files = 0;
        try {
            while (true) {
                disk.file("full/" + files, new byte[BLOCK]);
                files++;
            }
        } catch (UncheckedIOException e) {
            Files.deleteIfExists(disk.path("full/" + files));
        }
        for (int i = 0; i < empty; i++) {
            Files.delete(disk.path("full/" + i));
        }
    }

    @Test
    void saysWithoutUpdateThatItMayBeMerged() {
        site.file("content/papers/one.yaml", FILE).file("papers.bib", ENTRY);

        assertThat(site.run("add", "papers.bib").out()).isEqualTo("""
                warning[paper-there]: the site has this paper already, by the title
                 --> papers.bib:1:1
                  |
                1 | @article{zero, title = {{Zero}: {Quant}}, author = {Example, A. and van Beethoven, L.},
                  | ^^^^^^^^^^^^^ see content/papers/one.yaml
                  = help: `--update` adds to it what it lacks

                1 warning; no papers were added
                """);
        assertThat(site.text("content/papers/one.yaml")).isEqualTo(FILE);
    }

    @Test
    @Provokes(Rule.ENTRY_DIFFERS)
    void reportsWhatTheFileSaysOtherwise() {
        site.paper(
                        "one",
                        "title: Zero\ndate: 2021-03\nvenue: {name: Journal of Examples, volume: 11}\ndoi: 10.1000/182")
                .file("papers.bib", ENTRY);
        TestSite.Run run = update();

        assertThat(run.out()).contains("""
                warning[entry-differs]: what was added has another `date`: `2022-06`
                 --> content/papers/one.yaml:2:7
                  |
                2 | date: 2021-03
                  |       ^^^^^^^ this one stays
                  |
                 ::: papers.bib:1:1
                  |
                1 | @article{zero, title = {{Zero}: {Quant}}, author = {Example, A. and van Beethoven, L.},
                  | ------------- the other one
                """);
        assertThat(run.out())
                .contains("another `title`: `{Zero}: {Quant}`", "another `venue.volume`: `12`")
                .contains("another `authors`: `A. Example, L. van Beethoven`")
                .endsWith("4 warnings; no papers were added, 1 updated\n");
        assertThat(site.text("content/papers/one.yaml")).isEqualTo("""
                title: Zero
                date: 2021-03
                venue: {name: Journal of Examples, volume: 11, pages: 1-9}
                doi: 10.1000/182
                links:
                  code: https://example.org/code
                abstract: We quantise.
                keywords:
                  - speed
                authors: [Ada Example]
                category: A
                """);
    }

    @Test
    void completesListsOfAuthorsThatSayThatTheyAreNotComplete() {
        site.paper("one", "title: One\nauthors:\n  - A. Example   # me\n  - et al.\n")
                .paper("two", "title: Two\nauthors: [Ada Example, Bob B., et al.]")
                .paper("three", "title: Three\nauthors:\n- Ada Example\n- others")
                .file("papers.bib", """
                        @misc{a, title = {One}, author = {Ada Example and Cy, D. and {The Group, Inc.} and others}, year = 2024}
                        @misc{b, title = {Two}, author = {Ada Example and Bob B. and {The Group, Inc.}}, year = 2024}
                        @misc{c, title = {Three}, author = {Ada Example}, year = 2024}
                        """);
        TestSite.Run run = update();

        assertThat(run.out()).endsWith("no problems; no papers were added, 3 updated\n");
        assertThat(site.text("content/papers/one.yaml"))
                .startsWith(
                        "title: One\nauthors:\n  - A. Example   # me\n  - D. Cy\n  - \"{The Group, Inc.}\"\n  - et al.\n");
        assertThat(site.text("content/papers/two.yaml"))
                .startsWith("title: Two\nauthors: [Ada Example, Bob B., \"{The Group, Inc.}\"]\n");
        assertThat(site.text("content/papers/three.yaml")).startsWith("title: Three\nauthors:\n- Ada Example\ndate");
        assertThat(site.run("check").err()).isEmpty();
    }

    @Test
    void choosesCategoriesThatAreStillToBeChosen() {
        site.file("papers.bib", ENTRY);
        site.run("add", "papers.bib");
        String without = site.text("content/papers/zero.yaml");
        assertThat(without).doesNotContain("category");
        update("--category", "B");
        assertThat(site.text("content/papers/zero.yaml")).contains("\ncategory: B\n");
        site.file("content/papers/zero.yaml", without + "category: \"?\"  # choose one of A (Algebra), B (Botany)\n");
        update("--category", "B");

        assertThat(site.text("content/papers/zero.yaml")).contains("\ncategory: B\n");
        assertThat(update("--category", "A").out()).endsWith("no papers were added, none updated\n");
    }

    @Test
    void mergesNothingIntoWhatIsNotClearlyThePaper() {
        site.paper("one", "title: Zero\ndoi: 10.1000/1")
                .paper("data", "title: Zero Data\ntype: dataset")
                .paper("two", "title: Two\narxiv: 2206.01861")
                .file("papers.bib", """
                        @misc{a, title = {Zero}, author = {Somebody Else}, year = 2024, note = {Text}}
                        @misc{b, title = {Other}, author = {Somebody Else}, year = 2024, doi = {10.1000/1}, note = {Text}}
                        @article{c, title = {Zero Data}, author = {Ada Example}, year = 2024, journal = {J}}
                        @misc{d, title = {Two}, author = {Ada Example}, year = 2024, doi = {10.1000/1}}
                        """);
        TestSite.Run run = update();

        assertThat(run.out())
                .contains("see content/papers/one.yaml, which may be another paper: nothing was merged")
                .contains("see content/papers/data.yaml, which may be another paper")
                .contains("see content/papers/one.yaml and content/papers/two.yaml, which may be another paper")
                .endsWith("4 warnings; no papers were added, none updated\n");
    }

    @Test
    void addsNothingOfOneVenueToAPaperOfAnother() {
        site.paper("one", "title: Zero\nvenue: Conference on Examples").file("papers.bib", """
                        @article{a, title = {Zero}, author = {Ada Example}, year = 2025, journal = {Journal of Examples},
                          volume = 3, doi = {10.1000/2}, url = {https://press.example.org/2}, abstract = {Text.}}
                        """);
        TestSite.Run run = update();

        assertThat(run.out())
                .contains("another `venue`: `Journal of Examples`", "put the other one under `versions`")
                .contains("has from papers.bib:1: abstract\n");
    }

    @Test
    void makesThePublishedFormOfAPreprint() {
        site.file("content/papers/one.yaml", """
                        title: Zero
                        authors: [Ada Example]
                        date: 2022-06-04
                        category: A
                        status: preprint
                        # where it is
                        arxiv: 2206.01861v2
                        """).file("papers.bib", """
                        @inproceedings{a, title = {Zero}, author = {Example, Ada}, year = 2023, month = may,
                          booktitle = {Conference on Examples}, pages = {1--9}, doi = {10.1000/182}}
                        """);
        TestSite.Run run = update();

        assertThat(run.out()).isEqualTo("""
                content/papers/one.yaml  is the published form now, with the preprint under `versions`, and has from \
                papers.bib:1: date, venue, doi, status, versions
                no problems; no papers were added, 1 updated
                """);
        assertThat(site.text("content/papers/one.yaml")).isEqualTo("""
                title: Zero
                authors: [Ada Example]
                date: 2023-05
                category: A
                status: published
                venue:
                  name: Conference on Examples
                  pages: 1-9
                doi: 10.1000/182
                # where it is
                arxiv: 2206.01861v2
                versions:
                  - label: arXiv preprint
                    date: 2022-06-04
                    url: https://arxiv.org/abs/2206.01861v2
                """);
        assertThat(site.run("check").err()).isEmpty();
        hasNothingNew();
    }

    @Test
    void takesNothingForAPreprintThatDoesNotSayThatItIsOne() {
        site.paper("one", "title: Zero\ndate: 2022-06-04")
                .paper("two", "title: Two\ndoi: 10.1000/2\narxiv: 2206.01861")
                .file("papers.bib", """
                        @article{a, title = {Zero}, author = {Ada Example}, year = 2023, journal = {Journal}}
                        @article{b, title = {Two}, author = {Ada Example}, year = 2024, journal = {Journal}, doi = {10.1000/2}}
                        """);
        TestSite.Run run = update();

        assertThat(run.out())
                .contains("papers.bib:1: type, venue\n", "papers.bib:2: type, venue\n", "another `date`: `2023`");
        assertThat(site.text("content/papers/one.yaml"))
                .contains("date: 2022-06-04\n")
                .doesNotContain("versions");
    }

    @Test
    void putsAPreprintUnderTheVersionsOfThePublishedForm() {
        site.file("content/papers/one.yaml", """
                        title: Zero
                        authors: [Ada Example]
                        date: 2023
                        category: A
                        venue: Conference on Examples
                        versions:
                        - label: Long version
                          url: https://example.org/long
                        selected: true
                        """).file("papers.bib", """
                        @misc{a, title = {Zero}, author = {Example, Ada}, year = 2022, eprint = {2206.01861},
                          archiveprefix = {arXiv}, primaryclass = {cs.A}, abstract = {An early one.}}
                        """);
        TestSite.Run run = update();

        assertThat(run.out())
                .startsWith("content/papers/one.yaml  has the preprint under `versions`, and from papers.bib:1:"
                        + " arxiv, versions\n");
        assertThat(site.text("content/papers/one.yaml")).isEqualTo("""
                title: Zero
                authors: [Ada Example]
                date: 2023
                category: A
                venue: Conference on Examples
                arxiv: 2206.01861
                versions:
                - label: Long version
                  url: https://example.org/long
                - label: arXiv preprint
                  date: 2022
                  url: https://arxiv.org/abs/2206.01861
                selected: true
                """);
        hasNothingNew();
    }

    @Test
    void makesOnePaperOfAPreprintAndItsPublishedFormInOneBibliography() {
        String preprint = "@misc{p, title = {Zero}, author = {Ada Example}, year = 2022, eprint = {2206.01861},"
                + " archiveprefix = {arXiv}, primaryclass = {cs.A}}\n";
        String published = "@article{a, title = {Zero}, author = {Ada Example}, year = 2023, journal = {Journal},"
                + " doi = {10.1000/1}}\n";
        site.file("papers.bib", preprint + published);
        assertThat(site.run("add", "papers.bib", "--dry-run").out())
                .startsWith("content/papers/p.yaml  from papers.bib:1, papers.bib:2\n");
        site.run("add", "papers.bib");
        String one = site.text("content/papers/p.yaml");

        assertThat(one).isEqualTo("""
                title: Zero
                authors:
                  - Ada Example
                date: 2023
                category: A
                type: article
                venue: Journal
                doi: 10.1000/1
                arxiv: 2206.01861
                versions:
                  - label: arXiv preprint
                    date: 2022
                    url: https://arxiv.org/abs/2206.01861
                """);
        site.file("papers.bib", published + preprint);
        assertThat(update().out()).endsWith("no problems; no papers were added, none updated\n");
        site.file("content/papers/p.yaml", "title: Else\nauthors: [A]\ndate: 2020\ncategory: A\n");
        site.run("add", "papers.bib");
        assertThat(site.text("content/papers/a.yaml")).isEqualTo(one);
        assertThat(site.run("check").err()).isEmpty();
    }

    @Test
    void mergesSeveralEntriesIntoOneFile() {
        site.paper("one", "title: Zero").file("papers.bib", """
                @misc{a, title = {Zero}, author = {Ada Example}, year = 2024, doi = {10.1000/1}}
                @misc{b, title = {Zero}, author = {Ada Example}, year = 2024, abstract = {Text.}}
                @misc{c, title = {New}, author = {Ada Example}, year = 2024, doi = {10.1000/3}}
                @misc{d, title = {New}, author = {Ada Example}, year = 2024, abstract = {Text.}}
                """);
        TestSite.Run run = update("--category", "A");

        assertThat(run.out())
                .contains("papers.bib:1: doi\n", "papers.bib:2: abstract\n", "papers.bib:3, papers.bib:4\n");
        assertThat(site.text("content/papers/one.yaml")).endsWith("category: A\ndoi: 10.1000/1\nabstract: Text.\n");
        assertThat(site.text("content/papers/c.yaml")).contains("doi: 10.1000/3\nabstract: Text.\n");
    }

    @Test
    void readsFilesWrittenInBraces() {
        site.file(
                        "content/papers/one.yaml",
                        "{title: Zero, authors: [Ada Example], date: 2022, category: A, status: preprint}\n")
                .file("papers.bib", ENTRY.replace("{Zero}: {Quant}", "Zero").replace(" and van Beethoven, L.", ""));
        update();

        assertThat(site.text("content/papers/one.yaml")).isEqualTo("""
                {title: Zero, authors: [Ada Example], date: 2022-06, category: A, status: published, \
                venue: {name: The Journal of Examples, volume: 12, pages: 1-9}, doi: 10.1000/182, \
                links: {code: https://example.org/code}, abstract: We quantise., \
                keywords: [speed], versions: [{label: Preprint, date: 2022}]}
                """);
        assertThat(site.run("check").err()).isEmpty();
    }

    @Test
    void knowsPeopleByTheirOrcid() {
        site.file("content/people.yaml", """
                        wei-zhang: {name: Wei Zhang, orcid: 0000-0002-1825-0097}
                        wei-zhang-2: {name: Wei Zhang, orcid: 0000-0001-5109-3700}
                        """).file("work.json", """
                        {"status": "ok", "message-type": "work", "message": {"title": ["A"], "type": "journal-article",
                          "DOI": "10.1000/1", "prefix": "10.1000", "issued": {"date-parts": [[2020]]}, "container-title": ["J"], "author": [
                          {"given": "W.", "family": "Zhang", "ORCID": "http://orcid.org/0000-0001-5109-3700"},
                          {"given": "Ada", "family": "Example"}]}}
                        """);
        TestSite.Run run = site.run("add", "work.json", "--category", "A");

        assertThat(run.err()).isEmpty();
        assertThat(site.files("content/papers").keySet()).hasSize(1);
        assertThat(site.text("content/papers/" + site.files("content/papers").firstKey()))
                .contains("authors:\n  - wei-zhang-2\n  - Ada Example\n");
    }

    @Test
    void namesKnownPeopleByTheirIds() {
        site.file("content/people.yaml", """
                        ada-example: {name: Ada Example, aliases: ["Exämple, A."]}
                        wei-zhang: {name: Wei Zhang}
                        wei-zhang-2: {name: Wei Zhang}
                        """).file("papers.bib", """
                        @misc{a, title = {A}, author = {Example, Ada and Somebody and EXAMPLE, A}, year = 2020}
                        @misc{b, title = {B}, author = {A. Example and {wei-zhang-2}}, year = 2020}
                        @misc{c, title = {C}, author = {E. Xample and Wei Zhang}, year = 2020}
                        """);
        TestSite.Run run = site.run("add", "papers.bib", "--category", "A");

        assertThat(site.text("content/papers/a.yaml"))
                .contains(
                        "authors:\n  - ada-example\n  - Somebody\ndate",
                        "#   author = A EXAMPLE (the same person again)");
        assertThat(site.text("content/papers/b.yaml")).contains("authors:\n  - ada-example\n  - wei-zhang-2\n");
        assertThat(run.err())
                .contains("no paper can be made of this entry: more than one person is called `Wei Zhang`")
                .contains("write the id of the one who is meant, such as `wei-zhang`");
        assertThat(site.run("check").err()).isEmpty();
    }
}
