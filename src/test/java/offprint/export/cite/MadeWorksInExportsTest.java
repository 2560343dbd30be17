package offprint.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import offprint.TestSite;
import offprint.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Works that have more makers than authors, or are of a kind of their own, as readers and programs get them. */
class MadeWorksInExportsTest {
    private static final Paper EDITION = edited("""
            title: Poems
            editors: Ann Editor
            translators: Tom Translator
            contributors: {foreword: Flo Example}
            date: 2021
            type: book
            edition: 2
            page_count: xii, 340
            original: {title: Carmina, authors: "{Catullus}", language: la}
            venue: {name: Old Texts, number: 7, publisher: Example Press, location: Berlin, series_editors: Sam Series}
            """);
    private static final Paper CHAPTER = Entries.paper("""
            title: A chapter
            authors: Ada Example
            date: 2020
            type: chapter
            venue: {name: A Handbook, publisher: Example Press, editors: [Ann Editor, Ben Editor], pages: 1-9}
            """);
    private static final Paper PATENT = Entries.paper("""
            title: A valve
            authors: Ada Example
            date: 2020-03-10
            patent: {number: "US 9,123,456 B2", holder: [ACME, Bolt and Nut]}
            """);
    private static final Paper REVIEW = edited("""
            authors: Ada Example
            date: 2023
            reviewed: {title: Reading Rome, authors: Dora Example}
            venue: {name: Quarterly, volume: 4, pages: 9}
            """);

