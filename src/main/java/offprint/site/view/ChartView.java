package offprint.site.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.chart.ChartFrame;
import offprint.catalog.chart.Charts;
import offprint.catalog.chart.CodeByYear;
import offprint.catalog.chart.PapersByCategory;
import offprint.catalog.chart.Share;
import offprint.catalog.chart.Tick;
import offprint.catalog.chart.YearColumns;
import offprint.model.Category;
import offprint.model.Html;

/**
 * A chart, drawn to the last coordinate, and the table of what it shows. Places are those of an SVG view box.
 *
 * @param title what the chart shows, as a finding
 * @param description what is to be seen, for readers who do not see it
 * @param columns the table's headings
 */
public record ChartView(
        String key,
        String title,
        String description,
        Area area,
        List<TickView> across,
        List<TickView> upwards,
        List<Bar> bars,
        List<Dot> dots,
        List<Cloud> clouds,
        List<Line> lines,
        List<Label> labels,
        List<String> columns,
        List<Row> rows) {

    public ChartView {
        across = List.copyOf(across);
        upwards = List.copyOf(upwards);
        bars = List.copyOf(bars);
        dots = List.copyOf(dots);
        clouds = List.copyOf(clouds);
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The picture's size, and where its plot lies. */
    public record Area(int width, int height, int left, int top, int right, int bottom) {}

    /** A mark on an axis. */
    public record TickView(double position, String label) {}

    /**
     * A part of a column.
     *
     * @param paint the class that gives it its colour
     * @param title empty where there are too many to point at one
     */
    public record Bar(double x, double y, double width, double height, String paint, String title) {}

    /** A paper. */
    public record Dot(double x, double y, String paint, String href, String title) {}

    /**
     * Papers of one colour, where there are too many to point at one.
     *
     * @param path in SVG's language, a point for each
     */
    public record Cloud(String paint, String path) {}

    /**
     * A value over time.
     *
     * @param path in SVG's language, from one mark to the next
     */
    public record Line(String paint, String path, List<Mark> marks) {

        public Line {
            marks = List.copyOf(marks);
        }
    }

    /** A value that is known. */
    public record Mark(double x, double y, String title) {}

    /** A name that stands beside what it names. */
    public record Label(double x, double y, String paint, String text) {}

    /**
     * A row of the table.
     *
     * @param href where its first cell leads
     */
    public record Row(Html label, Optional<String> href, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The charts of the profile, with their findings in words; none where there is too little to be seen. */
    static List<ChartView> ofHome(Edition edition) {
        return new Maker(edition).ofHome();
    }

    /** The class that gives a category's papers their colour. */
    static String paint(Optional<Category> category, Edition edition) {
        return category.flatMap(known -> edition.hues().hue(known.code()))
                .map(hue -> "hue-" + hue)
                .orElse("paint-weak");
    }

    static List<TickView> ticks(List<Tick> ticks) {
        List<TickView> views = new ArrayList<>();
        for (Tick tick : ticks) {
            views.add(new TickView(tick.position(), tick.value()));
        }
        return views;
    }

    static Area area(ChartFrame frame) {
        return new Area(
                frame.width(), frame.height(), frame.left(), frame.top(), frame.plotRight(), frame.plotBottom());
    }

    private static final class Maker {
        private static final ChartFrame COLUMNS = new ChartFrame(340, 214, 22, 28, 40, 22);
        private static final ChartFrame WITH_KEY = new ChartFrame(340, 214, 22, 28, 4, 22);

        /** So many years with papers, dots or people there must be: a picture of fewer shows no more than its numbers. */
        private static final int FEWEST = 3;

        /** Of more bars the table alone has the numbers, or they would weigh more than all else on the page. */
        private static final int MOST_TITLES = 60;

        private final Edition edition;
        private final Charts charts;

        Maker(Edition edition) {
            this.edition = edition;
            this.charts = Charts.of(edition.catalog());
        }

        /** The charts, none where there is too little to be seen. */
        List<ChartView> ofHome() {
            List<ChartView> views = new ArrayList<>();
            charts.byCategory(COLUMNS)
                    .filter(chart -> years(chart.columns()) >= FEWEST)
                    .ifPresent(chart -> views.add(byCategory(chart)));
            charts.withCode(WITH_KEY)
                    .filter(chart -> chart.columns().years().size() >= FEWEST
                            && chart.finding().part() > 0)
                    .ifPresent(chart -> views.add(withCode(chart)));
            charts.citations(CitationsChart.FRAME)
                    .filter(chart -> chart.points().size() >= FEWEST)
                    .ifPresent(chart -> views.add(CitationsChart.of(chart, edition)));
            return views;
        }

        private ChartView byCategory(PapersByCategory chart) {
            PapersByCategory.Finding finding = chart.finding();
            String title = finding.peakYears().size() == 1
                    ? edition.wording()
                            .text(
                                    "chart.years.peak",
                                    finding.peakYears().get(0).toString(),
                                    number(finding.peakPapers()),
                                    number(finding.papers()))
                    : edition.wording()
                            .text(
                                    "chart.years.even",
                                    number(finding.papers()),
                                    Integer.toString(finding.firstYear()),
                                    Integer.toString(finding.lastYear()));
            List<String> names = new ArrayList<>();
            List<String> paints = new ArrayList<>();
            List<Label> labels = new ArrayList<>();
            boolean sorted = !edition.site().categories().isEmpty();
            for (PapersByCategory.Layer layer : chart.layers()) {
                names.add(layer.category()
                        .map(Category::code)
                        .orElseGet(() -> word(sorted ? "chart.other" : "nav.papers")));
                paints.add(paint(layer.category()));
                labels.add(new Label(
                        layer.labelX(), layer.labelY(), paints.get(paints.size() - 1), names.get(names.size() - 1)));
            }
            return columns(
                    "years",
                    title,
                    word(sorted ? "chart.years.description" : "chart.years.plain"),
                    chart.columns(),
                    names,
                    paints,
                    labels);
        }

        private ChartView withCode(CodeByYear chart) {
            List<String> names = List.of(word("chart.code.with"), word("chart.code.without"));
            List<String> paints = List.of("paint-strong", "paint-weak");
            List<Label> labels = List.of(
                    new Label(WITH_KEY.left(), 10, "paint-strong", names.get(0)),
                    new Label(WITH_KEY.left() + WITH_KEY.plotWidth() / 2.0, 10, "paint-weak", names.get(1)));
            return columns(
                    "code",
                    finding(chart.finding()),
                    word("chart.code.description"),
                    chart.columns(),
                    names,
                    paints,
                    labels);
        }

        private String finding(Share share) {
            Optional<Share.Ratio> ratio = share.ratio();
            String papers = number(share.of());
            if (ratio.isEmpty()) {
                return edition.wording().text("chart.code.number", number(share.part()), papers);
            }
            String exactness = ratio.get().closeness() == Share.Closeness.EXACTLY ? "" : "about.";
            String key = ratio.get().denominator() == 1
                    ? "chart.code.all"
                    : "chart.code." + exactness + ratio.get().numerator() + "-"
                            + ratio.get().denominator();
            return edition.wording().text(key, papers);
        }

        private ChartView columns(
                String key,
                String title,
                String description,
                YearColumns columns,
                List<String> names,
                List<String> paints,
                List<Label> labels) {
            List<Bar> bars = new ArrayList<>();
            boolean few = columns.bars().size() <= MOST_TITLES;
            for (YearColumns.Bar bar : columns.bars()) {
                bars.add(new Bar(
                        bar.x(),
                        bar.y(),
                        bar.width(),
                        bar.height(),
                        paints.get(bar.layer()),
                        few ? bar.year() + ", " + names.get(bar.layer()) + ": " + number(bar.papers()) : ""));
            }
            List<Row> rows = new ArrayList<>();
            for (YearColumns.Row year : columns.years()) {
                if (year.total() > 0) {
                    rows.add(row(year));
                }
            }
            List<String> headings = new ArrayList<>();
            headings.add(word("list.year"));
            headings.addAll(names);
            headings.add(word("chart.total"));
            return new ChartView(
                    key,
                    title,
                    description,
                    area(columns.frame()),
                    ticks(columns.yearTicks()),
                    ticks(columns.paperTicks()),
                    bars,
                    List.of(),
                    List.of(),
                    List.of(),
                    labels,
                    headings,
                    rows);
        }

        private Row row(YearColumns.Row year) {
            List<String> cells = new ArrayList<>();
            for (int papers : year.papers()) {
                cells.add(number(papers));
            }
            cells.add(number(year.total()));
            return new Row(Html.escaped(Integer.toString(year.year())), Optional.empty(), cells);
        }

        private static int years(YearColumns columns) {
            int years = 0;
            for (YearColumns.Row year : columns.years()) {
                years += year.total() > 0 ? 1 : 0;
            }
            return years;
        }

        private String paint(Optional<Category> category) {
            return ChartView.paint(category, edition);
        }

        private String word(String key) {
            return edition.wording().text(key);
        }

        private String number(int number) {
            return edition.wording().number(BigDecimal.valueOf(number), 0);
        }
    }
}
