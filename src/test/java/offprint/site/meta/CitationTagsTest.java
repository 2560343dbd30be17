package offprint.site.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offprint.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that Google Scholar sets for the tags of a paper's page, and what others read besides. */
class CitationTagsTest {
    private static final String ADDRESS = "https://ada.example.org/papers/papers/one/";

    @AutoClose
    private final TestSite site = TestSite.small();

    private HeadOf head(String yaml) {
        return HeadOf.paper(site, yaml);
    }

    @Test
    void hasTheThreeTagsWithoutWhichNoneCounts() {
        HeadOf head = head("title: A *fine* $x^2$\nauthors: [Ada Example]\ndate: 2024");

        assertThat(head.all("citation_title")).containsExactly("A fine x²");
        assertThat(head.all("citation_author")).containsExactly("Example, Ada");
        assertThat(head.all("citation_publication_date")).containsExactly("2024");
    }

    @Test
    void namesEachAuthorOnceAndInOrderAndNobodyForEtAl() {
        HeadOf head = head("authors: [Zoe Last, Ludwig van Beethoven III, 王伟, Ada Example, et al.]");

        assertThat(head.all("citation_author"))
                .containsExactly("Last, Zoe", "van Beethoven, Ludwig III", "王伟", "Example, Ada");
        assertThat(head.all("DC.creator")).isEqualTo(head.all("citation_author"));
    }

    /** Zotero takes a name without a comma apart at its last space. */
    @Test
    void keepsTheNameOfAnOrganizationWhole() {
        HeadOf head = head("authors: [\"{The Example Collaboration}\", Ada Example]");

        assertThat(head.all("citation_author")).containsExactly("The Example Collaboration,", "Example, Ada");
        assertThat(head.all("DC.creator")).containsExactly("The Example Collaboration", "Example, Ada");
    }

    /** Zotero takes a lone author with a space on both sides of the comma for two. */
    @Test
    void keepsALoneAuthorOnePerson() {
        assertThat(head("authors: [\"van Beethoven, Ludwig Maria\"]").all("citation_author"))
                .containsExactly("van Beethoven, Ludwig\u00a0Maria");
        assertThat(head("authors: [\"Beethoven, Ludwig Maria\"]").all("citation_author"))
                .containsExactly("Beethoven, Ludwig Maria");
    }

    @Test
    void saysTheWholeAbstract() {
        String words = "word ".repeat(200).strip();
        assertThat(head("abstract: |\n  One $x^2$.\n\n  " + words).all("citation_abstract"))
                .containsExactly("One x². " + words);
        assertThat(head("summary: Short.").all("citation_abstract")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "book, citation_publisher",
        "preprint, citation_publisher",
        "dataset, citation_publisher",
        "software, citation_publisher",
        "other, citation_publisher"
    })
    void saysWhoPublishedWhatStandsByItself(String type, String tag) {
        HeadOf head = head("type: " + type + "\nvenue: MIT Press");

        assertThat(head.all(tag)).containsExactly("MIT Press");
        assertThat(head.all("DC.publisher")).containsExactly("MIT Press");
        assertThat(head.all("DC.source")).isEmpty();
    }

    @Test
    void saysTheServerOfAPreprintThatHasNoVenue() {
        assertThat(head("arxiv: 2206.01861").all("citation_publisher")).containsExactly("arXiv");
    }

    @Test
    void saysTheAbbreviationAndTheSeries() {
        assertThat(head("type: article\nvenue: {name: Journal, short: J. J.}").all("citation_journal_abbrev"))
                .containsExactly("J. J.");
        assertThat(head("type: chapter\nvenue: {name: Book, series: Notes}").all("citation_series_title"))
                .containsExactly("Notes");
    }

    @Test
    void saysTheNumberOfAnArticleAsItsPage() {
        HeadOf head = head("type: article\nvenue: {name: J, volume: 91, number: \"052007\"}");

        assertThat(head.all("citation_firstpage")).containsExactly("052007");
        assertThat(head.all("citation_lastpage")).isEmpty();
        assertThat(head("type: article\nvenue: {name: J, pages: 321-8}").all("citation_lastpage"))
                .containsExactly("328");
    }

