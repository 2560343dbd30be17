package offprint.site.view;

import java.util.List;
import java.util.Optional;
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
        List<Tick> across,
        List<Tick> upwards,
        List<Bar> bars,
        List<Dot> dots,
        List<Label> labels,
        List<String> columns,
        List<Row> rows) {

    public ChartView {
        across = List.copyOf(across);
        upwards = List.copyOf(upwards);
        bars = List.copyOf(bars);
        dots = List.copyOf(dots);
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The picture's size, and where its plot lies. */
    public record Area(int width, int height, int left, int top, int right, int bottom) {}

    /** A mark on an axis. */
    public record Tick(double position, String label) {}

    /**
     * A part of a column.
     *
     * @param paint the class that gives it its colour
     */
    public record Bar(double x, double y, double width, double height, String paint, String title) {}

    /** A paper. */
    public record Dot(double x, double y, String paint, String href, String title) {}

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
}
