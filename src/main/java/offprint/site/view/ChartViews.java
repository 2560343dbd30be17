package offprint.site.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.chart.ChartFrame;
import offprint.catalog.chart.Charts;
import offprint.catalog.chart.CodeByYear;
import offprint.catalog.chart.PapersByCategory;
import offprint.catalog.chart.ScoresOverTime;
import offprint.catalog.chart.Share;
import offprint.catalog.chart.Tick;
import offprint.catalog.chart.YearColumns;
import offprint.catalog.network.Network;
import offprint.model.Category;
import offprint.model.Html;
import offprint.model.Paper;

/** The charts of the profile, with their findings in words. */
final class ChartViews {
    private static final ChartFrame COLUMNS = new ChartFrame(340, 214, 22, 28, 40, 22);
    private static final ChartFrame WITH_KEY = new ChartFrame(340, 214, 22, 28, 4, 22);
    private static final ChartFrame WIDE = new ChartFrame(700, 256, 32, 12, 24, 32);
    private static final ChartFrame NETWORK = new ChartFrame(700, 400, 200, 20, 200, 20);

    /** So many years with papers, dots or people there must be: a picture of fewer shows no more than its numbers. */
    private static final int FEWEST = 3;

    private final Edition edition;
    private final Links links;
    private final Charts charts;

    ChartViews(Edition edition, Links links) {
        this.edition = edition;
        this.links = links;
        this.charts = Charts.of(edition.catalog());
    }

    /** The charts, none where there is too little to be seen. */
    List<ChartView> all() {
        List<ChartView> views = new ArrayList<>();
        charts.byCategory(COLUMNS)
                .filter(chart -> years(chart.columns()) >= FEWEST)
                .ifPresent(chart -> views.add(byCategory(chart)));
        charts.withCode(WITH_KEY)
                .filter(chart -> chart.columns().years().size() >= FEWEST
                        && chart.finding().part() > 0)
                .ifPresent(chart -> views.add(withCode(chart)));
        charts.scores(WIDE).filter(chart -> chart.dots().size() >= FEWEST).ifPresent(chart -> views.add(scores(chart)));
        return views;
    }

    /** Who writes with whom; empty where nobody has written with the owner more than once. */
    Optional<NetworkView> network() {
        Network network = Network.of(edition.catalog(), NETWORK);
        if (network.nodes().size() < FEWEST) {
            return Optional.empty();
        }
        List<NetworkView.Node> nodes = new ArrayList<>();
        for (Network.Node node : network.nodes()) {
            nodes.add(new NetworkView.Node(
                    node.author().label(),
                    links.to(edition.plan().heading(node.author())),
                    node.owner(),
                    node.x(),
                    node.y(),
                    node.radius(),
                    switch (node.side()) {
                        case LEFT -> "end";
                        case RIGHT -> "start";
                        case BELOW -> "middle";
                    },
                    node.labelX(),
                    node.labelY()));
        }
        List<NetworkView.Edge> edges = new ArrayList<>();
        for (Network.Edge edge : network.edges()) {
            edges.add(new NetworkView.Edge(edge.x1(), edge.y1(), edge.x2(), edge.y2(), edge.width()));
        }
        return Optional.of(new NetworkView(
                edition.wording().text("chart.network"),
                edition.wording().text("chart.network.description"),
                NETWORK.width(),
                NETWORK.height(),
                nodes,
                edges));
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
        List<ChartView.Label> labels = new ArrayList<>();
        for (PapersByCategory.Layer layer : chart.layers()) {
            names.add(layer.category().map(Category::code).orElseGet(() -> word("chart.other")));
            paints.add(paint(layer.category()));
            labels.add(new ChartView.Label(
                    layer.labelX(), layer.labelY(), paints.get(paints.size() - 1), names.get(names.size() - 1)));
        }
        return columns("years", title, word("chart.years.description"), chart.columns(), names, paints, labels);
    }

