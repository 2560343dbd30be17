package offprint.add.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers as people type them or copy them from their browser. */
class WorkIdTest {

    @ParameterizedTest
    @CsvSource({
        "doi:10.5555/ex.1, doi:10.5555/ex.1",
        "DOI: 10.5555/ex.1, doi:10.5555/ex.1",
        "10.5555/ex.1, doi:10.5555/ex.1",
        "https://doi.org/10.5555/ex.1, doi:10.5555/ex.1",
        "http://dx.doi.org/10.5555/EX.1, doi:10.5555/EX.1",
        "doi.org/10.5555/ex.1, doi:10.5555/ex.1",
        "https://doi.org/10.5555%2Fa%3Cb%3E1%25, doi:10.5555/a<b>1%",
        "https://doi.org/10.5555/ex.1?utm_source=x#top, doi:10.5555/ex.1",
        "https://doi.org/10.5555/100%25, doi:10.5555/100%",
        "arxiv:2206.01861, arxiv:2206.01861",
        "arXiv:2206.01861v2, arxiv:2206.01861v2",
        "https://arxiv.org/abs/2206.01861, arxiv:2206.01861",
        "https://www.arxiv.org/abs/2206.01861v2?context=cs, arxiv:2206.01861v2",
        "https://arxiv.org/pdf/2206.01861v1.pdf, arxiv:2206.01861v1",
        "https://arxiv.org/pdf/2206.01861, arxiv:2206.01861",
        "https://arxiv.org/html/2206.01861v3#S2, arxiv:2206.01861v3",
        "http://export.arxiv.org/abs/math/0309136, arxiv:math/0309136",
        "https://arxiv.org/pdf/math.GT/0309136v1.pdf, arxiv:math.GT/0309136v1",
        "https://arxiv.org/abs/2206.01861/, arxiv:2206.01861",
        "arxiv:hep-th/9901001, arxiv:hep-th/9901001",
        "https://doi.org/10.48550/arXiv.2206.01861, arxiv:2206.01861",
        "doi:10.48550/ARXIV.math/0309136, arxiv:math/0309136"
    })
    void areRead(String typed, String id) {
        assertThat(WorkId.of(typed).orElseThrow().value().map(WorkId::written)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers.bib",
                "-",
                "../10.5555/x.bib",
                "10.5555",
                "10.55/x",
                "C:\\papers\\10.5555.bib",
                "2206.01861",
                "doi",
                "",
                "arxiv.org",
                "10.5555/a b"
            })
    void areNotSeenInNamesOfFiles(String typed) {
        assertThat(WorkId.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "doi:11.5555/x, a DOI starts with `10.`",
        "doi:, a DOI starts with `10.`",
        "arxiv:220.1, an arXiv id is written like `2206.01861` or `math/0309136`",
        "https://arxiv.org/list/cs.LG/recent, an old arXiv id is an archive and seven digits; like `math/0309136`",
        "https://arxiv.org/, an arXiv id is written like `2206.01861` or `math/0309136`",
        "https://example.org/paper, only addresses at doi.org and arxiv.org are understood",
        "https://doi.org.example.org/10.5555/1, only addresses at doi.org and arxiv.org are understood",
        "https://, only addresses at doi.org and arxiv.org are understood"
    })
    void sayWhyTheyAreNone(String typed, String reason) {
        assertThat(WorkId.of(typed).orElseThrow().reason())
                .isEqualTo(reason.replace("; like", ", like").replace("addresses;", "addresses,"));
    }
}
