package offprint.catalog.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Papers per year as stacked columns. Years without a paper between the first and the last have a row of zeros and no bar.
 *
 * @param years a row for each year, the earliest first: also the data table
 * @param bars by year, each column from the foot up
 * @param yearTicks under the columns; only so many that they do not touch
 * @param paperTicks beside the columns, from the foot up
 */
public record YearColumns(
        ChartFrame frame, List<Row> years, List<Bar> bars, List<Tick> yearTicks, List<Tick> paperTicks) {
    /** The part of a year's room that its column takes. */
    private static final double FILLED = 0.72;

    private static final int PAPER_STEPS = 5;

    /**
     * A part of a column: the papers of one year in one layer.
     *
     * @param layer which of the chart's layers, from 0, counted from the foot
     * @param papers at least one; there is no bar for none
     */
    public record Bar(double x, double y, double width, double height, int year, int layer, int papers) {}

    /**
     * A year of the data table.
     *
     * @param papers one number for each layer
     */
    public record Row(int year, int total, List<Integer> papers) {
        public Row {
            papers = List.copyOf(papers);
        }
    }

    public YearColumns {
        years = List.copyOf(years);
        bars = List.copyOf(bars);
        yearTicks = List.copyOf(yearTicks);
        paperTicks = List.copyOf(paperTicks);
    }

    /**
     * Stacks counts.
     *
     * @param counts for each year from {@code first} on, the number of papers in each layer
     */
    static YearColumns of(ChartFrame frame, int first, int[][] counts) {
        List<Row> rows = new ArrayList<>();
        int highest = 0;
        for (int i = 0; i < counts.length; i++) {
            List<Integer> papers = new ArrayList<>();
            int total = 0;
            for (int count : counts[i]) {
                papers.add(count);
                total += count;
            }
            rows.add(new Row(first + i, total, papers));
            highest = Math.max(highest, total);
        }
        Scale scale = Scale.of(BigDecimal.ZERO, BigDecimal.valueOf(highest), PAPER_STEPS, BigDecimal.ONE);
        YearAxis axis = new YearAxis(frame, first, counts.length);
        List<Bar> bars = new ArrayList<>();
        for (Row row : rows) {
            addColumn(row, axis, scale, frame, bars);
        }
        return new YearColumns(frame, rows, bars, axis.middles(), scale.ticks(frame));
    }

    /** Heights are differences of rounded places, so that no gap shows between the parts of a column. */
    private static void addColumn(Row row, YearAxis axis, Scale scale, ChartFrame frame, List<Bar> bars) {
        double left = axis.x(row.year() + (1 - FILLED) / 2);
        double width = Coordinate.of(axis.x(row.year() + (1 + FILLED) / 2) - left);
        int stacked = 0;
        for (int layer = 0; layer < row.papers().size(); layer++) {
            int papers = row.papers().get(layer);
            if (papers > 0) {
                double foot = frame.y(scale.part(BigDecimal.valueOf(stacked)));
                stacked += papers;
                double top = frame.y(scale.part(BigDecimal.valueOf(stacked)));
                bars.add(new Bar(left, top, width, Coordinate.of(foot - top), row.year(), layer, papers));
            }
        }
    }
}