    private static final Paper PRESENTED = Entries.paper("""
            title: A talk
            authors: Ada Example
            date: 2024-06-02
            event: {name: Folding Days, short: FD, place: Lisbon, from: 2024-06-01, to: 2024-06-03}
            """);
    private static final Paper IN_PROCEEDINGS = Entries.paper("""
            title: A paper
            authors: Ada Example
            date: 2024
            type: conference
            venue: {name: Proceedings of the Days, publisher: Example Press, location: Berlin}
            event: {name: Folding Days, place: Lisbon, date: 2024-06}
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APA|Example, A. (2024). A talk [Presentation]. Folding Days, Lisbon.",
                "MLA|Example, Ada. “A talk.” Folding Days, Lisbon, 2 June 2024.",
                "CHICAGO|Example, Ada. 2024. “A talk.” Folding Days, Lisbon, June 2.",
                "IEEE|A. Example, “A talk.” Folding Days, Lisbon, Jun. 2, 2024.",
                "ACM|Ada Example. 2024. A talk. Folding Days, Lisbon.",
                "VANCOUVER|Example A. A talk. Folding Days, Lisbon; 2024.",
            })
    void nameTheEventWhereNobodyPublished(ReferenceStyle style, String reference) {
        assertThat(reference(PRESENTED, style)).isEqualTo(reference);
    }

    @Test
    void sayInEachFormatWhereTheyWerePresented() {
        assertThat(entry(CitationFormat.BIBTEX, PRESENTED))
                .startsWith("@misc{")
                .contains(
                        "  eventtitle = {Folding Days},\n  eventdate = {2024-06-01/2024-06-03},\n  venue = {Lisbon},\n");
        assertThat(entry(CitationFormat.RIS, PRESENTED))
                .startsWith("TY  - SLIDE\r\n")
                .contains("T2  - Folding Days\r\n");
        assertThat(entry(CitationFormat.CSL_JSON, PRESENTED))
                .contains("\"event-title\":\"Folding Days\",\"event-place\":\"Lisbon\"")
                .contains("\"event-date\":{\"date-parts\":[[2024,6,1],[2024,6,3]]}");
        assertThat(entry(CitationFormat.RIS, IN_PROCEEDINGS))
                .contains("T2  - Folding Days\r\nC3  - Proceedings of the Days\r\n", "CY  - Berlin\r\n");
        assertThat(entry(CitationFormat.CSL_JSON, IN_PROCEEDINGS))
                .contains("\"publisher-place\":\"Berlin\",\"event-title\":\"Folding Days\",\"event-place\":\"Lisbon\"");
        assertThat(reference(IN_PROCEEDINGS, ReferenceStyle.IEEE))
                .contains("Lisbon")
                .doesNotContain("Berlin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APA|Editor, A. (Ed.). (2021). Poems (T. Translator, Trans.; 2nd ed.). Example Press.",
                "MLA|Editor, Ann, editor. Poems. Translated by Tom Translator, 2nd ed., Example Press, 2021. Old Texts 7.",
                "CHICAGO|Editor, Ann, ed. 2021. Poems. 2nd ed. Translated by Tom Translator. Old Texts 7. Example Press.",
                "IEEE|A. Editor, Ed., Poems, 2nd ed. Old Texts, no. 7. Berlin: Example Press, 2021.",
                "ACM|Ann Editor (Ed.). 2021. Poems (2nd ed.). Example Press, Berlin.",
                "VANCOUVER|Editor A, editor. Poems. 2nd ed. Berlin: Example Press; 2021. (Old Texts; no. 7).",
            })
    void putEditorsWhereAuthorsStand(ReferenceStyle style, String reference) {
        assertThat(reference(EDITION, style)).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APA|Example, A. (2020). A chapter. In A. Editor & B. Editor (Eds.), A Handbook (pp. 1–9). Example Press.",
                "MLA|Example, Ada. “A chapter.” A Handbook, edited by Ann Editor and Ben Editor, Example Press, 2020, pp. 1–9.",
                "CHICAGO|Example, Ada. 2020. “A chapter.” In A Handbook, edited by Ann Editor and Ben Editor. Example Press.",
                "IEEE|A. Example, “A chapter,” in A Handbook, A. Editor and B. Editor, Eds., Example Press, 2020, pp. 1–9.",
                "ACM|Ada Example. 2020. A chapter. In A Handbook, Ann Editor and Ben Editor (Eds.). Example Press, 1–9.",
                "VANCOUVER|Example A. A chapter. In: Editor A, Editor B, editors. A Handbook. Example Press; 2020. p. 1–9.",
            })
    void nameTheEditorsOfTheBookThatAChapterIsIn(ReferenceStyle style, String reference) {
        assertThat(reference(CHAPTER, style)).isEqualTo(reference);
    }

    @Test
    void giveEachRoleItsFieldInBibtex() {
        assertThat(entry(CitationFormat.BIBTEX, EDITION))
                .contains(
                        "  editor = {Editor, Ann},\n  translator = {Translator, Tom},\n  foreword = {Example, Flo},\n",
                        "  edition = {2},\n  pagetotal = {xii, 340},\n",
                        "  origtitle = {Carmina},\n  origlanguage = {latin},\n")
                .doesNotContain("author");
        assertThat(entry(CitationFormat.BIBTEX, CHAPTER))
                .startsWith("@incollection{")
                .contains("  author = {Example, Ada},\n  editor = {Editor, Ann and Editor, Ben},\n");
        assertThat(entry(CitationFormat.BIBTEX, PATENT)).startsWith("@patent{").contains("  number = {US9123456B2},\n");
        assertThat(entry(CitationFormat.BIBTEX, REVIEW))
                .startsWith("@article{")
                .contains("  title = {Review of \\textit{Reading Rome} by Dora Example},\n");
    }

    @Test
    void giveEachRoleItsTagInRis() {
        assertThat(entry(CitationFormat.RIS, EDITION))
                .contains(
                        "TY  - BOOK\r\n", "ED  - Editor, Ann\r\n", "A3  - Series, Sam\r\n", "A4  - Translator, Tom\r\n")
                .contains("ET  - 2\r\n", "OP  - Carmina\r\n")
                .doesNotContain("AU  - ");
        assertThat(entry(CitationFormat.RIS, PATENT))
                .contains("TY  - PAT\r\n", "SN  - US9123456B2\r\n", "PB  - ACME\r\n");
        assertThat(entry(CitationFormat.RIS, REVIEW)).contains("RI  - Reading Rome\r\n");
    }

    @Test
    void giveEachRoleItsMemberInCslJson() {
        assertThat(entry(CitationFormat.CSL_JSON, EDITION))
                .contains("\"editor\":[{\"family\":\"Editor\",\"given\":\"Ann\"}]")
                .contains("\"translator\":[{\"family\":\"Translator\",\"given\":\"Tom\"}]")
                .contains("\"collection-editor\":[{\"family\":\"Series\",\"given\":\"Sam\"}]")
                .contains("\"edition\":\"2\"", "\"original-title\":\"Carmina\"")
                .doesNotContain("\"author\"");
        assertThat(entry(CitationFormat.CSL_JSON, PATENT))
                .contains("\"type\":\"patent\"", "\"number\":\"US9123456B2\"", "\"authority\":\"US\"");
        assertThat(entry(CitationFormat.CSL_JSON, REVIEW))
                .contains("\"type\":\"review-book\"", "\"reviewed-title\":\"Reading Rome\"");
    }

    /** The words by which each type is known elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "proceedings, proceedings, BOOK, book, Book",
        "issue, book, JFULL, periodical, PublicationIssue",
        "review, article, JOUR, review-book, Review",
        "entry, incollection, ENCYC, entry-encyclopedia, ScholarlyArticle",
        "magazine, article, MGZN, article-magazine, Article",
        "newspaper, article, NEWS, article-newspaper, NewsArticle",
        "working-paper, techreport, RPRT, article, ScholarlyArticle",
        "preregistration, misc, GEN, document, CreativeWork",
        "patent, patent, PAT, patent, CreativeWork",
        "standard, techreport, STAND, standard, TechArticle",
        "poster, misc, SLIDE, speech, Poster",
        "presentation, misc, SLIDE, speech, PresentationDigitalDocument",
    })
    void callTypesWhatEachFormatCallsThem(String type, String bibtex, String ris, String csl, String schemaOrg) {
        Work work = Work.of(Entries.paper("title: A\nauthors: Ada Example\ndate: 2020\nvenue: B\ntype: " + type));

        assertThat(work.type().bibtex()).isEqualTo(bibtex);
        assertThat(work.type().ris()).isEqualTo(ris);
        assertThat(work.csl()).isEqualTo(csl);
        assertThat(work.type().schemaOrg()).isEqualTo(schemaOrg);
    }

    /** A paper without authors. */
    private static Paper edited(String yaml) {
        try (TestSite site = TestSite.small()) {
            return site.file("content/papers/one.yaml", yaml)
                    .bibliography()
                    .papers()
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reference(Paper paper, ReferenceStyle style) {
        return Reference.of(Work.of(paper), style).text();
    }

    private static String entry(CitationFormat format, Paper paper) {
        return new Citations(false).entry(format, paper);
    }
}
