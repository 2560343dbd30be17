package offprint.add;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.TestSite;
import offprint.add.formats.Draft;
import offprint.content.load.Sources;
import offprint.diag.Diagnostic;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** What services and programs export, in the shapes that they document, becomes papers' files. All works are invented. */
class ServicesTest {

    @Test
    void takesWorksOfCrossref() throws IOException {
        String json = """
                {"status": "ok", "message-type": "work", "message-version": "1.0.0", "message": {
                  "indexed": {"date-parts": [[2026, 1, 2]], "version": "3.65"}, "reference-count": 41,
                  "publisher": "Example Press", "issue": "3", "content-domain": {"domain": [], "crossmark-restriction": false},
                  "license": [{"URL": "https://creativecommons.org/licenses/by-nc/4.0/", "delay-in-days": 0}],
                  "short-container-title": ["J. Ex."], "published-print": {"date-parts": [[2023, 5]]},
                  "DOI": "10.5555/ex.1", "type": "journal-article", "created": {"date-parts": [[2023, 2, 1]]},
                  "page": "101-120", "source": "Crossref", "is-referenced-by-count": 7, "prefix": "10.5555",
                  "title": ["On <i>Imaginary</i> Gardens &amp; Toads"], "subtitle": ["A Survey"],
                  "author": [
                    {"given": "Ada", "family": "Example", "sequence": "first", "ORCID": "http://orcid.org/0000-0002-1825-0097",
                     "affiliation": [{"name": "University of Nowhere"}]},
                    {"name": "The Garden Group", "sequence": "additional", "affiliation": []}],
                  "member": "78", "container-title": ["Journal of Examples"], "language": "en",
                  "link": [{"URL": "https://press.example.org/x.pdf", "content-type": "application/pdf"}],
                  "deposited": {"date-parts": [[2023, 2, 2]]}, "score": 1, "relation": {"has-preprint":
                    [{"id-type": "doi", "id": "10.48550/arXiv.2206.01861", "asserted-by": "subject"}]},
                  "issued": {"date-parts": [[2023, 2, 14]]}, "references-count": 41, "reference": [{"key": "1"}],
                  "URL": "https://doi.org/10.5555/ex.1", "ISSN": ["0378-5955"], "subject": ["Botany"],
                  "abstract": "<jats:p>We plant toads.</jats:p>", "volume": "12", "journal-issue": {"issue": "3"},
                  "resource": {"primary": {"URL": "https://press.example.org/x"}}}}
                """;

        assertThat(files(json)).isEqualTo("""
                --- on-imaginary-gardens-toads.yaml
                title: "On *Imaginary* Gardens & Toads: A Survey"
                authors:
                  - name: Ada Example
                    orcid: 0000-0002-1825-0097
                    affiliation: University of Nowhere
                  - "{The Garden Group}"
                date: 2023-02-14
                category: B
                venue:
                  name: Journal of Examples
                  short: J. Ex.
                  volume: 12
                  issue: 3
                  pages: 101-120
                  publisher: Example Press
                doi: 10.5555/ex.1
                arxiv: 2206.01861
                issn: 0378-5955
                abstract: We plant toads.
                metrics:
                  citations: {value: 7, source: Crossref, as_of: 2026-01-02}
                license: CC BY-NC 4.0
                language: en
                # What the source says besides:
                #   subject = Botany
                """);
    }

