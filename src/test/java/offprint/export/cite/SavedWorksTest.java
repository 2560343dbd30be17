package offprint.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bibtex, biblatex, Zotero, EndNote and pandoc need in an entry beyond what its format demands. */
class SavedWorksTest {
    private static String bibtex(String yaml) {
        return new Citations(false).entry(CitationFormat.BIBTEX, Entries.paper(yaml));
    }

    private static String ris(String yaml) {
        return new Citations(false).entry(CitationFormat.RIS, Entries.paper(yaml));
    }

    private static String json(String yaml) {
        return new Citations(false).entry(CitationFormat.CSL_JSON, Entries.paper(yaml));
    }

    private static String reference(ReferenceStyle style, String yaml) {
        return Reference.of(Work.of(Entries.paper(yaml)), style).text();
    }

    @Test
    void putTheNumberOfAnArticleWhereReadersLookForPages() {
        String article = """
                type: article
                date: 2015
                title: The Compiler
                venue: {name: Physical Things, volume: 91, issue: 2, number: "052007"}
                """;
        assertThat(bibtex(article)).contains("number = {2}", "pages = {052007}").doesNotContain("eid");
        assertThat(bibtex(article.replace(", issue: 2", ""))).doesNotContain("number");
        assertThat(ris(article)).contains("SP  - 052007\r\n").doesNotContain("M1  -", "EP  -");
        assertThat(json(article)).contains("\"page\":\"052007\"", "\"number\":\"052007\"");
        assertThat(reference(ReferenceStyle.VANCOUVER, article)).contains("2015;91(2):052007.");
        assertThat(reference(ReferenceStyle.ACM, article)).contains("91, 2 (2015), Article 052007.");
        assertThat(reference(ReferenceStyle.APA, article)).contains("91(2), Article 052007.");
    }

    @Test
    void keepTheNumberOfAnArticleBesideItsPages() {
        String article = "type: article\nvenue: {name: J, volume: 4, number: 12, pages: 1-30}\n";
        assertThat(bibtex(article)).contains("pages = {1--30}", "eid = {12}").doesNotContain("number");
        assertThat(ris(article)).contains("SP  - 1\r\nEP  - 30\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "321-8, 321, 328, 321–328, 321–28",
        "1536-538, 1536, 1538, 1536–1538, 1536–38",
        "1100-23, 1100, 1123, 1100–1123, 1100–1123",
        "S321--8, S321, S328, S321–S328, S321–S328"
    })
    void tellTheWholeLastPage(String written, String first, String last, String apa, String chicago) {
        String article = "title: Of One\ntype: article\nvenue: {name: J, volume: 1, pages: " + written + "}\n";
        assertThat(ris(article)).contains("SP  - " + first + "\r\nEP  - " + last + "\r\n");
        assertThat(bibtex(article)).contains("pages = {" + first + "--" + last + "}");
        assertThat(reference(ReferenceStyle.APA, article)).contains("J, 1, " + apa + ".");
        assertThat(reference(ReferenceStyle.CHICAGO, article)).contains("J 1: " + chicago + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A survey of English and German parsers | A survey of {English} and {German} parsers",
                "Sampling from Gibbs measures with Metropolis | Sampling from {Gibbs} measures with {Metropolis}",
                "Observing dark matter with Fermi | Observing dark matter with {Fermi}",
                "A map of Rome and its rivers | A map of {Rome} and its rivers",
                "Learning (from Gauss) to count | Learning (from {Gauss}) to count",
                "A Survey of Parsers: from English to German | A Survey of Parsers: from English to German",
                "Attention without Any Heads between Layers | Attention without Any Heads between Layers",
                "Low-rank Models of k-means for the iPhone | Low-rank Models of k-means for the {iPhone}",
                "Loops in a {${\\rm GCH}$} World and ${\\mathit{K}}_{24}$"
                        + " | Loops in a {${\\rm GCH}$} World and {${\\mathit{K}}_{24}$}",
                "The ${\\cal O}(n)$ Bound | The {${\\cal O}(n)$} Bound",
            })
    void keepTheCapitalsOfTitlesInBibtex(String title, String tex) {
        assertThat(bibtex("title: '" + title.strip() + "'\n")).contains("title = {" + tex.strip() + "},");
    }

