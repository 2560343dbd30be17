package offprint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.SortedMap;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code add}: from bibliographies of other programs to files that {@code build} takes. */
class AddTest {
    private static final String ENTRY = """
            @article{yao2022,
              title = {{ZeroQuant}: Efficient {B}ayesian Quantization},
              author = {Yao, Zhewei and van Beethoven, Ludwig and others},
              journal = {Journal of Examples},
              volume = 12, number = {3}, pages = {101--120},
              year = 2022, month = jun,
              doi = {10.1000/182},
              primaryclass = {math.B},
              file = {:home/x.pdf:PDF},
            }
            """;

    private final TestSite site = TestSite.small();

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void fillsTheFieldsThatTheSiteHasInvented() {
        site.file("content/site.yaml", site.text("content/site.yaml") + """
                fields:
                  shelfmark: {label: Shelf mark}
                  remark: {label: Remark, kind: prose}
                  catalogue: {label: Catalogue, kind: link}
                """);
        site.file("papers.bib", """
                @book{one, title = {One}, author = {Ada Example}, year = 2020, publisher = {Press},
                  Shelfmark = {M{\\"u}nchen, Ms.~12 \\& 13}, remark = {bound *twice* for $x}, catalogue = {nowhere},
                  other = {stays}}
                """);
        assertThat(site.run("add", "papers.bib").status()).isZero();

        assertThat(site.text("content/papers/one.yaml"))
                .contains("""
                fields:
                  shelfmark: München, Ms. 12 & 13
                  remark: bound \\*twice\\* for \\$x
                """)
                .contains("#   catalogue = nowhere\n", "#   other = stays\n")
                .doesNotContain("#   shelfmark");
    }

