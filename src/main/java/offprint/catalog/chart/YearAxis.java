package offprint.catalog.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A horizontal axis of years of equal width. */
final class YearAxis {
    /** The room that a year's label takes, with some air. */
    private static final int LABEL = 36;

    private final ChartFrame frame;
    private final int first;
    private final int years;

    YearAxis(ChartFrame frame, int first, int years) {
        this.frame = frame;
        this.first = first;
        this.years = years;
    }

    /** Where a moment lies; 2022.5 is the middle of 2022. */
    double x(double moment) {
        return frame.x((moment - first) / years);
    }

    /** A tick in the middle of a year's room. */
    List<Tick> middles() {
        return ticks(0.5, first + years - 1);
    }

    /** A tick at the turn of each year, the end of the last one included. */
    List<Tick> turns() {
        return ticks(0, first + years);
    }

    /** Years that are multiples of a nice number, where there are too many for each to have a label. */
    private List<Tick> ticks(double within, int last) {
        int most = Math.max(1, frame.plotWidth() / LABEL);
        int step =
                years <= most ? 1 : Scale.step(BigDecimal.valueOf(years), most).intValueExact();
        List<Tick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            if (year % step == 0) {
                ticks.add(new Tick(x(year + within), Integer.toString(year)));
            }
        }
        return ticks;
    }
}
