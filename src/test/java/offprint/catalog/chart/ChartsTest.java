package offprint.catalog.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import offprint.catalog.Catalog;
import offprint.catalog.chart.PapersByCategory.Layer;
import offprint.catalog.chart.YearColumns.Bar;
import offprint.catalog.chart.YearColumns.Row;
import offprint.catalog.related.Shelf;
import offprint.model.Bibliography;
import offprint.model.Category;
import offprint.model.LinkKind;
import offprint.model.Paper;
import offprint.model.PublicationDate;
import org.junit.jupiter.api.Test;

/** The charts as they are given to the templates. */
class ChartsTest {
    private static final ChartFrame FRAME = new ChartFrame(360, 220, 30, 10, 60, 20);

    private final Shelf shelf = new Shelf();

    @Test
    void countsPapersByYearAndMainCategory() {
        shelf.paper("a").date("2020").category("LG");
        shelf.paper("b").date("2020-05").category("CL");
        shelf.paper("c").date("2020-07-01").category("LG");
        shelf.paper("d").date("2022").category("CL");

        PapersByCategory chart = byCategory();

        assertThat(chart.layers()).extracting(ChartsTest::code).containsExactly("LG", "CL");
        assertThat(chart.layers()).extracting(Layer::papers).containsExactly(2, 2);
        assertThat(chart.columns().years())
                .containsExactly(
                        new Row(2020, 3, List.of(2, 1)),
                        new Row(2021, 0, List.of(0, 0)),
                        new Row(2022, 1, List.of(0, 1)));
        assertThat(chart.finding()).isEqualTo(new PapersByCategory.Finding(4, 2020, 2022, List.of(2020), 3));
    }

    @Test
    void stacksBarsWithoutAGapAndAsHighAsTheirPapers() {
        shelf.paper("a").date("2020").category("LG");
        shelf.paper("b").date("2020").category("CL");
        shelf.paper("c").date("2020").category("LG");
        shelf.paper("d").date("2022").category("CL");

        PapersByCategory chart = byCategory();
        List<Bar> bars = chart.columns().bars();

        // 3 papers at the most: the plot is 190 high, so each paper has 63.3.
        assertThat(bars).extracting(Bar::papers).containsExactly(2, 1, 1);
        assertThat(bars.get(0).y() + bars.get(0).height()).isEqualTo(FRAME.plotBottom());
        assertThat(bars.get(1).y() + bars.get(1).height()).isCloseTo(bars.get(0).y(), within(1e-9));
        assertThat(bars.get(1).y()).isEqualTo(FRAME.top());
        assertThat(bars.get(0).height()).isCloseTo(126.7, within(0.1));
        // Three years share 270; the columns stand in the middle of their year's 90.
        assertThat(bars.get(0).x() + bars.get(0).width() / 2).isCloseTo(30 + 45, within(0.1));
        assertThat(bars.get(2).x() + bars.get(2).width() / 2).isCloseTo(30 + 225, within(0.1));
        assertThat(chart.columns().yearTicks())
                .containsExactly(new Tick(75, "2020"), new Tick(165, "2021"), new Tick(255, "2022"));
    }

    @Test
    void namesAllPeakYears() {
        shelf.paper("a").date("2019");
        shelf.paper("b").date("2021");

        assertThat(byCategory().finding().peakYears()).containsExactly(2019, 2021);
    }

    @Test
    void putsTheSmallestOfMoreThanEightCategoriesTogether() {
        for (int i = 0; i < 10; i++) {
            for (int papers = 0; papers <= (i + 3) % 10; papers++) {
                shelf.paper("p" + i + "-" + papers).category("C" + i);
            }
        }

        PapersByCategory chart = byCategory();

        // C7 has one paper and C8 two; the others keep the order of site.yaml.
        assertThat(chart.layers())
                .extracting(ChartsTest::code)
                .containsExactly("C0", "C1", "C2", "C3", "C4", "C5", "C6", "C9", "other");
        assertThat(chart.layers().get(8).papers()).isEqualTo(3);
        assertThat(chart.columns().years().get(0).total()).isEqualTo(55);
    }

