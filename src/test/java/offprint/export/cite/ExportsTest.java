package offprint.export.cite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import offprint.Readers;
import offprint.TestSite;
import offprint.model.Paper;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our BibTeX, RIS and CSL-JSON as readers of other hands read them. */
class ExportsTest {
    private static final Map<String, Paper> ENTRIES = Entries.all();
    private static final List<Paper> PAPERS = List.copyOf(ENTRIES.values());
    private static final Citations CITATIONS = new Citations(false);
    private static final Set<String> NO_KEYS_OF_JBIBTEX = Set.of("single-names");

    @Test
    void haveEachPaperOnceInTheirOrder() throws Exception {
        List<String> slugs = List.copyOf(ENTRIES.keySet());
        assertThat(bibtex(PAPERS).keySet()).containsExactlyElementsOf(slugs);
        assertThat(StyleOracle.items(PAPERS)).extracting(CSLItemData::getId).containsExactlyElementsOf(slugs);
        assertThat(ris(PAPERS)).containsOnlyKeys(slugs);
    }

    @Test
    void sayTheSameInBibtexAsInCslJson() throws Exception {
        Map<String, CSLItemData> read = new BibTeXConverter().toItemData(database(text(CitationFormat.BIBTEX, PAPERS)));
        for (CSLItemData item : StyleOracle.items(PAPERS)) {
            CSLItemData other = Objects.requireNonNull(read.get(item.getId()));
            assertThat(other.getTitle()).isEqualTo(item.getTitle());
            assertThat(other.getContainerTitle()).isEqualTo(item.getContainerTitle());
            assertThat(other.getVolume()).isEqualTo(item.getVolume());
            assertThat(other.getDOI()).isEqualTo(item.getDOI());
            assertThat(other.getURL()).isEqualTo(item.getURL());
            String year = Integer.toString(item.getIssued().getDateParts()[0][0]);
            // It does not read days.
            assertThat(
                            other.getIssued().getDateParts() == null
                                    ? other.getIssued().getRaw().substring(0, 4)
                                    : Integer.toString(other.getIssued().getDateParts()[0][0]))
                    .isEqualTo(year);
            if (!NO_KEYS_OF_JBIBTEX.contains(item.getId())) {
                assertThat(names(other)).as(item.getId()).isEqualTo(names(item));
            }
        }
    }