    @Test
    void areAFileThatZoteroTakesWhereAWorkIsAProgram() {
        assertThat(json("type: software\nvenue: GitHub\n"))
                .contains("\"type\":\"document\"", "\"genre\":\"Computer software\"");
        assertThat(json("type: software\nvenue: {name: GitHub, number: 3.1.4}\n"))
                .contains("\"type\":\"book\"", "\"genre\":\"Computer software\"", "\"version\":\"3.1.4\"");
    }

    @Test
    void keepParticlesAndSuffixesWithTheNameInCslJson() {
        assertThat(json("authors: [Ludwig van Beethoven, \"King, Jr., Martin Luther\", \"{The Group}\"]\n"))
                .contains(
                        "{\"family\":\"van Beethoven\",\"given\":\"Ludwig\"}",
                        "{\"family\":\"King\",\"given\":\"Martin Luther, Jr.\"}",
                        "{\"literal\":\"The Group\"}");
    }

    @ParameterizedTest
    @CsvSource({"report, institution", "thesis, school", "book, publisher"})
    void areOneInstitutionToBiblatexWhateverItsName(String type, String field) {
        assertThat(bibtex("type: " + type + "\nvenue: Ministry of Health and Welfare\n"))
                .contains(field + " = {{Ministry of Health and Welfare}},");
        assertThat(bibtex("type: " + type + "\nvenue: {name: Sandy Press, location: London and Leeds}\n"))
                .contains(field + " = {Sandy Press},", "address = {{London and Leeds}},");
    }

    @ParameterizedTest
    @CsvSource({"fr, french", "pt-BR, brazilian", "de-CH, german", "en-GB, british"})
    void sayTheirLanguage(String tag, String name) {
        assertThat(bibtex("language: " + tag + "\n"))
                .contains("langid = {" + name + "},", "language = {" + name + "},");
        assertThat(bibtex("")).doesNotContain("langid", "language");
    }

    @Test
    void sayTheLanguageByItsTagWhereBabelHasNoName() {
        assertThat(bibtex("language: yo\n")).contains("language = {yo},").doesNotContain("langid");
    }