    @Test
    void takesListsOfCrossrefAndTheirKindsOfWork() throws IOException {
        String json = """
                {"status": "ok", "message-type": "work-list", "message": {"total-results": 3, "items-per-page": 20, "items": [
                  {"DOI": "10.5555/ch.2", "prefix": "10.5555", "type": "book-chapter", "title": ["Moss"],
                   "author": [{"given": "Bo", "family": "Sample"}], "issued": {"date-parts": [[2021]]},
                   "container-title": ["Lecture Notes in Examples", "Proceedings of Moss 2021"], "publisher": "Example Press"},
                  {"DOI": "10.5555/pp.3", "prefix": "10.5555", "type": "posted-content", "subtype": "preprint",
                   "title": ["Fern"], "author": [{"given": "Bo", "family": "Sample"}], "issued": {"date-parts": [[null]]},
                   "posted": {"date-parts": [[2022, 3, 4]]}, "institution": [{"name": "exRxiv"}], "publisher": "Lab"},
                  {"DOI": "10.5555/pr.4", "prefix": "10.5555", "type": "proceedings-article", "title": ["Lichen"],
                   "author": [{"given": "Bo", "family": "Sample"}], "issued": {"date-parts": [[2020, 7]]},
                   "event": {"name": "Lichen Days", "acronym": "LD", "location": "Nowhere"}, "container-title": [],
                   "updated-by": [{"type": "retraction", "DOI": "10.5555/re.5", "source": "publisher"}]}]}}
                """;

        assertThat(files(json))
                .contains("title: Moss\n", "type: chapter\n", "  name: Proceedings of Moss 2021\n")
                .contains("  series: Lecture Notes in Examples\n")
                .contains("title: Fern\n", "date: 2022-03-04\n", "type: preprint\n", "  name: exRxiv\n")
                .contains("title: Lichen\n", "status: retracted\n", "  name: Lichen Days\n  short: LD\n")
                .contains("  location: Nowhere\n", "#   updated-by = retraction 10.5555/re.5\n");
    }

    @Test
    void takesWhatDataCiteAnswersForADoi() throws IOException {
        String json = """
                {"type": "dataset", "id": "https://doi.org/10.5555/data.1", "categories": ["Algebra", "FOS: Mathematics",
                  "Machine Learning (cs.LG)"], "language": "de", "author": [{"family": "Example", "given": "Ada"},
                  {"literal": "The Group"}], "issued": {"date-parts": [[2024, 1, 9]]}, "abstract": "Toads & more.",
                 "DOI": "10.5555/DATA.1", "publisher": "Depot", "title": "Toads", "version": "2",
                 "copyright": "Creative Commons Attribution 4.0", "URL": "https://depot.example.org/1"}
                """;

        assertThat(files(json)).isEqualTo("""
                --- toads.yaml
                title: Toads
                authors:
                  - Ada Example
                  - "{The Group}"
                date: 2024-01-09
                category: A
                type: dataset
                version: 2
                venue: Depot
                doi: 10.5555/DATA.1
                links:
                  data: https://depot.example.org/1
                abstract: Toads & more.
                keywords:
                  - Algebra
                  - Machine Learning (cs.LG)
                language: de
                # What the source says besides:
                #   copyright = Creative Commons Attribution 4.0
                """);
    }

    @Test
    void takesWorksOfOpenAlex() throws IOException {
        String json = """
                {"meta": {"count": 1, "page": 1, "per_page": 25}, "results": [{
                  "id": "https://openalex.org/W9999999991", "doi": "https://doi.org/10.5555/oa.1",
                  "title": "Toads of <sub>2</sub> Kinds", "display_name": "Toads of 2 Kinds",
                  "publication_year": 2021, "publication_date": "2021-06-30", "language": "en", "type": "article",
                  "type_crossref": "journal-article", "ids": {"openalex": "https://openalex.org/W9999999991",
                    "doi": "https://doi.org/10.5555/oa.1", "pmid": "https://pubmed.ncbi.nlm.nih.gov/12345678"},
                  "primary_location": {"is_oa": true, "landing_page_url": "https://doi.org/10.5555/oa.1",
                    "pdf_url": "https://press.example.org/oa.pdf", "license": "cc-by", "version": "publishedVersion",
                    "source": {"id": "https://openalex.org/S1", "display_name": "Journal of Examples",
                      "issn_l": "0378-5955", "host_organization_name": "Example Press", "type": "journal"}},
                  "authorships": [{"author_position": "first", "author": {"id": "https://openalex.org/A1",
                      "display_name": "Ada Example", "orcid": null}, "institutions": [], "raw_author_name": "A. Example"},
                    {"author_position": "last", "author": {"display_name": "Ludwig van Beispiel"}}],
                  "is_authors_truncated": true, "cited_by_count": 9,
                  "biblio": {"volume": "4", "issue": null, "first_page": "7", "last_page": "19"}, "is_retracted": false,
                  "keywords": [{"id": "https://openalex.org/keywords/botany", "display_name": "Botany", "score": 0.6}],
                  "concepts": [{"display_name": "Zoology"}], "referenced_works": ["https://openalex.org/W1"],
                  "abstract_inverted_index": {"toads,": [1, 4], "Real": [0], "and": [2], "real": [3], "again.": [5]}}]}
                """;

        assertThat(files(json, "B")).isEqualTo("""
                --- toads-of-2-kinds.yaml
                title: Toads of \\textsubscript{2} Kinds
                authors:
                  - Ada Example
                  - Ludwig van Beispiel
                  - et al.
                date: 2021-06-30
                category: B
                venue:
                  name: Journal of Examples
                  volume: 4
                  pages: 7-19
                  publisher: Example Press
                doi: 10.5555/oa.1
                issn: 0378-5955
                pmid: 12345678
                openalex: W9999999991
                links:
                  pdf: https://press.example.org/oa.pdf
                abstract: Real toads, and real toads, again.
                keywords:
                  - Botany
                license: CC BY
                language: en
                """);
    }