    @Test
    void keepsTheNamesOfLayersApartAndInsideThePlot() {
        for (int i = 0; i < 9; i++) {
            shelf.paper("p" + i).category("C" + i).date("20" + (10 + i));
        }

        List<Layer> layers = byCategory().layers();

        for (int i = 0; i < layers.size(); i++) {
            assertThat(layers.get(i).labelX()).isGreaterThan(FRAME.plotRight());
            assertThat(layers.get(i).labelY()).isBetween(10.0, 200.0);
            if (i > 0) {
                assertThat(layers.get(i - 1).labelY() - layers.get(i).labelY()).isGreaterThanOrEqualTo(14.9);
            }
        }
    }

    @Test
    void drawsEachAssessedPaperAtItsDateAndScore() {
        shelf.paper("none").date("1999");
        shelf.paper("year").date("2020").score("10.0");
        shelf.paper("day").date("2021-12-31").score("20.0");

        ScoresOverTime chart = Charts.of(shelf.catalog()).scores(FRAME).orElseThrow();

        assertThat(chart.metric()).isEqualTo(Shelf.SCORE);
        assertThat(chart.dots()).extracting(dot -> dot.paper().slug().value()).containsExactly("day", "year");
        assertThat(chart.years()).extracting(Tick::value).containsExactly("2020", "2021", "2022");
        assertThat(chart.values()).extracting(Tick::value).containsExactly("0", "5", "10", "15", "20");
        // The middle of 2020 is a quarter of two years; 10 is half of 20.
        assertThat(chart.dots().get(1).x()).isEqualTo(97.5);
        assertThat(chart.dots().get(1).y()).isEqualTo(105);
        assertThat(chart.dots().get(0).x()).isCloseTo(299.8, within(0.11));
        assertThat(chart.finding().assessed()).isEqualTo(new Share(2, 3));
        assertThat(chart.finding().value()).isEqualByComparingTo("20");
    }

    @Test
    void putsDatesInTheMiddleOfWhatIsKnown() {
        assertThat(ScoresOverTime.moment(new PublicationDate(2021, 0, 0))).isEqualTo(2021.5);
        assertThat(ScoresOverTime.moment(new PublicationDate(2021, 1, 0))).isCloseTo(2021 + 15.5 / 365, within(1e-9));
        assertThat(ScoresOverTime.moment(new PublicationDate(2020, 12, 31)))
                .isCloseTo(2020 + 365.5 / 366, within(1e-9));
    }

    @Test
    void namesAllPapersWithTheHighestScoreTheNewestFirst() {
        shelf.paper("old").date("2001").score("7.5");
        shelf.paper("new").date("2011").score("7.50");
        shelf.paper("low").date("2021").score("7.4");

        assertThat(Charts.of(shelf.catalog())
                        .scores(FRAME)
                        .orElseThrow()
                        .finding()
                        .highest())
                .extracting(paper -> paper.slug().value())
                .containsExactly("new", "old");
    }

    @Test
    void showsScoresBelowZeroBelowTheZero() {
        shelf.paper("a").score("-4");
        shelf.paper("b").score("4");

        ScoresOverTime chart = Charts.of(shelf.catalog()).scores(FRAME).orElseThrow();

        assertThat(chart.dots()).extracting(ScoresOverTime.Dot::y).containsExactly(200.0, 10.0);
    }

    @Test
    void countsPapersWithCodeByYear() {
        shelf.paper("a").date("2020").code();
        shelf.paper("b").date("2020");
        shelf.paper("c").date("2021").code();

        CodeByYear chart = Charts.of(shelf.catalog()).withCode(FRAME).orElseThrow();

        assertThat(chart.columns().years())
                .containsExactly(new Row(2020, 2, List.of(1, 1)), new Row(2021, 1, List.of(1, 0)));
        assertThat(chart.finding()).isEqualTo(new Share(2, 3));
    }

