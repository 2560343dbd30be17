package offprint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import offprint.diag.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write in the way of other programs, and what they are told to type. */
class ProposalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "March 2020                  | write `2020-03`",
                "Mar. 2020                   | write `2020-03`",
                "Sept 2020                   | write `2020-09`",
                "4 March 2020                | write `2020-03-04`",
                "March 4th, 2020             | write `2020-03-04`",
                "2020 March                  | write `2020-03`",
                "2020/3/4                    | write `2020-03-04`",
                "12.5.2020                   | write `2020-05-12`",
                "12. 05. 2020                | write `2020-05-12`",
                "2020-05-01T10:00:00Z        | write `2020-05-01`",
                "2020-05-01 10:00            | write `2020-05-01`",
                "Spring 2020                 | write `2020`",
                "to appear                   | delete `date`, and write `status: accepted`",
                "[2020]                      | write `date: 2020`",
                "12/5/2020                   | -",
                "31.2.2020                   | -",
                "March                       | -",
                "30 February 2020            | -",
                "Ma 2020                     | -",
                "March 2020 or so            | -",
            })
    void proposesTheDateThatIsMeant(String date, String help) {
        assertThat(help("title: A\nauthors: [Ada Example]\ncategory: LG\ndate: " + date + "\n"))
                .isEqualTo(help);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "Mia Muster, Noa Name         | write `authors: [Mia Muster, Noa Name]`",
                "Mia Muster and Noa Name      | write `authors: [Mia Muster, Noa Name]`",
                "Mia Muster; Noa Name         | write `authors: [Mia Muster, Noa Name]`",
                "Mia Muster, Noa Name, and O P| write `authors: [Mia Muster, Noa Name, O P]`",
                "Muster, Mia and Name, Noa    | write `authors: [\"Muster, Mia\", \"Name, Noa\"]`",
                "Muster, M.; Name, N.         | write `authors: [\"Muster, M.\", \"Name, N.\"]`",
                "Muster, Mia                  | write `authors: [\"Muster, Mia\"]`",
                "[Mia Muster et al.]          | write two items: `Mia Muster` and `et al.`",
                "[Mia Muster, and others]     | -",
                "[Mia Muster1, Noa Name]      | leave the mark out: `Mia Muster`; for what it means there are `equal`, "
                        + "`corresponding`, `affiliation` and `note`, as in `{name: Mia Muster, equal: true}`",
                "[Muster, Mia]                | if two of them are one name, quote it: `authors: [\"Muster, Mia\"]`; "
                        + "if not, write `{name: Muster}`",
                "[Muster, Mia, Noa Name]      | -",
                "[{name: Muster}, {name: Mia}]| -",
                "[张伟, 李娜]                  | -",
            })
    void proposesAListOfAuthors(String authors, String help) {
        assertThat(help("title: A\ndate: 2020\ncategory: LG\nauthors: " + authors + "\n"))
                .isEqualTo(help);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "pages: 1-9                   | it belongs under `venue`: `venue: {…, pages: …}`",
                "volume: 3                    | it belongs under `venue`: `venue: {…, volume: …}`",
                "code: 'https://x.example/'   | it belongs under `links`: `links: {…, code: …}`",
                "journal: A Journal           | write `venue: …`",
                "year: 2020                   | write `date: …`",
                "venue: {name: A, isbn: 3}    | it belongs beside `venue`, not under it",
                "links: {arxiv: 2206.01861}   | it belongs beside `links`, not under it",
                "links: {doi: 10.1000/182}    | it belongs beside `links`, not under it",
                "keyword: [a]                 | did you mean `keywords`?",
                "links: {pdf: /files/a.pdf}   | put the file beside this one, as `a.pdf`; no link is needed then",
                "links: {poster: ./a.pdf}     | put the file beside this one, as `a.poster.pdf`; no link is needed then",
                "links: {code: /files/a.zip}  | write the whole address, beginning with `https://`",
            })
    void saysWhereAKeyBelongs(String line, String help) {
        assertThat(help(ContentFolder.PAPER + line + "\n")).isEqualTo(help);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "papers/Cups.yml              | rename it to `cups.yaml`",
                "papers/My Cups.YAML          | rename it to `my-cups.yaml`",
                "papers/a.PDF                 | rename it to `a.pdf`",
                "papers/A.Slides.pdf          | rename it to `a.slides.pdf`",
                "papers/a.slide.pdf           | rename it to `a.slides.pdf`",
                "papers/A.MD                  | rename it to `a.md`",
                "papers/a.jpe                 | rename it to `a.jpg`",
                "papers/zzz.zip               | a paper's files are named after its YAML file: SLUG.md, SLUG.pdf, "
                        + "SLUG.slides.pdf, SLUG.poster.pdf, SLUG.png, SLUG.jpg or SLUG.webp",
                "Site.yml                     | rename it to `site.yaml`",
                "News.yaml                    | rename it to `news.yaml`",
                "pages/About.markdown         | pages are Markdown files whose names end in .md; rename it to `about.md`",
            })
    void saysWhatNameAFileShouldHave(String file, String help) {
        assertThat(new ContentFolder()
                        .withPaper("")
                        .with(file, "text")
                        .load()
                        .diagnostics()
                        .sorted())
                .anySatisfy(problem -> assertThat(problem.helps()).containsExactly(help));
    }

    @Test
    void publishesWhatServersAskForAndSaysWhatItDoesNot() {
        ContentFolder.Loaded site = new ContentFolder()
                .with("static/.well-known/security.txt", "Contact: mailto:a@x.example\n")
                .with("static/.htaccess", "Options -Indexes\n")
                .with("static/a/.htaccess", "Options -Indexes\n")
                .with("static/.git/config", "x")
                .with("static/.DS_Store", "x")
                .with("static/a/.env", "x")
                .with("static/.gitkeep", "")
                .with("static/notes.txt~", "x")
                .load();

        assertThat(site.bibliography().orElseThrow().staticFiles())
                .extracting(file -> file.path())
                .containsExactly(".htaccess", ".well-known/security.txt", "a/.htaccess");
        assertThat(site.diagnostics().sorted())
                .extracting(Diagnostic::headline)
                .containsExactly(
                        "`static/.DS_Store` is not published",
                        "`static/.git` is not published",
                        "`static/a/.env` is not published");
    }

    @ParameterizedTest
    @CsvSource({"news.yaml", "people.yaml"})
    void takesAnOptionalFileWithoutContentForNone(String file) {
        for (String text : new String[] {"", "\n", "# nothing yet\n", "---\n# nothing yet\n\n", "{}\n"}) {
            assertThat(new ContentFolder().with(file, text).load().messages()).isEmpty();
        }
    }

    private static String help(String paper) {
        Optional<Diagnostic> first = new ContentFolder()
                .with("papers/a.yaml", paper).load().diagnostics().sorted().stream()
                        .findFirst();
        return first.map(problem -> String.join("\n", problem.helps()))
                .filter(help -> !help.isEmpty())
                .orElse("-");
    }
}