    private ChartView withCode(CodeByYear chart) {
        List<String> names = List.of(word("chart.code.with"), word("chart.code.without"));
        List<String> paints = List.of("paint-strong", "paint-weak");
        List<ChartView.Label> labels = List.of(
                new ChartView.Label(WITH_KEY.left(), 10, "paint-strong", names.get(0)),
                new ChartView.Label(WITH_KEY.left() + WITH_KEY.plotWidth() / 2.0, 10, "paint-weak", names.get(1)));
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
            List<ChartView.Label> labels) {
        List<ChartView.Bar> bars = new ArrayList<>();
        for (YearColumns.Bar bar : columns.bars()) {
            bars.add(new ChartView.Bar(
                    bar.x(),
                    bar.y(),
                    bar.width(),
                    bar.height(),
                    paints.get(bar.layer()),
                    bar.year() + ", " + names.get(bar.layer()) + ": " + number(bar.papers())));
        }
        List<ChartView.Row> rows = new ArrayList<>();
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
                labels,
                headings,
                rows);
    }

    private ChartView.Row row(YearColumns.Row year) {
        List<String> cells = new ArrayList<>();
        for (int papers : year.papers()) {
            cells.add(number(papers));
        }
        cells.add(number(year.total()));
        return new ChartView.Row(Html.escaped(Integer.toString(year.year())), Optional.empty(), cells);
    }

    private static int years(YearColumns columns) {
        int years = 0;
        for (YearColumns.Row year : columns.years()) {
            years += year.total() > 0 ? 1 : 0;
        }
        return years;
    }

    private ChartView scores(ScoresOverTime chart) {
        String label = chart.metric().label();
        int digits = chart.metric().digits();
        List<ChartView.Dot> dots = new ArrayList<>();
        List<ChartView.Row> rows = new ArrayList<>();
        for (ScoresOverTime.Dot dot : chart.dots()) {
            Paper paper = dot.paper();
            String href = links.to(edition.plan().paper(paper));
            String value = edition.wording().number(dot.value(), digits)
                    + chart.metric().unit();
            dots.add(new ChartView.Dot(
                    dot.x(),
                    dot.y(),
                    paint(Optional.of(paper.category())),
                    href,
                    paper.title().text() + ": " + value));
            rows.add(new ChartView.Row(
                    edition.title(paper, links),
                    Optional.of(href),
                    List.of(edition.wording().date(paper.date()), value)));
        }
        String highest = edition.wording().number(chart.finding().value(), digits)
                + chart.metric().unit();
        return new ChartView(
                "scores",
                edition.wording()
                        .text(
                                "chart.scores",
                                label,
                                highest,
                                Integer.toString(
                                        chart.finding().highest().get(0).date().year())),
                chart.dots().size() == chart.finding().assessed().part()
                        ? word("chart.scores.description")
                        : word("chart.scores.description")
                                + ' '
                                + edition.wording()
                                        .text(
                                                "chart.scores.newest",
                                                number(chart.dots().size())),
                area(chart.frame()),
                ticks(chart.years()),
                ticks(chart.values()),
                List.of(),
                dots,
                List.of(),
                List.of(word("chart.paper"), word("chart.date"), label),
                rows);
    }

    private String paint(Optional<Category> category) {
        return category.flatMap(known -> edition.hues().hue(known.code()))
                .map(hue -> "hue-" + hue)
                .orElse("paint-weak");
    }

    private List<ChartView.Tick> ticks(List<Tick> ticks) {
        List<ChartView.Tick> views = new ArrayList<>();
        for (Tick tick : ticks) {
            views.add(new ChartView.Tick(tick.position(), tick.value()));
        }
        return views;
    }

    private static ChartView.Area area(ChartFrame frame) {
        return new ChartView.Area(
                frame.width(), frame.height(), frame.left(), frame.top(), frame.plotRight(), frame.plotBottom());
    }

    private String word(String key) {
        return edition.wording().text(key);
    }

    private String number(int number) {
        return edition.wording().number(BigDecimal.valueOf(number), 0);
    }
}