    @Test
    void hasNoTypeOfAReportWhoseInstitutionSaysIt() {
        assertThat(head("type: report\nvenue: Labs").all("DC.type")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024", "2024-02, 2024", "2024-02-03, 2024/2/3", "2024-12-31, 2024/12/31"})
    void writesTheDateInTheTwoFormsThatScholarReads(String date, String tag) {
        HeadOf head = head("date: " + date);

        assertThat(head.all("citation_publication_date")).containsExactly(tag);
        assertThat(head.all("DC.date")).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource({
        "article, citation_journal_title",
        "conference, citation_conference_title",
        "workshop, citation_conference_title",
        "chapter, citation_inbook_title",
        "thesis, citation_dissertation_institution",
        "report, citation_technical_report_institution"
    })
    void saysWhereAPaperAppearedByTheTagOfItsKind(String type, String tag) {
        assertThat(head("type: " + type + "\nvenue: Somewhere").all(tag)).containsExactly("Somewhere");
    }

    @ParameterizedTest
    @CsvSource({"preprint", "book", "dataset", "software", "other"})
    void callsNothingAJournalThatIsNone(String type) {
        assertThat(head("type: " + type + "\nvenue: Somewhere").names("citation_"))
                .containsExactly(
                        "citation_title",
                        "citation_author",
                        "citation_publication_date",
                        "citation_publisher",
                        "citation_abstract_html_url");
    }

    @Test
    void saysVolumeIssueAndPages() {
        HeadOf head = head("venue: {name: J, volume: 35, issue: 2, pages: 101--120, publisher: P}");

        assertThat(head.all("citation_volume")).containsExactly("35");
        assertThat(head.all("citation_issue")).containsExactly("2");
        assertThat(head.all("citation_firstpage")).containsExactly("101");
        assertThat(head.all("citation_lastpage")).containsExactly("120");
        assertThat(head.all("citation_publisher")).containsExactly("P");
    }

    @Test
    void saysTheNumberOfAReport() {
        HeadOf head = head("type: report\nvenue: {name: Reports of X, publisher: Institute X, number: TR-7}");

        assertThat(head.all("citation_technical_report_institution")).containsExactly("Institute X");
        assertThat(head.all("citation_technical_report_number")).containsExactly("TR-7");
        assertThat(head.all("citation_publisher")).isEmpty();
    }

    @Test
    void saysTheIdentifiersThatReadersKnow() {
        HeadOf head = head("doi: 10.1000/182\narxiv: 2206.01861\nisbn: 978-0-306-40615-7\nissn: 0378-5955\n"
                + "pmid: 31452104\ndblp: conf/a/b");

        assertThat(head.all("citation_doi")).containsExactly("10.1000/182");
        assertThat(head.all("citation_arxiv_id")).containsExactly("2206.01861");
        assertThat(head.all("citation_isbn")).containsExactly("978-0-306-40615-7");
        assertThat(head.all("citation_issn")).containsExactly("0378-5955");
        assertThat(head.all("citation_pmid")).containsExactly("31452104");
        assertThat(head.all("DC.identifier"))
                .contains(ADDRESS, "https://doi.org/10.1000/182", "https://dblp.org/rec/conf/a/b");
    }

    @Test
    void namesTheFullTextOnlyWhereItLiesBesideThePage() {
        assertThat(head("links: {pdf: https://example.org/x.pdf}").all("citation_pdf_url"))
                .isEmpty();

        site.file("content/papers/one.pdf", "%PDF");
        assertThat(head("").all("citation_pdf_url")).containsExactly(ADDRESS + "one.pdf");
        assertThat(head("").all("citation_abstract_html_url")).containsExactly(ADDRESS);
    }

    @Test
    void saysTheLanguageOfThePaperAndNotThatOfTheSite() {
        assertThat(head("").all("citation_language")).isEmpty();
        assertThat(head("language: de").all("citation_language")).containsExactly("de");
    }

    @Test
    void givesEachKeywordATagOfItsOwn() {
        assertThat(head("keywords: [\"a, b\", c]").all("citation_keywords")).containsExactly("a, b", "c");
    }

    @Test
    void hasNoTagThatTheModelHasNothingFor() {
        assertThat(head("").names("DC."))
                .containsExactly("DC.title", "DC.creator", "DC.date", "DC.type", "DC.type", "DC.identifier");
    }

    @ParameterizedTest
    @CsvSource({
        "article, Text",
        "conference, conferencePaper Text",
        "chapter, bookSection Text",
        "preprint, preprint Text",
        "book, book Text",
        "thesis, Thesis Text",
        "report, Report Text",
        "dataset, Dataset",
        "software, computerProgram Software",
        "other, document Text"
    })
    void takesZoterosTypeBeforeThatOfDublinCore(String type, String types) {
        assertThat(head("type: " + type).all("DC.type")).containsExactly(types.split(" "));
    }

    @Test
    void hasThemOnPagesOfPapersOnly() {
        site.paper("one", "");
        for (String address : List.of("", "papers/", "years/2024/", "authors/")) {
            assertThat(HeadOf.page(site, address).names("citation_")).isEmpty();
        }
    }
}