    @Test
    void sayTheSameInRisAsInCslJson() throws Exception {
        Map<String, CSLItemData> read = ris(PAPERS);
        for (CSLItemData item : StyleOracle.items(PAPERS)) {
            CSLItemData other = Objects.requireNonNull(read.get(item.getId()));
            assertThat(other.getTitle()).isEqualTo(item.getTitle());
            assertThat(other.getVolume()).isEqualTo(item.getVolume());
            assertThat(other.getIssue()).isEqualTo(item.getIssue());
            assertThat(other.getDOI()).isEqualTo(item.getDOI());
            assertThat(other.getURL()).isEqualTo(item.getURL());
            assertThat(other.getAuthor()).hasSameSizeAs(item.getAuthor());
        }
        for (RISReference record : risLibrary(PAPERS).getReferences()) {
            assertThat(record.getSecondaryTitle())
                    .isEqualTo(orNull(Work.of(entry(record.getId())).container()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "article-whole, article", "conference-whole, inproceedings", "workshop, inproceedings", "preprint-arxiv, misc",
        "thesis-whole, phdthesis", "book-whole, book", "chapter-whole, incollection", "report-whole, techreport",
        "dataset-whole, misc", "software-whole, misc", "other-whole, misc"
    })
    void haveTheEntryTypeThatBibtexAndBiblatexKnow(String slug, String type) throws Exception {
        assertThat(Objects.requireNonNull(bibtex(PAPERS).get(slug)).getType().getValue())
                .isEqualTo(type);
    }

    @Test
    void isWhatAnAuthorWouldWriteInBibtex() {
        assertThat(new Citations(false).entry(CitationFormat.BIBTEX, Entries.paper("""
                title: "ZeroQuant: Efficient Quantization of {Chinchilla} in $O(n)$ & More"
                authors: [Zhewei Yao, Ludwig van Beethoven, "King, Jr., Martin Luther", "{Curie & Sons}", et al.]
                date: 2022-06-04
                type: article
                venue: {name: Journal of Examples, volume: 12, issue: 3, pages: 101-120, publisher: ACM}
                doi: 10.1000/a_b%c
                arxiv: 2206.01861
                keywords: [speed, 100%]
                status: accepted
                """)))
                .isEqualTo("""
                @article{one,
                  title = {{ZeroQuant}: Efficient Quantization of {Chinchilla} in {$O(n)$} \\& More},
                  author = {Yao, Zhewei and van Beethoven, Ludwig and King, Jr., Martin Luther and {Curie \\& Sons} and others},
                  journal = {Journal of Examples},
                  publisher = {ACM},
                  volume = {12},
                  number = {3},
                  pages = {101--120},
                  year = {2022},
                  month = jun,
                  date = {2022-06-04},
                  doi = {10.1000/a_b%c},
                  eprint = {2206.01861},
                  archiveprefix = {arXiv},
                  url = {https://arxiv.org/abs/2206.01861},
                  keywords = {speed, 100\\%},
                  note = {To appear},
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Efficient Training of Large Models            | Efficient Training of Large Models",
                "BERT and GPT-3-Style Models for the MoE        | {BERT} and {GPT}-3-Style Models for the {MoE}",
                "Low-Rank Adaptation: A Study of X-MoE          | Low-Rank Adaptation: A Study of {X-MoE}",
                "Vitamin D Is a Good Thing                      | Vitamin {D} Is a Good Thing",
                "ZeRO: The Redundancy Optimizer                 | {ZeRO}: The Redundancy Optimizer",
                "Training with adapters on Wikipedia articles   | Training with adapters on {Wikipedia} articles",
                "On $\\mathbb{R}^n$ and $N$ and $\\Omega(n)$    | On $\\mathbb{R}^n$ and {$N$} and {$\\Omega(n)$}",
                "The {A-0} Compiler                             | The {A-0} Compiler",
                "3D Vision                                      | {3D} Vision",
                "Deep *Learning* with McDonald's                | Deep \\textit{Learning} with {McDonald's}",
                "100% of $\\{x\\}$ {and} \\{                    | 100\\% of $\\lbrace{}x\\rbrace{}$ {and} \\textbraceleft{}",
                "The Set \\{x\\} of Sets \\emph{a \\{} b\\} |"
                        + " The Set \\{x\\} of Sets \\textit{a \\textbraceleft{}} b\\textbraceright{}",
                "The Set \\{\\emph{X}\\} of Sets | The Set \\textbraceleft{}\\textit{X}\\textbraceright{} of Sets",
                "Éclairs for Évariste with œuvres               | Éclairs for {Évariste} with œuvres",
            })
    void protectsThoseCapitalsThatBibtexWouldSpoil(String title, String tex) {
        Paper paper = Entries.paper("title: '" + title.strip().replace("'", "''") + "'\n");
        assertThat(TexTitle.of(paper.title(), true)).isEqualTo(tex.strip());
    }

    @Test
    void protectsEveryCapitalOfATitleThatIsNotEnglish() {
        assertThat(new Citations(false)
                        .entry(CitationFormat.BIBTEX, Entries.paper("title: Die Lehre vom Licht\nlanguage: de\n")))
                .contains("title = {Die {Lehre} vom {Licht}},");
    }

    @Test
    void spellsLettersInAsciiIfAsked() {
        Paper paper = Entries.paper("""
                title: Über Ångström – “Łódź” and ﬁ
                authors: [José Núñez, Đorđe Ìstván Őszi, "Ağaoğlu, Şule", 王伟]
                """);
        String entry = new Citations(true).entry(CitationFormat.BIBTEX, paper);
        assertThat(entry).contains("{\\\"{U}}ber {\\AA}ngstr{\\\"{o}}m -- ``{\\L}{\\'{o}}d{\\'{z}}'' and ﬁ");
        assertThat(entry).contains("N{\\'{u}}{\\~{n}}ez, Jos{\\'{e}}", "{\\DJ}or{\\dj}e {\\`{I}}stv{\\'{a}}n");
        assertThat(entry).contains("A{\\u{g}}ao{\\u{g}}lu, {\\c{S}}ule", "王伟");
    }

    @Test
    void spellsLettersInAsciiWhereTheSiteSaysSo() throws IOException {
        try (TestSite site = TestSite.small().paper("one", "title: Über\n")) {
            assertThat(site.bibliography().site().asciiBibtex()).isFalse();
            site.file("content/site.yaml", site.text("content/site.yaml") + "bibtex: ascii\n");
            assertThat(site.bibliography().site().asciiBibtex()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Bell Labs and Friends}",
                "{Smith, Jones}",
                "{van Gogh Museum}",
                "Ludwig van Beethoven",
                "Plato",
                "King, Jr., Martin Luther",
                "{others}",
                "d'Alembert, Jean",
                "O'Brien, Ann"
            })
    void areReadAsTheNamesThatTheyAre(String written) throws Exception {
        Paper paper = Entries.paper("authors: [Ada Example, \"" + written + "\", Jane Doe]\n");
        CSLItemData read = new BibTeXConverter()
                .toItemData(database(text(CitationFormat.BIBTEX, List.of(paper))))
                .get("one");
        assertThat(names(Objects.requireNonNull(read)))
                .isEqualTo(names(StyleOracle.items(List.of(paper)).get(0)));
    }

    @Test
    void keepsAFamilyNameTogetherThatHasAWordInLowerCase() {
        Paper paper = Entries.paper("authors: ['{Ortega y Gasset}, José', '{Smith and Sons}, Ann']\n");
        assertThat(new Citations(false).entry(CitationFormat.BIBTEX, paper))
                .contains("author = {{Ortega y Gasset}, José and {Smith and Sons}, Ann},");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>&amp;</b> \"quoted\" </script>",
                "100 % of # and _ and ~ and ^ and \\\\ and @",
                "} unbalanced {",
                "{{{",
                "\\}\\}\\}",
                "emoji 👩‍🔬 and 𝔸",
                "שלום עולם",
                "深層学習",
                "$\\{x$ and \\[ \\left\\{ y \\right. \\]",
                "a\\\\",
                "$5 and %",
                "@article{x, title={y}}"
            })
    void surviveHostileTextsInEveryField(String hostile) throws Exception {
        String quoted = '\'' + hostile.replace("'", "''") + '\'';
        Paper paper = Entries.paper(
                """
                title: X%1$s
                authors: [%2$s, Jane Doe]
                type: article
                venue: {name: %1$s, volume: %1$s, issue: %1$s, pages: %1$s, publisher: %1$s, series: %1$s}
                keywords: [%1$s]
                doi: 10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1
                """.formatted(quoted, "\"{Lab " + hostile.replace("\\", "\\\\").replace("\"", "\\\"") + "}\"")
                        .replace("title: X'", "title: 'X "));
        Paper next = entry("book-whole");
        List<Paper> both = new ArrayList<>(List.of(paper));
        both.add(next);
        String bibtex = text(CitationFormat.BIBTEX, both);
        Map<String, BibTeXEntry> entries = bibtex(both);
        assertThat(entries.keySet()).containsExactly("one", "book-whole");
        assertThat(Objects.requireNonNull(entries.get("one")).getFields()).containsKey(new Key("year"));
        assertThat(TexText.isBalanced(bibtex)).isTrue();
        Map<String, CSLItemData> ris = ris(both);
        assertThat(ris).containsOnlyKeys("one", "book-whole");
        assertThat(Objects.requireNonNull(ris.get("one")).getTitle())
                .isEqualTo(paper.title().text());
        CSLItemData json = StyleOracle.items(both).get(0);
        assertThat(json.getTitle()).isEqualTo(paper.title().text());
        assertThat(json.getContainerTitle()).isEqualTo(hostile);
    }

    /** Readers of RIS that take Unicode at its word end a line at each of these characters, and so a record. */
    @ParameterizedTest
    @ValueSource(strings = {"\\u2028", "\\u2029", "\\n", "\u2028"})
    void haveNoLineEndInAField(String escape) {
        Paper paper = Entries.paper("""
                title: "A%1$sER  - "
                authors: ["Jane%1$sER  - Doe", "{Lab%1$sER  - }"]
                type: article
                venue: {name: "J%1$sER  - ", volume: "1%1$sER  - ", publisher: "P%1$sER  - "}
                keywords: ["k%1$sER  - "]
                """.formatted(escape));
        assertThat(text(CitationFormat.RIS, List.of(paper)).split("\\R"))
                .allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"))
                .filteredOn(line -> line.startsWith("ER"))
                .hasSize(1);
        assertThat(text(CitationFormat.BIBTEX, List.of(paper)).split("\\R"))
                .allMatch(line -> line.matches("@article\\{one,|  [a-z]+ = \\{.*\\},|  month = [a-z]{3},|\\}"));
        assertThat(StyleOracle.items(List.of(paper)).get(0).getTitle()).isEqualTo("A ER -");
    }

    @Test
    void areEmptyWhereThereAreNoPapers() {
        assertThat(text(CitationFormat.BIBTEX, List.of())).isEmpty();
        assertThat(text(CitationFormat.RIS, List.of())).isEmpty();
        assertThat(text(CitationFormat.CSL_JSON, List.of())).isEqualTo("[]\n");
    }

    @Test
    void sharesTheBytesOfAPaperAmongFiles() {
        Paper paper = PAPERS.get(0);
        byte[] entry = CITATIONS.file(CitationFormat.RIS, List.of(paper), true).get(1);
        assertThat(CITATIONS.file(CitationFormat.RIS, PAPERS, true)).anyMatch(piece -> piece == entry);
    }

    @Test
    void areCslJsonByItsSchema() throws IOException {
        String schema = Files.readString(Path.of("src", "test", "resources", "cite", "csl-json.schema.json"));
        assertThat(Readers.complaintsAboutJson(text(CitationFormat.CSL_JSON, PAPERS), schema))
                .isEmpty();
        assertThat(Readers.complaintsAboutJson("[{\"id\": \"x\", \"type\": \"paper\", \"journal\": \"y\"}]", schema))
                .hasSize(2);
    }

    @Test
    void isARisRecordWithOneTagALine() {
        assertThat(new Citations(false).entry(CitationFormat.RIS, Entries.paper("""
                title: "A *Report*"
                authors: ["{The Group}", Jane Doe, et al.]
                date: 2020-02
                type: report
                venue: {name: Institute, number: TR 1}
                """)))
                .isEqualTo("""
                TY  - RPRT
                ID  - one
                TI  - A Report
                AU  - The Group,
                AU  - Doe, Jane
                AU  - et al.,
                PY  - 2020
                DA  - 2020/02//
                PB  - Institute
                SN  - TR 1
                ER  -\s
                """.replace("\n", "\r\n"));
    }

    private static String text(CitationFormat format, List<Paper> papers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : new Citations(false).file(format, papers, true)) {
            out.writeBytes(piece);
        }
        return out.toString(UTF_8);
    }

    private static BibTeXDatabase database(String bibtex) throws ParseException {
        return new BibTeXParser().parse(new StringReader(bibtex));
    }

    private static Map<String, BibTeXEntry> bibtex(List<Paper> papers) throws ParseException {
        Map<String, BibTeXEntry> entries = new LinkedHashMap<>();
        database(text(CitationFormat.BIBTEX, papers))
                .getEntries()
                .forEach((key, entry) -> entries.put(key.getValue(), entry));
        return entries;
    }

    private static Map<String, CSLItemData> ris(List<Paper> papers) throws IOException {
        return new RISConverter().toItemData(risLibrary(papers));
    }

    private static RISLibrary risLibrary(List<Paper> papers) throws IOException {
        return new RISParser().parse(new StringReader(text(CitationFormat.RIS, papers)));
    }

    private static Paper entry(String slug) {
        return Objects.requireNonNull(ENTRIES.get(slug));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> names(CSLItemData item) {
        List<String> names = new ArrayList<>();
        for (CSLName name : item.getAuthor()) {
            String[] parts = {
                name.getGiven(), name.getNonDroppingParticle(), name.getFamily(), name.getLiteral(), name.getSuffix()
            };
            StringBuilder whole = new StringBuilder();
            for (String part : parts) {
                whole.append(part == null ? "" : " " + part);
            }
            names.add(whole.toString().strip().replace('’', '\''));
        }
        return names;
    }
}
