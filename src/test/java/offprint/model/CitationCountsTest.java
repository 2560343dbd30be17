package offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationCountsTest {
    private static final MetricDefinition CITATIONS = new MetricDefinition("citations", "Citations", "", 0, "");

    /** Hirsch 2005: h papers have at least h citations each. */
    @ParameterizedTest
    @CsvSource({
        "10 8 5 4 3, 4, 30",
        "25 8 5 3 3, 3, 44",
        "3 25 8 3 5, 3, 44",
        "0 0, 0, 0",
        "1, 1, 1",
        "100, 1, 100",
        "5 5 5 5 5, 5, 25",
        "6 6 6 6 6, 5, 30",
    })
    void countsTotalAndHIndex(String citations, int hIndex, int total) {
        List<Paper> papers = new ArrayList<>();
        for (String count : citations.split(" ", -1)) {
            papers.add(cited(Optional.of(count)));
        }
        assertThat(CitationCounts.of(papers)).contains(new CitationCounts(BigDecimal.valueOf(total), hIndex));
    }

    @Test
    void isUnknownWhereAPaperSaysNothing() {
        assertThat(CitationCounts.of(List.of())).isEmpty();
        assertThat(CitationCounts.of(List.of(cited(Optional.of("3")), cited(Optional.empty()))))
                .isEmpty();
    }

    private static Paper cited(Optional<String> count) {
        List<Metric> metrics = count.map(number ->
                        List.of(new Metric(CITATIONS, new BigDecimal(number), Optional.empty(), Optional.empty())))
                .orElse(List.of());
        Contributor author = Contributor.named(PersonName.parse("Ada Example"));
        return new Paper(
                new Slug("a"),
                RichText.plain("A"),
                Makers.of(new AuthorList(List.of(author), true)),
                PaperType.PREPRINT,
                State.of(Status.PREPRINT, Optional.of(new PublicationDate(2022, 0, 0))),
                Optional.empty(),
                List.of(),
                List.of(),
                PaperTexts.NONE,
                Extras.NONE,
                Filing.of(new Category("LG", "Machine Learning"), metrics, "content/papers/a.yaml"),
                PaperFiles.NONE);
    }
}
