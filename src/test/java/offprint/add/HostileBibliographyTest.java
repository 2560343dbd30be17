package offprint.add;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import offprint.TestSite;
import offprint.add.formats.Draft;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.FolderFiles;
import offprint.content.load.Sources;
import offprint.diag.Diagnostic;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.diag.Severity;
import offprint.diag.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes a bibliography has, no exception comes of it, and every new file is one that the site accepts. */
class HostileBibliographyTest {
    private static final String RIS = """
            TY  - JOUR
            TI  - A <i>Study</i> & $x$
            AU  - King, Martin, Jr.
            A1  - The Group,
            PY  - 2023/05/02/Spring
            SP  - 1
            SN  - 0378-5955
            UR  - https://example.org/a;https://doi.org/10.1000/1
            N1  - In press
            ER  -
            """;
    private static final String JSON = """
            {"message": {"items": [{"title": ["A \\u00e9"], "type": "posted-content",
              "author": [{"family": "Doe", "given": "J", "suffix": "Jr."}, {"literal": "X"}, "Y Z"],
              "issued": {"date-parts": [[2020, 5, 1], [null]]}, "ISSN": ["0378-5955"], "DOI": "10.1000/7",
              "note": null, "abstract": "<jats:p>One</jats:p>"}]}}
            """;

    private static final String ZOTERO = """
            {"items": [{"itemType": "journalArticle", "title": "A <i>b</i>", "date": "June 4, 2022", "DOI": "10.5555/1",
              "creators": [{"firstName": "Ada", "lastName": "Example", "creatorType": "author"}, {"name": "G"}],
              "extra": "arXiv:2206.01861 [cs.LG]\\nPMID: 1", "tags": [{"tag": "x"}, "y"], "rights": "cc-by"}]}
            """;
    private static final String OPENALEX = """
            {"results": [{"id": "https://openalex.org/W1", "title": "A", "publication_date": "2021-06-30", "type": "article",
              "authorships": [{"author": {"display_name": "Ada Example"}}], "biblio": {"first_page": "1", "last_page": "9"},
              "primary_location": {"landing_page_url": "https://doi.org/10.5555/1", "source": {"display_name": "J"}},
              "abstract_inverted_index": {"a": [0, 2], "b": [1], "c": [99999999999, -1, "x"]}}]}
            """;
    private static final String ORCID = """
            {"group": [{"external-ids": {"external-id": [{"external-id-type": "doi", "external-id-value": "10.5555/1",
              "external-id-relationship": "self"}]}, "work-summary": [{"put-code": 1, "display-index": "1",
              "title": {"title": {"value": "A"}}, "publication-date": {"year": {"value": "2020"}}, "type": "other",
              "contributors": {"contributor": [{"credit-name": {"value": "Ada"}}]},
              "citation": {"citation-type": "bibtex", "citation-value": "@misc{a, author={B}}"}}]}]}
            """;
    private static final String CROSSREF = """
            {"message": {"DOI": "10.5555/1", "prefix": "10.5555", "title": ["A"], "subtitle": ["B"], "type": "book-chapter",
              "container-title": ["S", "V"], "author": [{"given": "A", "family": "B", "affiliation": [{"name": "U"}]}],
              "license": [{"URL": "https://creativecommons.org/licenses/by/4.0/"}], "event": {"name": "E"},
              "posted": {"date-parts": [[2020, 1]]}, "relation": {"has-preprint": [{"id": "2206.01861"}]}}}
            """;
    private static final String ATOM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2206.01861v3</id>
            <published>2022-06-04T17:59:59Z</published><title>A $x$ &amp; B</title><summary>C</summary>
            <author><name>Ada Example</name></author><category term="cs.B"/></entry></feed>
            """;

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void becomesFilesOrMessages(long seed) throws IOException {
        Random random = new Random(seed);
        List<byte[]> files = new ArrayList<>(List.of(nasty()));
        for (String text : List.of(RIS, JSON, ZOTERO, OPENALEX, ORCID, CROSSREF, ATOM)) {
            files.add(text.getBytes(UTF_8));
        }
        try (TestSite site = TestSite.small()) {
            Sources sources = Sources.read(site.path(""), "", new Diagnostics());
            for (int run = 0; run < 160; run++) {
                byte[] bytes = mutated(files.get(run % files.size()), random);
                Diagnostics problems = new Diagnostics();
                List<Draft> drafts = new Intake(problems).read("papers", bytes);
                List<NewPaper> papers = new NewPapers(sources, Optional.of("A"), problems).of(drafts);
                DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false).print(problems.sorted(), "");
                assertThat(errors(sources, papers))
                        .as(new String(bytes, ISO_8859_1))
                        .isEmpty();
            }
        }
    }

    private static List<String> errors(Sources site, List<NewPaper> papers) {
        List<Source> files = new ArrayList<>();
        for (NewPaper paper : papers) {
            files.add(new Source("content/papers/" + paper.name(), paper.text()));
        }
        Sources whole = new Sources(
                site.site(),
                site.profile(),
                Optional.empty(),
                site.people(),
                site.organizations(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                FolderFiles.EMPTY,
                FolderFiles.EMPTY,
                files,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
        Diagnostics problems = new Diagnostics();
        BibliographyLoader.load(whole, problems);
        List<String> errors = new ArrayList<>();
        for (Diagnostic problem : problems.sorted()) {
            if (problem.severity() == Severity.ERROR) {
                errors.add(problem.file() + ": " + problem.headline() + " " + problem.label());
            }
        }
        return errors;
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] signs = "{}()\"@,=#%\\\n a1$~`'-_*[]<>&:/\u0000\u0085é".getBytes(ISO_8859_1);
        byte[] mutated = bytes.clone();
        for (int change = random.nextInt(40); change > 0; change--) {
            mutated[random.nextInt(mutated.length)] = signs[random.nextInt(signs.length)];
        }
        return mutated;
    }

    private static byte[] nasty() throws IOException {
        try (InputStream in = HostileBibliographyTest.class.getResourceAsStream("/offprint/add/nasty.bib")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