    @Test
    void knowsPreprintsInRepositoriesOfOpenAlex() throws IOException {
        String json = """
                {"id": "https://openalex.org/W9999999992", "doi": "https://doi.org/10.48550/arxiv.2206.01861",
                  "title": "Newts", "publication_year": 2022, "publication_date": "2022-01-01", "type": "preprint",
                  "primary_location": {"landing_page_url": "http://arxiv.org/abs/2206.01861", "pdf_url": null,
                    "source": {"display_name": "arXiv (Cornell University)", "type": "repository", "issn_l": null}},
                  "authorships": [{"author": {"display_name": "Ada Example"}}], "abstract_inverted_index": null}
                """;

        assertThat(files(json, "B")).isEqualTo("""
                --- newts.yaml
                title: Newts
                authors:
                  - Ada Example
                date: 2022
                category: B
                doi: 10.48550/arxiv.2206.01861
                arxiv: 2206.01861
                openalex: W9999999992
                """);
    }

    @Test
    void takesItemsOfZotero() throws IOException {
        String json = """
                {"config": {"id": "36a3b0b5", "label": "BetterBibTeX JSON"}, "version": {"zotero": "7"}, "collections": {},
                 "items": [
                  {"itemType": "attachment", "title": "Full Text PDF", "path": "/home/x.pdf"},
                  {"itemType": "conferencePaper", "title": "Newts <i>in situ</i>", "date": "June 4, 2022",
                   "proceedingsTitle": "Proceedings of the Newt Workshop", "conferenceName": "NW", "pages": "1\\u20139",
                   "place": "Nowhere", "publisher": "Example Press", "DOI": "10.5555/z.1", "rights": "CC BY 4.0",
                   "url": "https://press.example.org/z1", "abstractNote": "We count newts.", "language": "en",
                   "creators": [{"firstName": "Ada", "lastName": "Example", "creatorType": "author"},
                     {"name": "The Newt Group", "creatorType": "author"},
                     {"firstName": "Cy", "lastName": "Test", "creatorType": "editor"},
                     {"firstName": "Di", "lastName": "Test", "creatorType": "translator"}],
                   "tags": [{"tag": "Botany"}, {"tag": "newts", "type": 1}], "citationKey": "example2022Newts",
                   "extra": "arXiv:2206.01861 [cs.LG]\\nPMID: 12345678\\ntex.x: y", "dateAdded": "2024-01-01T00:00:00Z",
                   "libraryCatalog": "DOI.org", "accessDate": "2024-01-01T00:00:00Z", "itemKey": "AAAA1111",
                   "attachments": [{"path": "x.pdf"}], "notes": [], "relations": {}, "shortTitle": "Newts"}]}
                """;

        assertThat(files(json)).isEqualTo("""
                --- example2022newts.yaml
                title: Newts *in situ*
                authors:
                  - Ada Example
                  - "{The Newt Group}"
                translators:
                  - Di Test
                date: 2022-06-04
                category: B
                type: workshop
                event: NW
                venue:
                  name: Proceedings of the Newt Workshop
                  pages: 1-9
                  publisher: Example Press
                  location: Nowhere
                  editors:
                    - Cy Test
                doi: 10.5555/z.1
                arxiv: 2206.01861
                pmid: 12345678
                links:
                  publisher: https://press.example.org/z1
                abstract: We count newts.
                keywords:
                  - Botany
                  - newts
                license: CC BY 4.0
                language: en
                # What the source says besides:
                #   extra = tex.x: y
                #   shortTitle = Newts
                """);
    }

