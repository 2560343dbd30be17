package offprint.site.meta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import offprint.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextObjectTest {
    private static final String PAGE = "https://ada.example.org/papers/papers/one/";

    @AutoClose
    private final TestSite site = TestSite.small();

    /** The pairs of the paper's context object, decoded as a query is. */
    private List<String> pairs(String yaml) {
        String object = ContextObject.of(HeadOf.model(site, yaml), PAGE);
        assertThat(object).matches("[A-Za-z0-9_.%=&+:/,-]+");
        List<String> pairs = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(object, "&");
        while (parts.hasMoreTokens()) {
            pairs.add(URLDecoder.decode(parts.nextToken(), UTF_8));
        }
        return pairs;
    }

    @Test
    void tellsAnArticleWithItsJournal() {
        assertThat(pairs("""
                        title: "On & off: 100% \\"$x^2$\\""
                        authors: [Ludwig van Beethoven III, Bob Builder, et al.]
                        date: 2024-02
                        venue: {name: Journal of J, volume: 3, issue: 2, pages: 1-9, publisher: P, location: L}
                        doi: 10.1000/182
                        issn: 0378-5955
                        """))
                .containsExactly(
                        "ctx_ver=Z39.88-2004",
                        "rft_val_fmt=info:ofi/fmt:kev:mtx:journal",
                        "rft.genre=article",
                        "rft.atitle=On & off: 100% \"x²\"",
                        "rft.jtitle=Journal of J",
                        "rft.aulast=van Beethoven",
                        "rft.aufirst=Ludwig III",
                        "rft.au=Builder, Bob",
                        "rft.date=2024-02",
                        "rft.volume=3",
                        "rft.issue=2",
                        "rft.spage=1",
                        "rft.epage=9",
                        "rft.pub=P",
                        "rft.place=L",
                        "rft_id=" + PAGE,
                        "rft_id=info:doi/10.1000/182",
                        "rft.issn=0378-5955");
    }

    @ParameterizedTest
    @CsvSource({
        "article, journal, rft.genre=article, rft.jtitle=V",
        "preprint, dc, rft.type=preprint, rft.publisher=V",
        "conference, book, rft.genre=proceeding, rft.btitle=V",
        "workshop, book, rft.genre=proceeding, rft.btitle=V",
        "chapter, book, rft.genre=bookitem, rft.btitle=V",
        "book, book, rft.genre=book, rft.pub=V",
        "report, book, rft.genre=report, rft.pub=V",
        "thesis, dissertation, rft.title=On one, rft.inst=V",
        "dataset, dc, rft.type=dataset, rft.publisher=V",
        "software, dc, rft.type=computerProgram, rft.publisher=V",
        "other, dc, rft.type=document, rft.publisher=V"
    })
    void takesTheFormatOfTheKindOfWork(String type, String format, String first, String second) {
        assertThat(pairs("venue: V\ntype: " + type))
                .contains("rft_val_fmt=info:ofi/fmt:kev:mtx:" + format, first, second);
    }

    @Test
    void tellsAPreprintWithItsPageAndWithoutItsWords() {
        assertThat(pairs("abstract: We show it.\nlanguage: fr\narxiv: 2206.01861"))
                .containsExactly(
                        "ctx_ver=Z39.88-2004",
                        "rft_val_fmt=info:ofi/fmt:kev:mtx:dc",
                        "rft.title=On one",
                        "rft.type=preprint",
                        "rft.creator=Example, Ada",
                        "rft.date=2024",
                        "rft.publisher=arXiv",
                        "rft.language=fr",
                        "rft_id=" + PAGE,
                        "rft_id=https://arxiv.org/abs/2206.01861");
    }

    @Test
    void tellsAbbreviationSeriesAndTheNumberOfAnArticle() {
        assertThat(pairs("type: article\nvenue: {name: J, short: J. J., series: S, number: e12}"))
                .contains("rft.stitle=J. J.", "rft.series=S", "rft.pages=e12");
        assertThat(pairs("type: article\nvenue: {name: J, pages: \"321-8, 330-9\"}"))
                .contains("rft.pages=321–328, 330–339");
    }

    @Test
    void keepsTheNameOfAnOrganizationWhole() {
        assertThat(pairs("type: book\nauthors: [\"{The Example Group}\", \"{Other Group}\"]"))
                .contains("rft.aucorp=The Example Group", "rft.au=Other Group,");
    }

    @Test
    void namesAuthorsAsDublinCoreDoesWhereItIsDublinCore() {
        assertThat(pairs("type: dataset\nauthors: [Ada Example, 王伟]"))
                .contains("rft.creator=Example, Ada", "rft.creator=王伟")
                .noneMatch(pair -> pair.startsWith("rft.au"));
    }
}
