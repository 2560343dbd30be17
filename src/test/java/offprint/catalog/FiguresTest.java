package offprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import offprint.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    /** The profile's figures, as {@code key value}, with a star where they are declared. */
    private List<String> figures() {
        List<String> figures = new ArrayList<>();
        for (Figure figure : site.catalog().figures()) {
            figures.add(figure.metric().definition().key()
                    + ' '
                    + figure.metric().value().toPlainString()
                    + (figure.declared() ? "*" : ""));
        }
        return figures;
    }

    private void citations(int... counts) {
        for (int i = 0; i < counts.length; i++) {
            site.paper("p" + i, "metrics: {citations: " + counts[i] + "}");
        }
    }

    @Test
    void countsPapers() {
        site.paper("a", "").paper("b", "");

        assertThat(figures()).containsExactly("papers 2");
    }

    /** The first example is Hirsch's own kind: 10, 8, 5, 4, 3 gives 4, and 25, 8, 5, 3, 3 gives 3. */
    @Test
    void computesCitationsAndHIndexWhereEveryPaperCarriesCitations() {
        citations(10, 8, 5, 4, 3);
        assertThat(figures()).containsExactly("papers 5", "citations 30", "h_index 4");

        citations(25, 8, 5, 3, 3);
        assertThat(figures()).containsExactly("papers 5", "citations 44", "h_index 3");
    }

    @Test
    void computesAnHIndexOfZero() {
        citations(0, 0);

        assertThat(figures()).containsExactly("papers 2", "citations 0", "h_index 0");
    }

    @Test
    void computesNothingWhereAPaperCarriesNoCitations() {
        citations(10, 8);
        site.paper("unknown", "");

        assertThat(figures()).containsExactly("papers 3");
    }

    @Test
    void showsWhatIsDeclaredInsteadOfWhatFollows() {
        citations(1);
        site.file("content/profile.yaml", """
                        name: Ada Example
                        metrics: {novelty: 54, h_index: {value: 35, source: S}}
                        """);

        assertThat(figures()).containsExactly("papers 1", "citations 1", "novelty 54*", "h_index 35*");
    }

    @Test
    void computesNothingForASiteWithoutPapers() {
        assertThat(figures()).containsExactly("papers 0");
    }
}