    @Test
    void takesItemsOfZoterosInterface() throws IOException {
        String json = """
                [{"key": "BBBB2222", "version": 7, "library": {"type": "user", "id": 1, "name": "ada"}, "meta": {},
                  "data": {"key": "BBBB2222", "version": 7, "itemType": "thesis", "title": "Newts", "date": "2020",
                    "creators": [{"creatorType": "author", "firstName": "Ada", "lastName": "Example"}],
                    "thesisType": "PhD thesis", "university": "University of Nowhere", "tags": [],
                    "extra": "Citation Key: example2020", "collections": ["X"], "relations": {}}},
                 {"key": "CCCC3333", "data": {"itemType": "note", "note": "<p>x</p>", "parentItem": "BBBB2222"}}]
                """;

        assertThat(files(json, "A")).isEqualTo("""
                --- example2020.yaml
                title: Newts
                authors:
                  - Ada Example
                date: 2020
                category: A
                type: thesis
                genre: PhD thesis
                venue: University of Nowhere
                """);
    }

    @Test
    void takesWorksOfOrcidWithTheirContributors() throws IOException {
        String json = """
                {"bulk": [{"work": {"put-code": 11, "title": {"title": {"value": "Newts"}, "subtitle": {"value": "An Essay"},
                    "translated-title": null}, "journal-title": {"value": "Journal of Examples"},
                  "short-description": "We count.", "citation": null, "type": "journal-article",
                  "publication-date": {"year": {"value": "2022"}, "month": {"value": "05"}, "day": null},
                  "external-ids": {"external-id": [
                    {"external-id-type": "doi", "external-id-value": "https://doi.org/10.5555/o.1",
                     "external-id-relationship": "self"},
                    {"external-id-type": "issn", "external-id-value": "0378-5955", "external-id-relationship": "part-of"},
                    {"external-id-type": "doi", "external-id-value": "10.5555/o.2", "external-id-relationship": "version-of"}]},
                  "url": {"value": "https://doi.org/10.5555/o.1"}, "contributors": {"contributor": [
                    {"contributor-orcid": {"uri": "https://orcid.org/0000-0002-1825-0097", "path": "0000-0002-1825-0097",
                      "host": "orcid.org"}, "credit-name": {"value": "Ada Example"},
                     "contributor-attributes": {"contributor-sequence": "first", "contributor-role": "author"}},
                    {"contributor-orcid": null, "credit-name": {"value": "Cy Test"},
                     "contributor-attributes": {"contributor-role": "editor"}}]},
                  "language-code": "en", "country": null, "visibility": "public"}},
                 {"work": {"put-code": 12, "title": {"title": {"value": "Efts"}}, "type": "OTHER",
                  "publication-date": {"year": {"value": "2021"}}, "contributors": {"contributor": []},
                  "citation": {"citation-type": "bibtex",
                    "citation-value": "@misc{x, title={Efts}, author={Example, Ada and van Beispiel, Ludwig}, year=2021}"}}}]}
                """;

        assertThat(files(json, "A")).isEqualTo("""
                --- newts.yaml
                title: "Newts: An Essay"
                authors:
                  - name: Ada Example
                    orcid: 0000-0002-1825-0097
                date: 2022-05
                category: A
                type: article
                venue:
                  name: Journal of Examples
                  editors:
                    - Cy Test
                doi: 10.5555/o.1
                issn: 0378-5955
                abstract: We count.
                language: en
                # What the source says besides:
                #   related doi = 10.5555/o.2
                --- efts.yaml
                title: Efts
                authors:
                  - Ada Example
                  - Ludwig van Beispiel
                date: 2021
                category: A
                type: other
                """);
    }