    @Test
    void sayThatTheyAreStillToAppear() {
        String article = """
                title: The Compiler
                date: 2026-03-02
                type: article
                status: accepted
                venue: Journal of Compilers
                """;
        List<String> references = new ArrayList<>();
        for (ReferenceStyle style : ReferenceStyle.values()) {
            references.add(reference(style, article));
        }
        assertThat(references)
                .containsExactly(
                        "Example, A. (in press). The Compiler. Journal of Compilers.",
                        "Example, Ada. “The Compiler.” Journal of Compilers, forthcoming.",
                        "Example, Ada. Forthcoming. “The Compiler.” Journal of Compilers.",
                        "A. Example, “The Compiler,” Journal of Compilers, to be published.",
                        "Ada Example. 2026. The Compiler. Journal of Compilers. To appear.",
                        "Example A. The Compiler. Journal of Compilers. Forthcoming 2026 Mar 2.");
        assertThat(json(article)).contains("\"status\":\"forthcoming\"", "\"note\":\"To appear\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"conference", "chapter", "book", "thesis", "report", "preprint", "dataset", "software", "other"})
    void sayThatTheyAreStillToAppearWhateverTheyAre(String type) {
        String work = "type: " + type + "\nstatus: accepted\nvenue: V\ndate: 2026-03-02\n";
        assertThat(reference(ReferenceStyle.APA, work)).contains("(in press)").doesNotContain("2026");
        assertThat(reference(ReferenceStyle.MLA, work)).contains("forthcoming").doesNotContain("2026");
        assertThat(reference(ReferenceStyle.CHICAGO, work))
                .contains("Forthcoming")
                .doesNotContain("2026", "March");
        assertThat(reference(ReferenceStyle.IEEE, work))
                .contains("to be published")
                .doesNotContain("2026");
        assertThat(reference(ReferenceStyle.ACM, work)).endsWith("To appear.").doesNotContain("March");
        assertThat(reference(ReferenceStyle.VANCOUVER, work)).contains("Forthcoming 2026");
    }

    @Test
    void areCitedInVancouverAsMedicineDoes() {
        assertThat(reference(
                        ReferenceStyle.VANCOUVER,
                        "type: article\nvenue: {name: Journal of Learning, short: J. Mach. Learn. Res., volume: 3}\n"))
                .contains(" J Mach Learn Res. 2024;3.");
        String chapter = "type: chapter\nvenue: {name: Book, pages: %s, series: Notes, number: 7, publisher: P}\n";
        assertThat(reference(ReferenceStyle.VANCOUVER, chapter.formatted("12")))
                .endsWith(" In: Book. P; 2024. p. 12. (Notes; no. 7).");
        assertThat(reference(ReferenceStyle.VANCOUVER, chapter.formatted("12-15")))
                .contains(" p. 12–5. ");
    }

    @Test
    void areCitedInIeeeAsItsGuideDoes() {
        assertThat(reference(ReferenceStyle.IEEE, "title: The Compiler\ndate: 2022-06-04\narxiv: 2206.01861\n"))
                .isEqualTo("A. Example, “The Compiler,” Jun. 4, 2022, arXiv:2206.01861. [Online]. Available:"
                        + " https://arxiv.org/abs/2206.01861");
        assertThat(reference(
                        ReferenceStyle.IEEE,
                        "title: The Compiler\ntype: report\nvenue: {name: Labs, location: Paris, number: TR 1}\n"))
                .isEqualTo("A. Example, “The Compiler,” Labs, Paris, TR 1, 2024.");
    }

    @Test
    void haveNoStrayMarksWithoutAVenue() {
        String paper = "title: The Compiler\ntype: conference\ndate: 2024-05-06\n";
        assertThat(reference(ReferenceStyle.IEEE, paper)).isEqualTo("A. Example, “The Compiler,” May 2024.");
        assertThat(reference(ReferenceStyle.ACM, paper)).isEqualTo("Ada Example. 2024. The Compiler. May 6, 2024.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What “Learning” Means | “What ‘Learning’ Means.”",
                "What \"Learning\" Means | “What ‘Learning’ Means.”",
                "On “Truth” | “On ‘Truth.’”",
                "Who Said “Stop?” | “Who Said ‘Stop?’”",
                "“Yes” Or “No”: It’s Open | “‘Yes’ Or ‘No’: It’s Open.”",
            })
    void haveSingleQuotationMarksWithinDoubleOnes(String title, String quoted) {
        String article = "title: '" + title.strip().replace("'", "''") + "'\ntype: article\nvenue: J\n";
        assertThat(reference(ReferenceStyle.MLA, article)).contains(quoted.strip() + " J");
        assertThat(reference(ReferenceStyle.CHICAGO, article)).contains(quoted.strip() + " J");
        assertThat(reference(ReferenceStyle.IEEE, article))
                .contains(quoted.strip().replace('.', ',') + " J");
    }

    @Test
    void haveSingleQuotationMarksAroundEmphasisAndFormulas() {
        Reference reference = Reference.of(
                Work.of(Entries.paper("title: 'The \"*Big* $O(n)$\" Bound'\ntype: article\nvenue: J\n")),
                ReferenceStyle.MLA);
        assertThat(reference.text()).contains("“The ‘Big O(n)’ Bound.”");
        assertThat(reference.html().value())
                .contains("‘<em>Big</em> <math", "</math>’ Bound.”")
                .doesNotContain("&quot;");
    }

    @ParameterizedTest
    @CsvSource({"'王, 伟', 王伟", "'김, 민수', 김민수", "'田中, アンナ', 田中アンナ"})
    void nameEastAsianAuthorsFamilyFirst(String written, String name) {
        String work = "title: The Compiler\nauthors: [\"" + written + "\", Jane Doe]\n";
        for (ReferenceStyle style : ReferenceStyle.values()) {
            assertThat(reference(style, work)).startsWith(name);
        }
        assertThat(Entries.paper(work).leading().listed().get(0).name().display())
                .isEqualTo(name);
        assertThat(json(work)).contains("\"given\":");
    }

    @Test
    void areConferencePapersToReadersOfEveryRis() {
        assertThat(ris("type: conference\nvenue: Proceedings of X\n"))
                .contains("TY  - CONF\r\n", "T2  - Proceedings of X\r\nC3  - Proceedings of X\r\n");
        assertThat(ris("type: software\nvenue: {name: GitHub, number: 3.1.4}\n"))
                .contains("ET  - 3.1.4\r\n")
                .doesNotContain("M1  -");
    }

    @Test
    void haveTheirAbstractInEveryFile() {
        String work = "abstract: |\n  We *show* $x^2$ & more.\n\n  And {braces} \\{.\n";
        assertThat(bibtex(work)).contains("abstract = {We \\textit{show} $x^2$ \\& more.");
        assertThat(TexText.isBalanced(bibtex(work))).isTrue();
        assertThat(ris(work)).contains("AB  - We show x² & more.");
        assertThat(json(work)).contains("\"abstract\":\"We show x² & more.");
        assertThat(new Citations(false).shortEntry(CitationFormat.BIBTEX, Entries.paper(work)))
                .doesNotContain("abstract");
    }

    @Test
    void haveTheirDayInBiblatexsDate() {
        assertThat(bibtex("date: 2022-06-04\n")).contains("year = {2022}", "month = jun", "date = {2022-06-04}");
        assertThat(bibtex("date: 2022-06\n")).contains("month = jun").doesNotContain("date =");
    }

    @Test
    void haveTheirVersion() {
        String program = "title: Prog\ntype: software\nvenue: {name: GitHub, number: 3.1.4}\n";
        assertThat(bibtex(program)).contains("version = {3.1.4}").doesNotContain("number");
        assertThat(reference(ReferenceStyle.APA, program))
                .isEqualTo("Example, A. (2024). Prog (Version 3.1.4) [Computer software]. GitHub.");
        assertThat(reference(ReferenceStyle.APA, program.replace("3.1.4", "v3")))
                .contains("Prog (v3) [");
    }

    @Test
    void keepTheCapitalsOfAFrenchTitle() {
        String article = "title: Sur la théorie des équations de Galois\nlanguage: fr\ntype: article\n";
        assertThat(bibtex(article))
                .contains(
                        "title = {Sur la théorie des équations de {Galois}}",
                        "langid = {french}",
                        "language = {french}");
    }

    @Test
    void knowAnOrganizationOfOneWordByItsBraces() {
        String article = "authors: ['{OpenAI}', '{The ATLAS Collaboration}', Plato]\ntype: article\n";
        assertThat(bibtex(article)).contains("author = {{OpenAI} and {The ATLAS Collaboration} and Plato}");
        assertThat(ris(article)).contains("AU  - OpenAI,\r\nAU  - The ATLAS Collaboration,\r\nAU  - Plato\r\n");
        assertThat(json(article))
                .contains("{\"literal\":\"OpenAI\"},{\"literal\":\"The ATLAS Collaboration\"},{\"family\":\"Plato\"}");
    }

    @Test
    void keepChemistryAndUnitsAsCommandsInBibtexAlone() {
        String article = """
                title: 'Capture of \\ce{CO2} and \\ce{^{13}C} at \\SI{5.3}{\\kilo\\metre} with $x^2$'
                type: article
                abstract: 'With $\\qty{3}{\\metre}$ of it.'
                """;
        assertThat(bibtex(article))
                .contains("{Capture of $\\ce{CO2}$ and $\\ce{^{13}C}$ at {$\\SI{5.3}{\\kilo\\metre}$} with $x^2$}")
                .contains("abstract = {With $\\qty{3}{\\metre}$ of it.}");
        assertThat(ris(article)).contains("TI  - Capture of CO₂ and ¹³C at 5.3 km with x²", "AB  - With 3 m of it.");
        assertThat(json(article)).contains("Capture of CO₂ and ¹³C at 5.3 km with x²");
    }

    @Test
    void setNamesApartThatRunFromRightToLeftWithoutThePunctuationAroundThem() {
        String html = Reference.of(
                        Work.of(Entries.paper("authors: [דנה כהן, Ada Example, יוסף לוי]\n")), ReferenceStyle.APA)
                .html()
                .value();
        assertThat(html)
                .startsWith("<bdi>כהן</bdi>, <bdi>דנה</bdi>, Example, A., &amp; <bdi>לוי</bdi>, <bdi>יוסף</bdi>. (");
    }
}
