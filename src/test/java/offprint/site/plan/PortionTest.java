package offprint.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import offprint.TestSite;
import offprint.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortionTest {
    private static final Address LIST = new Address("papers/");
    private static final int MOST_ROWS = 100;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, MOST_ROWS})
    void areOneForAListThatFitsOnAPage(int rows) {
        List<Portion> portions = Portion.of(LIST, rows, MOST_ROWS, row -> 10);

        assertThat(portions).containsExactly(new Portion(1, 0, rows, List.of(LIST)));
        assertThat(portions.get(0).isWhole()).isTrue();
    }

    @Test
    void haveAddressesBelowTheListsOwn() {
        List<Portion> portions = Portion.of(LIST, 201, MOST_ROWS, row -> 10);

        assertThat(portions)
                .extracting(portion -> portion.address().path())
                .containsExactly("papers/", "papers/page-2/", "papers/page-3/");
        assertThat(portions).allMatch(portion -> !portion.isWhole());
    }

    @Test
    void endBeforeAPageGetsTooLarge() {
        List<Portion> portions = Portion.of(LIST, 5, MOST_ROWS, row -> Portion.MOST_BYTES / 2);

        assertThat(portions).extracting(Portion::to).containsExactly(2, 4, 5);
    }

    @Test
    void haveARowEachWhereEachIsTooLargeForAPage() {
        assertThat(Portion.of(LIST, 3, MOST_ROWS, row -> 2 * Portion.MOST_BYTES))
                .extracting(Portion::to)
                .containsExactly(1, 2, 3);
    }

    /** Of the same number of characters, so that pages of other scripts are not three times as large. */
    @ParameterizedTest
    @CsvSource({"x, 4", "\u00e4, 2", "\u5b57, 1"})
    void areMeasuredInBytesOfTheirTexts(String character, int onThePage) throws IOException {
        try (TestSite site = TestSite.small()) {
            for (int i = 0; i < 9; i++) {
                site.paper("p" + i, "title: \"" + i + character.repeat(20_000) + "\"");
            }
            List<Paper> papers = site.bibliography().papers();
            assertThat(new RowWeights(papers).portions(LIST, papers).get(0).to())
                    .isEqualTo(onThePage);
        }
    }

    @ParameterizedTest
    @CsvSource({"99, 3000", "100, 1", "101, 1", "2345, 1700", "10000, 4321"})
    void haveEveryRowOfTheListOnceAndInItsOrder(int rows, int weight) {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            list.add(i);
        }
        List<Integer> shown = new ArrayList<>();
        for (Portion portion : Portion.of(LIST, rows, MOST_ROWS, row -> weight)) {
            shown.addAll(portion.of(list));
        }

        assertThat(shown).isEqualTo(list);
    }

    /** 900, the slug three times, the title in two forms, 50 and the name twice for each author, 40 and the address. */
    @Test
    void weighAPaperByWhatItsRowShows() throws IOException {
        try (TestSite site = TestSite.small()
                .paper("ab", "title: Café\nauthors: [Ada Example, Ben Sample]\nlinks: {code: https://e.org/}")) {
            Paper paper = site.bibliography().papers().get(0);
            assertThat(RowWeights.weight(paper)).isEqualTo(900 + 3 * 2 + 2 * 5 + 2 * 50 + 2 * 11 + 2 * 10 + 40 + 14);
        }
    }

    @Test
    void weighEntriesOfAPublicationListHalf() throws IOException {
        try (TestSite site = TestSite.small()) {
            for (int i = 0; i < 150; i++) {
                site.paper("p" + i, "summary: " + "x".repeat(150));
            }
            List<Paper> papers = site.bibliography().papers();
            RowWeights weights = new RowWeights(papers);
            assertThat(weights.portions(LIST, papers)).hasSize(2);
            assertThat(weights.ofPublicationList(LIST, papers)).hasSize(1);
        }
    }
}