    @Test
    void saysWhereTheAuthorsAreThatOrcidDoesNotName() {
        String json = """
                {"orcid-identifier": {"path": "0000-0002-1825-0097"}, "person": {"name": {"given-names": {"value": "Ada"}}},
                 "activities-summary": {"educations": {"affiliation-group": []}, "works": {"group": [
                  {"external-ids": {"external-id": [{"external-id-type": "doi", "external-id-value": "10.5555/o.1",
                     "external-id-relationship": "self"}]},
                   "work-summary": [
                    {"put-code": 1, "display-index": "0", "title": {"title": {"value": "newts"}}, "type": "journal-article",
                     "publication-date": {"year": {"value": "2022"}, "month": null, "day": null}, "external-ids": null},
                    {"put-code": 2, "display-index": "10", "title": {"title": {"value": "Newts"}}, "external-ids": null,
                     "publication-date": {"year": {"value": "2022"}}, "type": "journal-article"}]}]}}}
                """;
        Diagnostics problems = new Diagnostics();

        assertThat(new Intake(problems).read("record.json", json.getBytes(UTF_8)))
                .isEmpty();
        Diagnostic problem = problems.sorted().get(0);
        assertThat(problem.headline()).isEqualTo("an entry without an author");
        assertThat(problem.span().orElseThrow().text()).isEqualTo("{");
        assertThat(problem.helps()).containsExactly("offprint add doi:10.5555/o.1");
        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void takesAnswersOfArxiv() throws IOException {
        String xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                  <link href="http://arxiv.org/api/query?id_list=2206.01861" rel="self" type="application/atom+xml"/>
                  <title type="html">ArXiv Query: id_list=2206.01861</title>
                  <id>http://arxiv.org/api/abc</id>
                  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">1</opensearch:totalResults>
                  <entry>
                    <id>http://arxiv.org/abs/2206.01861v3</id>
                    <updated>2023-02-01T10:00:00Z</updated>
                    <published>2022-06-04T17:59:59Z</published>
                    <title>Newts in $O(n^2)$ Ponds:
                  Schr\\"odinger's Newt</title>
                    <summary>  We count 50% of the newts &amp; toads.
                  And again.
                </summary>
                    <author><name>Ada Example</name>
                      <arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">Nowhere</arxiv:affiliation></author>
                    <author><name>Ludwig van Beispiel</name></author>
                    <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.5555/n.1</arxiv:doi>
                    <link title="doi" href="http://dx.doi.org/10.5555/n.1" rel="related"/>
                    <arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">9 pages, 2 figures</arxiv:comment>
                    <arxiv:journal_ref xmlns:arxiv="http://arxiv.org/schemas/atom">J. Ex. 12 (2023) 1-9</arxiv:journal_ref>
                    <link href="http://arxiv.org/abs/2206.01861v3" rel="alternate" type="text/html"/>
                    <link title="pdf" href="http://arxiv.org/pdf/2206.01861v3" rel="related" type="application/pdf"/>
                    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.B"/>
                    <category term="math.A" scheme="http://arxiv.org/schemas/atom"/>
                    <category term="cs.B" scheme="http://arxiv.org/schemas/atom"/>
                  </entry>
                </feed>
                """;

        assertThat(files(xml)).isEqualTo("""
                --- newts-in-o-n2-ponds.yaml
                title: "Newts in $O(n^2)$ Ponds: Schrödinger's Newt"
                authors:
                  - name: Ada Example
                    affiliation: Nowhere
                  - Ludwig van Beispiel
                date: 2022-06-04
                category: B
                doi: 10.5555/n.1
                arxiv: 2206.01861
                abstract: We count 50% of the newts & toads. And again.
                note: >-
                  9 pages, 2 figures


                  J. Ex. 12 (2023) 1-9
                # What the source says besides:
                #   arxiv version = v3 of 2023-02-01
                #   arxiv categories = cs.B, math.A
                """);
    }

    @Test
    void takesOldIdsOfArxiv() throws IOException {
        String xml = """
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/math/0309136v1</id>
                <published>2003-09-08T00:00:00-04:00</published><title>Moss</title><author><name>王小明</name></author>
                </entry></feed>
                """;

        assertThat(files(xml, "A")).contains("arxiv: math/0309136\n", "date: 2003-09-08\n", "  - 王小明\n");
    }

    @Test
    void knowsWhereEachEntryOfALongFeedBegins() {
        StringBuilder feed = new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            feed.append("<entry><title>\uD83D\uDC38 ä &amp; ")
                    .append("moss ".repeat(i))
                    .append("</title></entry>\n");
            lines.add("file=export,line=" + (i + 2) + ",endLine=" + (i + 2) + ",col=1,");
        }

        assertThat(messages(feed + "</feed>", DiagnosticPrinter.Format.GITHUB)).contains(lines);
        assertThat(messages(feed + "</entry>")).contains("the file is not well-formed XML", "--> export:202:3\n");
    }

    @Test
    void saysWhereAFeedIsNotXml() {
        String message = messages("""
                <feed xmlns="http://www.w3.org/2005/Atom">
                <entry><title>A & B</title></entry></feed>
                """);

        assertThat(message).startsWith("error[entry-syntax]: the file is not well-formed XML\n --> export:2:");
    }

    @Test
    void repeatsWhatArxivSaysIsWrong() {
        String message = messages("""
                <feed xmlns="http://www.w3.org/2005/Atom"><entry>
                <id>http://arxiv.org/api/errors#incorrect_id_format_for_x</id><title>Error</title>
                <summary>incorrect id format for x</summary><author><name>arXiv api core</name></author></entry></feed>
                """);

        assertThat(message)
                .contains("arXiv answered with an error\n --> export:1:", "incorrect id format for x")
                .endsWith("1 error\n");
    }

    /** OWASP's cases: a file of this machine, another server, and entities of entities. */
    @Test
    void resolvesNoEntities() {
        String feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>&x;</title></entry></feed>";
        for (String declared : List.of(
                "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
                "<!ENTITY x SYSTEM \"http://127.0.0.1:9/\">",
                "<!ENTITY % p SYSTEM \"file:///etc/hosts\"> %p;",
                "<!ENTITY y \"ha\"><!ENTITY x \"&y;&y;&y;&y;\">")) {
            String message = messages("<!DOCTYPE feed [" + declared + "]>" + feed);

            assertThat(message).contains("error[entry-syntax]: the file is not well-formed XML", "no document type");
        }
        assertThat(messages("<!DOCTYPE feed SYSTEM \"http://127.0.0.1:9/x.dtd\">" + feed))
                .contains("no document type");
        assertThat(messages(feed)).contains("error[entry-syntax]: the file is not well-formed XML");
    }

    private static String files(String export) throws IOException {
        return files(export, "");
    }

    /** The new files of a small site; no problem may be reported. */
    private static String files(String export, String category) throws IOException {
        try (TestSite site = TestSite.small()) {
            Diagnostics problems = new Diagnostics();
            Sources sources = Sources.read(site.path(""), "", problems);
            List<Draft> drafts = new Intake(problems).read("export", export.getBytes(UTF_8));
            Optional<String> chosen = category.isEmpty() ? Optional.empty() : Optional.of(category);
            StringBuilder all = new StringBuilder();
            for (NewPaper paper : new NewPapers(sources, chosen, problems).of(drafts)) {
                all.append("--- ").append(paper.name()).append('\n').append(paper.text());
            }
            assertThat(problems.sorted()).isEmpty();
            return all.toString();
        }
    }

    private static String messages(String export) {
        return messages(export, DiagnosticPrinter.Format.TEXT);
    }

    private static String messages(String export, DiagnosticPrinter.Format format) {
        Diagnostics problems = new Diagnostics();
        assertThat(new Intake(problems).read("export", export.getBytes(UTF_8))).isEmpty();
        return DiagnosticPrinter.of(format, false).print(problems.sorted(), "");
    }
}
