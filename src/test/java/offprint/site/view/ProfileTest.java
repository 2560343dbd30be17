package offprint.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import offprint.TestSite;
import offprint.model.PersonName;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    private HomeView home() {
        SitePlan plan = site.plan();
        for (Page page : plan.pages()) {
            if (page instanceof Page.Home) {
                return (HomeView) new PageViews(plan).view(page).content();
            }
        }
        throw new AssertionError("no home page");
    }

    private List<String> sections() {
        return home().sections().stream().map(HomeView.Section::key).toList();
    }

    /** A paper for each year from 2001 on. */
    private void papers(int number, int withCode) {
        for (int i = 1; i <= number; i++) {
            site.paper("p" + i, "date: " + (2000 + i) + (i <= withCode ? "\nlinks: {code: true}" : ""));
        }
    }

    @Test
    void leavesOutWhatHasNoContent() {
        assertThat(sections()).containsExactly("newest");
        papers(9, 0);
        assertThat(sections()).containsExactly("metrics", "newest", "charts");
    }

    @Test
    void hasFiguresOfFewPapersWhereTheOwnerDeclaresSome() {
        site.file("content/profile.yaml", "name: Ada Example\nmetrics: {h_index: 2}\n");
        papers(2, 0);

        assertThat(sections()).containsExactly("metrics", "newest");
    }

    @Test
    void hasItsSectionsInTheOrderThatTheSiteSets() {
        site.file("content/site.yaml", """
                title: T
                url: https://example.org/
                categories: {A: Algebra}
                theme: {sections: [categories, newest]}
                """);
        site.paper("one", "category: A");

        assertThat(sections()).containsExactly("categories", "newest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Papers; Citations; h-index; Novelty; AI score; My talks; With code",
                "de|Arbeiten; Zitationen; h-Index; Neuheit; KI-Wertung; My talks; Mit Code"
            })
    void namesItsFiguresInTheLanguageOfThePage(String language, String labels) {
        site.file("content/site.yaml", """
                title: T
                url: https://example.org/
                language: %s
                categories: {A: Algebra}
                """.formatted(language));
        site.file("content/profile.yaml", """
                name: Ada Example
                metrics:
                  citations: 7
                  h_index: {value: 2, source: X}
                  novelty: {value: 54, unit: "%"}
                  ai_score: 63
                  talks: {label: My talks, value: 3}
                """);
        papers(2, 1);

        assertThat(home().figures().stream().map(FigureView::label)).containsExactly(labels.split("; ", -1));
    }

    @Test
    void callsAFigureWhatTheContentCallsIt() {
        site.file(
                "content/profile.yaml",
                "name: Ada Example\nmetrics: {h_index: {label: My index, description: Mine., value: 2}}\n");

        assertThat(home().figures())
                .filteredOn(figure -> figure.key().equals("h_index"))
                .extracting(figure -> figure.label() + ": " + figure.description())
                .containsExactly("My index: Mine.");
    }

    @Test
    void saysWhatAnHIndexIs() {
        site.file("content/profile.yaml", "name: Ada Example\nmetrics: {h_index: 2}\n");

        assertThat(home().figures())
                .filteredOn(figure -> figure.key().equals("h_index"))
                .extracting(FigureView::description)
                .containsExactly("The largest h such that h papers have h citations each");
    }

    @Test
    void leadsToTheListOnlyWhereThereIsMoreOfIt() {
        papers(40, 0);
        assertThat(newest().rows()).hasSize(40);
        assertThat(newest().whole()).isEmpty();

        papers(60, 0);
        assertThat(newest().rows()).hasSizeBetween(40, 59);
        assertThat(newest().whole().map(LinkView::label)).contains("All 60 papers");

        papers(61, 0);
        assertThat(newest().rows()).hasSize(12);
        assertThat(newest().whole().map(LinkView::label)).contains("All 61 papers");
    }

    private HomeView.Section newest() {
        return home().sections().stream()
                .filter(section -> section.key().equals("newest"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8|4|Half of the 8 papers carry code",
                "9|3|A third of the 9 papers carry code",
                "33|16|About half of the 33 papers carry code",
                "5|1|1 of the 5 papers carry code",
                "4|4|All of the 4 papers carry code"
            })
    void saysInTheTitleOfAChartWhatIsSeen(int papers, int withCode, String title) {
        papers(papers, withCode);

        assertThat(chart("code").title()).isEqualTo(title);
    }

    @Test
    void namesTheYearWithTheMostPapersWhereItIsOne() {
        papers(5, 0);
        assertThat(chart("years").title()).isEqualTo("5 papers from 2001 to 2005");

        site.paper("more", "date: 2003");
        assertThat(chart("years").title()).isEqualTo("2003 saw the most papers: 2 of 6");
    }

    @Test
    void hasAChartsNumbersInATableToo() {
        papers(5, 2);
        ChartView chart = chart("code");

        assertThat(chart.columns()).containsExactly("Year", "with code", "without code", "All");
        assertThat(chart.rows().get(0).cells()).containsExactly("1", "0", "1");
        assertThat(chart.rows().get(4).cells()).containsExactly("0", "1", "1");
    }

    @Test
    void hasNoChartOfTwoYears() {
        papers(2, 1);
        assertThat(home().charts()).isEmpty();
    }

    private ChartView chart(String key) {
        site.file("content/site.yaml", """
                title: T
                url: https://example.org/
                categories: {A: Algebra}
                theme: {sections: charts}
                """);
        List<ChartView> charts = new ArrayList<>(home().charts());
        charts.removeIf(chart -> !chart.key().equals(key));
        assertThat(charts).hasSize(1);
        return charts.get(0);
    }

    @ParameterizedTest
    @CsvSource({"Minjia Zhang, MZ", "Ludwig van Beethoven, LB", "{The Group}, T", "王伟, 王", "Émilie du Châtelet, ÉC"})
    void hasTheInitialsOfAName(String name, String initials) {
        assertThat(HomeView.initials(PersonName.parse(name))).isEqualTo(initials);
    }
}
