package offprint.site.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import offprint.catalog.chart.ChartFrame;
import offprint.catalog.chart.Charts;
import offprint.catalog.chart.ScoresOverTime;
import offprint.model.Html;
import offprint.model.Paper;

/**
 * The scores over time, which stand with the list of papers. Of few papers each has a dot that leads to it and a row of the
 * table; of many the dots only show where they lie, and a row sums up a year: the list itself names the papers.
 */
final class ScoresChart {
    private static final ChartFrame FRAME = new ChartFrame(700, 256, 32, 12, 24, 32);

    /** A picture of fewer shows no more than their numbers. */
    private static final int FEWEST = 3;

    /** So many papers a reader can point at, and read in a table. */
    private static final int FEW = 100;

    private final Edition edition;
    private final Links links;
    private final ScoresOverTime chart;

    private ScoresChart(Edition edition, Links links, ScoresOverTime chart) {
        this.edition = edition;
        this.links = links;
        this.chart = chart;
    }

    static Optional<ChartView> of(Edition edition, Links links) {
        return Charts.of(edition.catalog())
                .scores(FRAME)
                .filter(chart -> chart.dots().size() >= FEWEST)
                .map(chart -> new ScoresChart(edition, links, chart).view());
    }

    private ChartView view() {
        boolean few = chart.dots().size() <= FEW;
        return new ChartView(
                "scores",
                title(),
                description(),
                ChartView.area(chart.frame()),
                ChartView.ticks(chart.years()),
                ChartView.ticks(chart.values()),
                List.of(),
                few ? dots() : List.of(),
                few ? List.of() : clouds(),
                List.of(),
                List.of(),
                few
                        ? List.of(edition.word("chart.paper"), edition.word("chart.date"), label())
                        : List.of(
                                edition.word("list.year"),
                                edition.word("nav.papers"),
                                edition.word("chart.median"),
                                edition.word("chart.highest")),
                few ? papers() : years());
    }

    private String label() {
        return chart.metric().label();
    }

    private String title() {
        ScoresOverTime.Finding finding = chart.finding();
        int year = finding.highest().get(0).date().orElseThrow().year();
        return edition.wording().text("chart.scores", label(), value(finding.value()), Integer.toString(year));
    }

    private String description() {
        String description = edition.word("chart.scores.description");
        int dots = chart.dots().size();
        return dots == chart.finding().assessed().part()
                ? description
                : description + ' ' + edition.wording().text("chart.scores.newest", number(dots));
    }

    private List<ChartView.Dot> dots() {
        List<ChartView.Dot> dots = new ArrayList<>();
        for (ScoresOverTime.Dot dot : chart.dots()) {
            String title = dot.paper().title().text() + ": " + value(dot.value());
            dots.add(new ChartView.Dot(dot.x(), dot.y(), paint(dot.paper()), href(dot.paper()), title));
        }
        return dots;
    }

    private List<ChartView.Row> papers() {
        List<ChartView.Row> rows = new ArrayList<>();
        for (ScoresOverTime.Dot dot : chart.dots()) {
            Paper paper = dot.paper();
            String date = edition.wording().date(paper.date().orElseThrow());
            rows.add(new ChartView.Row(
                    edition.title(paper, links), Optional.of(href(paper)), List.of(date, value(dot.value()))));
        }
        return rows;
    }

    /** By whole units of the picture, in which dots that lie upon each other are one. */
    private List<ChartView.Cloud> clouds() {
        Map<String, Set<String>> points = new TreeMap<>();
        for (ScoresOverTime.Dot dot : chart.dots()) {
            points.computeIfAbsent(paint(dot.paper()), paint -> new LinkedHashSet<>())
                    .add("M" + Math.round(dot.x()) + ' ' + Math.round(dot.y()) + "h0");
        }
        List<ChartView.Cloud> clouds = new ArrayList<>();
        points.forEach((paint, places) -> clouds.add(new ChartView.Cloud(paint, String.join("", places))));
        return clouds;
    }

    private List<ChartView.Row> years() {
        List<ChartView.Row> rows = new ArrayList<>();
        for (ScoresOverTime.Year year : chart.byYear()) {
            rows.add(new ChartView.Row(
                    Html.escaped(Integer.toString(year.year())),
                    Optional.empty(),
                    List.of(number(year.papers()), value(year.median()), value(year.highest()))));
        }
        return rows;
    }

    private String paint(Paper paper) {
        return ChartView.paint(paper.category(), edition);
    }

    private String href(Paper paper) {
        return links.to(edition.plan().paper(paper));
    }

    private String value(BigDecimal value) {
        return edition.wording().number(value, chart.metric().digits())
                + chart.metric().unit();
    }

    private String number(int number) {
        return edition.wording().number(BigDecimal.valueOf(number), 0);
    }
}