    @Test
    void drawsNothingOfNothing() {
        Charts charts = Charts.of(shelf.catalog());

        assertThat(charts.byCategory(FRAME)).isEmpty();
        assertThat(charts.withCode(FRAME)).isEmpty();
        assertThat(charts.scores(FRAME)).isEmpty();
    }

    @Test
    void drawsNoScoresWhereNoPaperHasOne() {
        shelf.paper("a");

        assertThat(Charts.of(shelf.catalog()).scores(FRAME)).isEmpty();
    }

    @Test
    void findsInThisRepositoryWhatACountByHandFinds() {
        Bibliography bibliography = Shelf.repository();
        Charts charts = Charts.of(Catalog.of(bibliography));
        Map<Integer, Integer> perYear = new TreeMap<>();
        int code = 0;
        BigDecimal highest = BigDecimal.ZERO;
        for (Paper paper : bibliography.papers()) {
            perYear.merge(paper.date().orElseThrow().year(), 1, Integer::sum);
            code += paper.has(LinkKind.CODE) ? 1 : 0;
            highest = paper.metric("score")
                    .map(metric -> metric.value())
                    .orElse(BigDecimal.ZERO)
                    .max(highest);
        }

        PapersByCategory.Finding years = charts.byCategory(FRAME).orElseThrow().finding();
        assertThat(years.papers()).isEqualTo(50);
        assertThat(years.peakPapers()).isEqualTo(Collections.max(perYear.values()));
        assertThat(years.peakYears()).allSatisfy(year -> assertThat(perYear).containsEntry(year, years.peakPapers()));
        assertThat(charts.withCode(FRAME).orElseThrow().finding()).isEqualTo(new Share(code, 50));
        assertThat(charts.scores(FRAME).orElseThrow().finding().value()).isEqualByComparingTo(highest);
    }

    @Test
    void keepsEverythingInsideThePicture() {
        Charts charts = Charts.of(Catalog.of(Shelf.repository()));

        for (Bar bar : charts.byCategory(FRAME).orElseThrow().columns().bars()) {
            assertThat(bar.x()).isGreaterThanOrEqualTo(FRAME.left());
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(FRAME.plotRight());
            assertThat(bar.y()).isGreaterThanOrEqualTo(FRAME.top());
            assertThat(bar.height()).isPositive();
        }
        for (ScoresOverTime.Dot dot : charts.scores(FRAME).orElseThrow().dots()) {
            assertThat(dot.x()).isBetween((double) FRAME.left(), (double) FRAME.plotRight());
            assertThat(dot.y()).isBetween((double) FRAME.top(), (double) FRAME.plotBottom());
        }
    }

    @Test
    void doesNotDependOnTheOrderOfThePapers() {
        Bibliography bibliography = Shelf.repository();
        List<Paper> shuffled = new ArrayList<>(bibliography.papers());
        Collections.shuffle(shuffled, new Random(5));
        Charts charts = Charts.of(Catalog.of(bibliography));
        Charts again = Charts.of(Catalog.of(Shelf.reordered(bibliography, shuffled)));

        assertThat(again.byCategory(FRAME)).isEqualTo(charts.byCategory(FRAME));
        assertThat(again.withCode(FRAME)).isEqualTo(charts.withCode(FRAME));
        assertThat(again.scores(FRAME)).isEqualTo(charts.scores(FRAME));
    }

    @Test
    void drawsSixHundredYears() {
        shelf.paper("first").date("1450");
        shelf.paper("last").date("2049");

        PapersByCategory chart = byCategory();

        assertThat(chart.columns().years()).hasSize(600);
        assertThat(chart.columns().bars())
                .allSatisfy(bar -> assertThat(bar.width()).isPositive());
        assertThat(chart.columns().yearTicks().stream().map(Tick::value).collect(Collectors.toList()))
                .containsExactly("1500", "1600", "1700", "1800", "1900", "2000");
    }

    private PapersByCategory byCategory() {
        return Charts.of(shelf.catalog()).byCategory(FRAME).orElseThrow();
    }

    private static String code(Layer layer) {
        return layer.category().map(Category::code).orElse("other");
    }
}