    @Test
    void makesOneFileOfEachEntry() {
        site.file("papers.bib", ENTRY);
        TestSite.Run run = site.run("add", "papers.bib");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                content/papers/yao2022.yaml  from papers.bib:1
                no problems; 1 paper was added
                """);
        assertThat(run.status()).isZero();
        assertThat(site.text("content/papers/yao2022.yaml")).isEqualTo("""
                title: "ZeroQuant: Efficient {Bayesian} Quantization"
                authors:
                  - Zhewei Yao
                  - Ludwig van Beethoven
                  - et al.
                date: 2022-06
                category: B
                venue:
                  name: Journal of Examples
                  volume: 12
                  issue: 3
                  pages: 101-120
                doi: 10.1000/182
                # What the source says besides:
                #   file = :home/x.pdf:PDF
                """);
        assertThat(site.run("check").err()).isEmpty();
    }

    @Test
    void showsInADryRunAndWritesNothing() {
        site.file("papers.bib", ENTRY);
        TestSite.Run run = site.run("add", "papers.bib", "--dry-run");

        assertThat(run.out())
                .contains("title: \"ZeroQuant: Efficient {Bayesian} Quantization\"\n")
                .endsWith("no problems; 1 paper would be added\n");
        assertThat(site.files("content/papers")).isEmpty();
    }

    @Test
    void readsTheStandardInput() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(ENTRY.getBytes(UTF_8));

        assertThat(new Main(site.disk(), in, print, print, false).run(new String[] {"add", "-"}))
                .isZero();
        assertThat(out.toString(UTF_8)).startsWith("content/papers/yao2022.yaml  from (standard input):1\n");
    }

    @Test
    void takesTheCategoryThatIsAskedFor() {
        site.file("papers.bib", ENTRY);
        site.run("add", "--category", "A", "papers.bib");

        assertThat(site.text("content/papers/yao2022.yaml")).contains("category: A\n");
    }

    @Test
    void rejectsACategoryThatTheSiteDoesNotHave() {
        site.file("papers.bib", ENTRY);
        TestSite.Run run = site.run("add", "--category", "C", "papers.bib");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("error[unknown-category]: no category is called `C`\n");
        assertThat(site.files("content/papers")).isEmpty();
    }

    @Test
    void leavesOutACategoryThatNothingTells() {
        site.file("papers.bib", ENTRY.replace("primaryclass = {math.B},", ""));
        TestSite.Run run = site.run("add", "papers.bib");

        assertThat(run.out()).contains("; 1 category is still to be chosen");
        assertThat(site.text("content/papers/yao2022.yaml")).doesNotContain("category");
        assertThat(site.run("check").out()).contains("warning[uncategorized]: a paper is in no category\n");
    }

    @Test
    @Provokes(Rule.UNCHOSEN_CATEGORY)
    void showsWhichCategoriesThereAreToChooseFrom() {
        site.file("papers.bib", ENTRY.replace("primaryclass = {math.B},", ""));
        site.run("add", "papers.bib");
        String file = site.text("content/papers/yao2022.yaml");
        site.file(
                "content/papers/yao2022.yaml",
                file.replaceFirst("(?m)^(date: .*)$", "$1\ncategory: \"?\"  # choose one of A (Algebra), B (Botany)"));
        assertThat(site.run("check").err()).isEqualTo("""
                error[unchosen-category]: the category is still to be chosen
                 --> content/papers/yao2022.yaml:7:11
                  |
                7 | category: "?"  # choose one of A (Algebra), B (Botany)
                  |           ^^^ the source that the paper was added from does not say
                  = help: write one of these lines:
                          category: A  # Algebra
                          category: B  # Botany

                1 error; nothing can be published
                """);
        assertThat(site.run("build").err())
                .contains("write one of these lines:", "category: B  # Botany\n")
                .endsWith("1 error; nothing was written\n");
    }

    @Test
    @Provokes(Rule.PAPER_THERE)
    void passesOverPapersThatAreThere() {
        site.paper("one", "title: \"Zéro: Quant\"\ndoi: 10.1000/X").file("papers.bib", """
                        @misc{a, title = {Another Title}, author = {A}, year = 2020, doi = {https://doi.org/10.1000/x}}
                        @misc{b, title = {{Zero} Quant}, author = {Ada Example}, year = 2020}
                        @misc{c, title = {New}, author = {A}, year = 2020}
                        @misc{d, title = {new}, author = {A}, year = 2020}
                        """);
        TestSite.Run run = site.run("add", "papers.bib", "--category", "A");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("warning[paper-there]: the site has this paper already, by the DOI 10.1000/x\n")
                .contains("see content/papers/one.yaml", " --> papers.bib:2:1\n", " --> papers.bib:4:1\n", "see c.yaml")
                .endsWith("3 warnings; 1 paper was added\n\n     1  added\n     3  known: the site has them already\n");
        assertThat(site.files("content/papers")).containsOnlyKeys("one.yaml", "c.yaml");
        assertThat(site.run("add", "papers.bib").out()).endsWith("4 warnings; no papers were added\n");
    }

    @Test
    void knowsPapersWhoseCategoryIsStillToBeChosen() {
        site.file("papers.bib", "@misc{a, title = {New}, author = {A}, year = 2020}");
        site.run("add", "papers.bib");

        assertThat(site.run("add", "papers.bib").out()).endsWith("1 warning; no papers were added\n");
    }

    @Test
    void givesEachFileANameThatIsFree() {
        site.paper("smith", "").paper("b", "aliases: [old]").file("papers.bib", """
                @misc{Smith, title = {One}, author = {A}, year = 2020}
                @misc{smith, title = {Two}, author = {A}, year = 2020}
                @misc{old, title = {Three}, author = {A}, year = 2020}
                @misc{conf/x:1, title = {{ZeRO}: Four of a Kind}, author = {A}, year = 2020}
                @misc{, title = {漢字}, author = {A}, year = 2020}
                @misc{0A4855A1-7255-394f-881a-4bdac57b10ab, title = {Five}, author = {A}, year = 2020}
                """);
        site.run("add", "papers.bib", "--category", "A");

        assertThat(site.files("content/papers").keySet())
                .containsExactly(
                        "b.yaml",
                        "five.yaml",
                        "old-2.yaml",
                        "paper.yaml",
                        "smith-2.yaml",
                        "smith-3.yaml",
                        "smith.yaml",
                        "zero.yaml");
    }

    @Test
    @Provokes(Rule.ENTRY_INCOMPLETE)
    void makesNothingOfEntriesThatLackWhatEveryPaperHas() {
        site.file("papers.bib", """
                @misc{a, title = {A}, year = 2020}
                @misc{b, author = {B}, title = {B}}
                @misc{c, author = {C}, year = 2020}
                @misc{d, author = {D}, year = 2020, title = {D}}
                """);
        assertThat(site.run("add", "papers.bib", "--strict", "--dry-run").status())
                .isEqualTo(1);
        TestSite.Run run = site.run("add", "papers.bib", "--category", "A");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                content/papers/d.yaml  from papers.bib:4

                     1  added
                     1  left out: without an author
                     1  left out: without a title
                     1  left out: without a year
                """);
        assertThat(run.err())
                .contains("error[entry-incomplete]: an entry without an author\n --> papers.bib:1:1\n")
                .contains("an entry without a year", "an entry without a title")
                .endsWith("3 errors; 1 paper was added\n");
        assertThat(site.run("add", "papers.bib").status())
                .as("a run that adds nothing")
                .isEqualTo(1);
    }

    @Test
    void countsWhatBecameOfTheEntries() {
        site.file("papers.bib", ENTRY);
        site.run("add", "papers.bib");
        site.file("more.bib", """
                %s
                @misc{pre, title = {Tea}, author = {Ada Example}, year = 2020, eprint = {2001.00001}, eprinttype = {arxiv}}
                @article{tea, title = {Tea}, author = {Ada Example}, year = 2021, journal = {J}, doi = {10.1000/7}}
                @misc{c, author = {C}, year = 2020}
                @misc{open, author = {C, title = {D}, year = 2020
                """.formatted(ENTRY));
        assertThat(site.run("add", "more.bib").out()).endsWith("""

                     1  added
                     1  merged with another entry of the same paper
                     1  known: the site has them already
                     1  left out: without a title
                     1  left out: not readable
                """);
    }

    @Test
    void keepsThePlacesOfManyProblemsOfAKindInOneLine() {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            all.append("@misc{k" + i + ", author = {Ada Example}, title = {Work " + i + "}, ")
                    .append(i < 3 ? "year = 2020}\n" : "note = {a \\unheard{of} thing}}\n");
        }
        site.file("many.bib", all.toString());
        TestSite.Run run = site.run("add", "many.bib");
        assertThat(run.err().lines().filter(line -> line.startsWith("error"))).hasSize(3);
        assertThat(run.err()).contains("""
                = … and 25 more: lines 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, \
                27, 28, 29, 30
                """);
        assertThat(run.status()).isZero();
        assertThat(site.run("add", "many.bib", "--format", "github")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("::error")))
                .hasSize(28);
    }

    /** By an ORCID iD first, then by a name or an alias; who may be meant by an initial is asked about. */
    @Test
    void leavesOutWhatIsNotByTheOwnerWhereThatIsAskedFor() {
        site.file("content/profile.yaml", "name: Ada Example\n");
        site.file("content/people.yaml", """
                ada: {name: Ada Example, aliases: [Ada Lace], orcid: 0000-0002-1825-0097}
                """);
        site.file("library.json", """
                [{"id": "name", "title": "A", "author": [{"family": "EXAMPLE", "given": "Ada"}], "issued": {"raw": "2020"}},
                 {"id": "alias", "title": "B", "author": [{"family": "Lace", "given": "Ada"}], "issued": {"raw": "2020"}},
                 {"id": "initial", "title": "D", "author": [{"family": "Example", "given": "A."}], "issued": {"raw": "2020"}},
                 {"id": "other", "title": "E", "author": [{"family": "Other", "given": "Bob"}], "issued": {"raw": "2020"}}]
                """);
        TestSite.Run run = site.run("add", "library.json", "--mine");
        assertThat(site.files("content/papers")).containsOnlyKeys("name.yaml", "alias.yaml");
        assertThat(run.out())
                .contains("warning[without-owner]: an entry names `A. Example` and not `Ada Example`\n")
                .contains("`ada: {name: Ada Example, aliases: [A. Example]}`")
                .endsWith("\n     2  added\n     2  left out: not by Ada Example\n");
        site.file("crossref.json", """
                {"message-type": "work", "message": {"DOI": "10.1000/7", "prefix": "10.1000", "type": "journal-article", "title": ["C"],
                 "author": [{"family": "X", "given": "A", "ORCID": "http://orcid.org/0000-0002-1825-0097"}],
                 "issued": {"date-parts": [[2020]]}}}
                """);
        assertThat(site.run("add", "crossref.json", "--mine").out()).contains("; 1 paper was added");
    }

    @Test
    @Provokes(Rule.UNKNOWN_FORMAT)
    void saysWhatItCannotRead() {
        site.file("page.html", "<!doctype html><p>x@y.org</p>");
        TestSite.Run run = site.run("add", "page.html", "gone.bib", "content");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("error[unknown-format]: no bibliography that Offprint knows\n --> page.html\n")
                .contains("error[unreadable-file]: `gone.bib` cannot be read\n --> gone.bib\n  = there is no such file")
                .contains("`content` cannot be read")
                .endsWith("3 errors; no papers were added\n");
    }

    @Test
    void needsAFile() {
        assertThat(site.run("add").status()).isEqualTo(2);
        assertThat(site.run("add", "x.bib", "--output", "y").status()).isEqualTo(2);
        assertThat(site.run("add", "--category", "A", "--category", "B", "x.bib")
                        .err())
                .startsWith("error: `--category` is given twice\n");
    }

    @Test
    void readsRisAndCslJsonToo() {
        site.file("papers.ris", """
                TY  - JOUR\r
                TI  - A <i>Study</i> of C* & D\r
                AU  - King, Martin Luther, Jr.\r
                AU  - The Group,\r
                PY  - 2023\r
                DA  - 2023/05/02/\r
                T2  - Journal of Examples\r
                SP  - 1\r
                EP  - 9\r
                KW  - Botany\r
                AB  - One line\r
                and the next.\r
                ER  - \r
                """).file("papers.json", """
                [\t{"id": "http://zotero.org/x/1", "type": "paper-conference", "title": "On \\ud83d\\ude00 Faces",
                  "author": [{"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"},
                             {"literal": "The Group"}],
                  "issued": {"date-parts": [["2020", 5]]}, "container-title": "Proceedings of X",
                  "page": "1-9", "DOI": "10.1000/7", "keyword": "Algebra, more", "custom": {"a": [1]}}]
                """);
        TestSite.Run run = site.run("add", "papers.ris", "papers.json");

        assertThat(run.err()).isEmpty();
        assertThat(site.text("content/papers/a-study-of-c-d.yaml")).isEqualTo("""
                title: A *Study* of C\\* & D
                authors:
                  - Martin Luther King Jr.
                  - "{The Group}"
                date: 2023-05-02
                category: B
                type: article
                venue:
                  name: Journal of Examples
                  pages: 1-9
                abstract: One line and the next.
                keywords:
                  - Botany
                """);
        assertThat(site.text("content/papers/on-faces.yaml")).isEqualTo("""
                title: On 😀 Faces
                authors:
                  - Ludwig van Beethoven
                  - "{The Group}"
                date: 2020-05
                category: A
                venue:
                  name: Proceedings of X
                  pages: 1-9
                doi: 10.1000/7
                keywords:
                  - Algebra
                  - more
                # What the source says besides:
                #   custom = {"a": [1]}
                """);
        assertThat(site.run("build").status()).isZero();
    }

    @Test
    void reportsWhereRisAndJsonBreakOff() {
        site.file("a.ris", "TY  - JOUR\nTI  - A\nTY  - BOOK\nTI  - B\nAU  - B\nPY  - 2020\nER  - \n")
                .file("a.json", "[{\"title\": \"A\",}]");
        TestSite.Run run = site.run("add", "a.ris", "a.json", "--category", "A");

        assertThat(run.err())
                .contains("error[entry-syntax]: the file is not valid JSON\n --> a.json:1:")
                .contains("error[entry-syntax]: a record without `ER`\n --> a.ris:1:1\n");
        assertThat(site.files("content/papers")).containsOnlyKeys("b.yaml");
    }

    /** All that goes wrong in bibliographies: each entry becomes a file or a message with its line, and the site builds. */
    @Test
    void makesFilesOrMessagesOfEverythingInANastyBibliography() throws IOException {
        byte[] bibliography =
                getClass().getResourceAsStream("/offprint/add/nasty.bib").readAllBytes();
        site.file("nasty.bib", bibliography);
        TestSite.Run run = site.run("add", "nasty.bib", "--category", "A");
        SortedMap<String, byte[]> files = site.files("content/papers");
        StringBuilder all = new StringBuilder();
        files.forEach(
                (name, text) -> all.append("--- ").append(name).append('\n').append(new String(text, UTF_8)));

        assertThat(all.toString()).isEqualTo(expected("nasty.txt"));
        assertThat(run.err()).isEqualTo(expected("nasty-messages.txt"));
        assertThat(site.run("build").err()).isEmpty();
        assertThat(site.run("build").status()).isZero();
    }

    @Test
    void readsLatinOneAndByteOrderMarksAndAnyLineEnds() {
        String entry = "@misc{k,\r\n title = {Café},\r\n author = {Müller, Jörg},\r\n year = 2020}\r\n";
        site.file("latin.bib", entry.getBytes(ISO_8859_1))
                .file("mark.bib", ("\uFEFF" + entry.replace("Café", "Thé")).getBytes(UTF_8));
        TestSite.Run run = site.run("add", "latin.bib", "mark.bib", "--category", "A");

        assertThat(run.out()).contains("warning[entry-repaired]: the file is not UTF-8\n --> latin.bib:2:14\n");
        assertThat(site.text("content/papers/k.yaml")).contains("title: Café\n", "- Jörg Müller\n");
        assertThat(site.text("content/papers/k-2.yaml")).contains("title: Thé\n", "- Jörg Müller\n");
    }

    @Test
    void readsUtf16WithOrWithoutAByteOrderMark() {
        String entry = "@misc{k, title = {Café %s}, author = {Müller, Jörg}, year = 2020}\n";
        site.file("a.bib", ("\uFEFF" + entry.formatted("A")).getBytes(UTF_16LE))
                .file("b.bib", ("\uFEFF" + entry.formatted("B")).getBytes(UTF_16BE))
                .file("c.bib", entry.formatted("C").getBytes(UTF_16LE))
                .file("d.bib", entry.formatted("D").getBytes(UTF_16BE));
        TestSite.Run run = site.run("add", "a.bib", "b.bib", "c.bib", "d.bib", "--category", "A");

        assertThat(run.out()).endsWith("no problems; 4 papers were added\n");
        assertThat(site.text("content/papers/k-4.yaml")).contains("title: Café D\n", "- Jörg Müller\n");
    }

    @Test
    void takesFilesThatStandBesideTheBibliography() throws IOException {
        String entry = "@misc{%s, title = {%s}, author = {Example, Ada}, year = 2020, %s}\n";
        site.file(
                        "_bibliography/papers.bib",
                        entry.formatted("a", "One", "pdf = {a.pdf}, preview = {a.png}")
                                + entry.formatted(
                                        "b", "Two", "pdf = {gone.pdf}, slides = {../../secret.pdf}, poster = {no.pdf}"))
                .file("assets/pdf/a.pdf", "%PDF-1.7 x")
                .file("_bibliography/a.png", TestPicture.png(4, 3))
                .file("_bibliography/no.pdf", "no PDF")
                .file("secret.pdf", "%PDF-1.7 secret");
        TestSite.Run run = site.run("add", "_bibliography/papers.bib", "--category", "A");

        assertThat(run.out()).startsWith("""
                content/papers/a.yaml  from _bibliography/papers.bib:1
                content/papers/a.pdf  from ../assets/pdf/a.pdf
                content/papers/a.png  from a.png
                content/papers/b.yaml  from _bibliography/papers.bib:2
                warning[entry-repaired]: a picture without a description
                """);
        assertThat(site.text("content/papers/a.yaml")).endsWith("figure: Picture of the paper\n");
        assertThat(site.text("content/papers/b.yaml"))
                .contains("#   pdf = gone.pdf\n", "#   slides = ../../secret.pdf\n", "#   poster = no.pdf\n");
        assertThat(site.files("content/papers")).containsOnlyKeys("a.pdf", "a.png", "a.yaml", "b.yaml");
        assertThat(site.run("check").err()).isEmpty();
    }

    /** Entries that were pasted together from files of their own: each is read by its own encoding. */
    @Test
    void readsUtf8AndLatinOneInOneFile() throws IOException {
        ByteArrayOutputStream pasted = new ByteArrayOutputStream();
        pasted.write("@misc{a, title = {Thé}, author = {王, 小明}, year = 2020}\n".getBytes(UTF_8));
        pasted.write("@misc{b, title = {Café}, author = {Müller, Jörg}, year = 2020}\n".getBytes(ISO_8859_1));
        site.file("mixed.bib", pasted.toByteArray());
        TestSite.Run run = site.run("add", "mixed.bib", "--category", "A");

        assertThat(run.out()).contains("""
                warning[entry-repaired]: the file is not UTF-8
                 --> mixed.bib:2:22
                  |
                2 | @misc{b, title = {Café}, author = {Müller, Jörg}, year = 2020}
                  |                      ^ read as Latin-1 (windows-1252), as all that is not UTF-8
                """);
        assertThat(site.text("content/papers/a.yaml")).contains("title: Thé\n", "- 王, 小明\n");
        assertThat(site.text("content/papers/b.yaml")).contains("title: Café\n", "- Jörg Müller\n");
    }

    /** No entry is lost without a word, however the bytes of the nasty bibliography are written; and what comes builds. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void accountsForEachEntryOfANastyBibliography(String lineEnd) throws IOException {
        String nasty = expected("nasty.bib");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("\uFEFF" + nasty.replace("\n", lineEnd)).getBytes(UTF_8));
        String latin = "@misc{latin, title = {Café}, author = {Müller, Jörg}, year = 2020}";
        bytes.write((lineEnd + latin + lineEnd).getBytes(ISO_8859_1));
        site.file("nasty.bib", bytes.toByteArray());
        TestSite.Run run = site.run("add", "nasty.bib", "--category", "A");

        String report = run.out() + run.err();
        List<String> lines = (nasty + "\n" + latin).lines().toList();
        int entries = 0;
        for (int i = 0; i < lines.size(); i++) {
            // What others inherit from is not a paper itself.
            if (lines.get(i).matches("@(?!string|STRING|preamble|comment|proceedings).*")) {
                entries++;
                assertThat(report).containsPattern("(  from |--> |::: )nasty\\.bib:" + (i + 1) + "\\b");
            }
        }
        assertThat(entries).isEqualTo(14);
        assertThat(site.text("content/papers/latin.yaml")).contains("title: Café\n", "- Jörg Müller\n");
        assertThat(site.text("content/papers/parentheses.yaml")).contains("- 王, 小明\n", "- 山田, 太郎\n");
        assertThat(site.run("build").err()).isEmpty();
        assertThat(site.run("add", "nasty.bib").out()).doesNotContain("content/papers/latin.yaml  from");
    }

    private static String expected(String name) throws IOException {
        return new String(
                AddTest.class.getResourceAsStream("/offprint/add/" + name).readAllBytes(), UTF_8);
    }
}
