package offprint.site.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.catalog.chart.ChartFrame;
import offprint.catalog.chart.CitationsOverTime;
import offprint.catalog.chart.CitationsOverTime.Point;
import offprint.model.Html;
import offprint.model.PublicationDate;

/** How often the papers were cited over time, as a line from one count to the next. */
final class CitationsChart {
    static final ChartFrame FRAME = new ChartFrame(340, 214, 40, 12, 28, 22);

    private static final String PAINT = "paint-strong";

    private final Edition edition;
    private final CitationsOverTime chart;

    private CitationsChart(Edition edition, CitationsOverTime chart) {
        this.edition = edition;
        this.chart = chart;
    }

    static ChartView of(CitationsOverTime chart, Edition edition) {
        return new CitationsChart(edition, chart).view();
    }

    private ChartView view() {
        Point first = chart.points().get(0);
        Point last = chart.points().get(chart.points().size() - 1);
        String title = edition.wording()
                .text(
                        "chart.citations",
                        chart.source().label(),
                        number(last.citations()),
                        edition.wording().date(last.day()),
                        number(first.citations()),
                        edition.wording().date(first.day()));
        return new ChartView(
                "citations",
                title,
                edition.word("chart.citations.description"),
                ChartView.area(chart.frame()),
                days(first, last),
                ChartView.ticks(chart.values()),
                List.of(),
                List.of(),
                List.of(),
                List.of(line()),
                List.of(),
                List.of(edition.word("chart.date"), edition.word("figure.citations"), edition.word("nav.papers")),
                rows());
    }

    /** The ends of the axis, by their months, or to the day where that is one month. */
    private List<ChartView.TickView> days(Point first, Point last) {
        boolean months = first.day().year() != last.day().year()
                || first.day().month() != last.day().month();
        List<ChartView.TickView> ticks = new ArrayList<>();
        for (Point end : List.of(first, last)) {
            PublicationDate day =
                    months ? new PublicationDate(end.day().year(), end.day().month(), 0) : end.day();
            ticks.add(new ChartView.TickView(
                    end.x(), String.join("", edition.wording().shortDate(day))));
        }
        return ticks;
    }

    private ChartView.Line line() {
        StringBuilder path = new StringBuilder();
        List<ChartView.Mark> marks = new ArrayList<>();
        for (Point point : chart.points()) {
            path.append(path.length() == 0 ? 'M' : 'L')
                    .append(point.x())
                    .append(' ')
                    .append(point.y());
            marks.add(new ChartView.Mark(
                    point.x(), point.y(), edition.wording().date(point.day()) + ": " + number(point.citations())));
        }
        return new ChartView.Line(PAINT, path.toString(), marks);
    }

    /** The last day first, as lists have it. */
    private List<ChartView.Row> rows() {
        List<ChartView.Row> rows = new ArrayList<>();
        for (Point point : chart.points()) {
            rows.add(
                    0,
                    new ChartView.Row(
                            Html.escaped(edition.wording().date(point.day())),
                            Optional.empty(),
                            List.of(number(point.citations()), number(BigDecimal.valueOf(point.papers())))));
        }
        return rows;
    }

    private String number(BigDecimal number) {
        return edition.wording().number(number, 0);
    }
}
