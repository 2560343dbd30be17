package offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifierTest {

    private static String normal(IdentifierScheme scheme, String text) {
        Parsed<Identifier> parsed = scheme.parse(text);
        return parsed.value().map(Identifier::value).orElse("no: " + parsed.reason());
    }

    /** Examples that the registries and standards themselves print, and identifiers of well-known works. */
    @ParameterizedTest
    @CsvSource({
        "ORCID, 0000-0002-1825-0097, 0000-0002-1825-0097",
        "ORCID, 0000-0001-5109-3700, 0000-0001-5109-3700",
        "ORCID, 0000-0002-1694-233X, 0000-0002-1694-233X",
        "ORCID, 000000021694233x, 0000-0002-1694-233X",
        "ORCID, https://orcid.org/0000-0002-1825-0097, 0000-0002-1825-0097",
        "ISBN, 0-306-40615-2, 0-306-40615-2",
        "ISBN, 978-0-306-40615-7, 978-0-306-40615-7",
        "ISBN, 978 3 16 148410 0, 978-3-16-148410-0",
        "ISBN, 9783161484100, 9783161484100",
        "ISBN, 0-8044-2957-x, 0-8044-2957-X",
        "ISBN, ISBN: 0-8044-2957-X, 0-8044-2957-X",
        "ISSN, 0378-5955, 0378-5955",
        "ISSN, 03785955, 0378-5955",
        "ISSN, 2434-561x, 2434-561X",
        "ISSN, https://portal.issn.org/resource/ISSN/0317-8471, 0317-8471",
        "DOI, 10.1000/182, 10.1000/182",
        "DOI, doi:10.1000/182, 10.1000/182",
        "DOI, doi: https://doi.org/10.1000/182, 10.1000/182",
        "DOI, http://dx.doi.org/10.1000/182, 10.1000/182",
        "DOI, 10.1000.10/123456, 10.1000.10/123456",
        "DOI, 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O, 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
        "ARXIV, 0704.0001, 0704.0001",
        "ARXIV, 1412.6980, 1412.6980",
        "ARXIV, 1501.00001, 1501.00001",
        "ARXIV, arXiv:1706.03762v7, 1706.03762v7",
        "ARXIV, https://arxiv.org/abs/1706.03762, 1706.03762",
        "ARXIV, https://arxiv.org/pdf/1706.03762v7, 1706.03762v7",
        "ARXIV, http://www.arxiv.org/pdf/1706.03762.pdf, 1706.03762",
        "ARXIV, hep-th/9901001, hep-th/9901001",
        "ARXIV, math.GT/0309136v1, math.GT/0309136v1",
        "PMID, 31452104, 31452104",
        "PMID, https://pubmed.ncbi.nlm.nih.gov/31452104, 31452104",
        "OPENREVIEW, rJl-b3RcF7, rJl-b3RcF7",
        "OPENREVIEW, https://openreview.net/forum?id=rJl-b3RcF7, rJl-b3RcF7",
        "OPENREVIEW, https://openreview.net/pdf?id=rJl-b3RcF7, rJl-b3RcF7",
        "ACL, P19-1001, P19-1001",
        "ACL, 2020.acl-main.1, 2020.acl-main.1",
        "ACL, https://aclanthology.org/2020.acl-main.1/, 2020.acl-main.1",
        "ACL, https://aclanthology.org/P19-1001.pdf, P19-1001",
        "DBLP, conf/nips/VaswaniSPUJGKP17, conf/nips/VaswaniSPUJGKP17",
        "DBLP, dblp:journals/corr/abs-1706-03762, journals/corr/abs-1706-03762",
        "DBLP, https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17, conf/nips/VaswaniSPUJGKP17",
    })
    void takesThemWithAndWithoutWhatPeopleCopyAlong(IdentifierScheme scheme, String written, String value) {
        assertThat(normal(scheme, written)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "ORCID, 0000-0002-1825-0098, its check digit is 8",
        "ORCID, 0000-0002-1825-009, an ORCID iD has sixteen digits",
        "ORCID, 0000-000X-1825-0097, an ORCID iD has sixteen digits",
        "ISBN, 0-306-40615-3, its check digit is 3",
        "ISBN, 978-0-306-40615-X, its check digit is X",
        "ISBN, 977-0-306-40615-7, a thirteen-digit ISBN starts with 978 or 979",
        "ISBN, 30640615, an ISBN has ten or thirteen digits",
        "ISSN, 0378-5954, its check digit is 4",
        "ISSN, 0378-59550, an ISSN has eight digits",
        "DOI, 11.1000/182, a DOI starts with `10.`",
        "DOI, 10.1000, a DOI has a suffix after a slash",
        "DOI, 10.1000/, a DOI has a suffix after a slash",
        "DOI, 10.100/182, after `10.` a DOI has its registrant's number",
        "DOI, 10.1000x/182, after `10.` a DOI has its registrant's number",
        "DOI, 10.1000/18 2, a DOI has no spaces or quotes in it",
        "ARXIV, 0703.0001, its first four digits are a year and month since 0704",
        "ARXIV, 1713.03762, its first four digits are a year and month since 0704",
        "ARXIV, 1700.03762, its first four digits are a year and month since 0704",
        "ARXIV, 1412.69800, an arXiv id of 1412 has 4 digits after the dot",
        "ARXIV, 1501.0001, an arXiv id of 1501 has 5 digits after the dot",
        "ARXIV, 1706.03762v, an arXiv id is written like",
        "ARXIV, hep-th/9913001, digits three and four of an old arXiv id are a month",
        "ARXIV, hep-th/0704001, an old arXiv id is of July 1991 (9107) to March 2007 (0703)",
        "ARXIV, hep-th/9106001, an old arXiv id is of July 1991 (9107) to March 2007 (0703)",
        "ARXIV, hep-th/990100, an old arXiv id is an archive and seven digits",
        "PMID, PMC123, a PubMed id is a number of at most eight digits",
        "PMID, 0123, a PubMed id is a number of at most eight digits",
        "PMID, 123456789, a PubMed id is a number of at most eight digits",
        "OPENREVIEW, a b c d e f, an OpenReview id is letters",
        "ACL, P19-101, an ACL Anthology id is written like",
        "ACL, 2020.acl-main, an ACL Anthology id is written like",
        "DBLP, conf/nips, a dblp key is written like",
        "DBLP, conf//nips/x, a dblp key is written like",
    })
    void saysWhatIsWrongWithTheOthers(IdentifierScheme scheme, String written, String reason) {
        assertThat(normal(scheme, written)).startsWith("no: " + reason);
    }

    /** ISO 7064 mod 11-2, ISO 2108 and ISO 3297 promise to find every mistyped digit; so does a second calculation. */
    @ParameterizedTest
    @EnumSource(names = {"ORCID", "ISBN", "ISSN"})
    void findsEveryMistypedDigit(IdentifierScheme scheme) {
        String right = scheme.example();
        for (int i = 0; i < right.length(); i++) {
            for (char c = '0'; c <= '9'; c++) {
                boolean digit = Character.isDigit(right.charAt(i));
                String written = right.substring(0, i) + c + right.substring(i + 1);
                if (digit && !written.equals(right)) {
                    assertThat(scheme.parse(written).value()).as(written).isEmpty();
                }
            }
        }
    }

    /** The check equations as the standards state them: a weighted sum that a modulus divides. */
    @Test
    void agreesWithTheCheckEquations() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            int[] digits = random.ints(8, 0, 10).toArray();
            int issn = 0;
            int isbn = 0;
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 8; k++) {
                issn += digits[k] * (8 - k);
                text.append(digits[k]);
            }
            String ten = "12" + text;
            for (int k = 0; k < 10; k++) {
                isbn += (ten.charAt(k) - '0') * (10 - k);
            }
            assertThat(IdentifierScheme.ISSN.parse(text.toString()).value().isPresent())
                    .isEqualTo(issn % 11 == 0);
            assertThat(IdentifierScheme.ISBN.parse(ten).value().isPresent()).isEqualTo(isbn % 11 == 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasAnExampleOfItsKind(IdentifierScheme scheme) {
        assertThat(normal(scheme, scheme.example())).isEqualTo(scheme.example());
    }

    @ParameterizedTest
    @EnumSource
    void readsItsOwnAddress(IdentifierScheme scheme) {
        Identifier identifier = scheme.parse(scheme.example()).value().orElseThrow();
        String url = identifier.url();
        if (scheme == IdentifierScheme.ISBN) {
            assertThat(url).isEmpty();
        } else {
            assertThat(WebAddress.parse(url).value()).contains(url);
            assertThat(scheme.parse(url).value()).contains(identifier);
        }
    }

    @Test
    void writesWhatAnAddressMayNotHoldInPercent() {
        Identifier identifier = new Identifier(IdentifierScheme.DOI, "10.1002/(SICI)49:8<693::AID>3.0.CO;2-#ä");
        assertThat(identifier.url()).isEqualTo("https://doi.org/10.1002/(SICI)49:8%3C693::AID%3E3.0.CO;2-%23%C3%A4");
    }

    @ParameterizedTest
    @CsvSource({
        "DOI, 10.1000/ABC, 10.1000/abc, true",
        "ISBN, 978-0-306-40615-7, 9780306406157, true",
        "ARXIV, 1706.03762, 1706.03762v7, true",
        "ARXIV, math.GT/0309136v1, math/0309136, true",
        "ARXIV, 1706.03762, 1706.03763, false",
        "OPENREVIEW, rJl-b3RcF7, rjl-b3rcf7, false",
        "DBLP, conf/nips/AB17, conf/nips/Ab17, false",
    })
    void knowsWhenTwoSpellingsMeanTheSame(IdentifierScheme scheme, String one, String other, boolean same) {
        String first = scheme.parse(one).value().orElseThrow().matchKey();
        String second = scheme.parse(other).value().orElseThrow().matchKey();
        assertThat(first.equals(second)).isEqualTo(same);
    }
}
