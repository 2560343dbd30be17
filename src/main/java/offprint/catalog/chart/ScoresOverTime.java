package offprint.catalog.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import offprint.model.Metric;
import offprint.model.MetricDefinition;
import offprint.model.Paper;
import offprint.model.PublicationDate;

/**
 * A metric of the papers over time, a dot for each paper that has been assessed by it.
 *
 * @param dots the newest paper first
 * @param years at the turns of the years
 * @param values beside the plot, from the foot up; zero is always among them
 */
public record ScoresOverTime(
        ChartFrame frame,
        MetricDefinition metric,
        List<Dot> dots,
        List<Tick> years,
        List<Tick> values,
        Finding finding) {
    private static final int VALUE_STEPS = 5;

    /** More cannot be told apart, and would weigh more than the rest of a page. */
    private static final int MOST_DOTS = 2000;

    /** The middle of the paper's dot. */
    public record Dot(double x, double y, Paper paper, BigDecimal value) {}

    /**
     * The papers of a year that have a dot.
     *
     * @param median of two in the middle the lower one
     */
    public record Year(int year, int papers, BigDecimal median, BigDecimal highest) {}

    /**
     * What the chart shows.
     *
     * @param assessed how many of the papers have a value
     * @param highest of those that have a dot, the papers with the highest value, the newest first
     */
    public record Finding(Share assessed, List<Paper> highest, BigDecimal value) {
        public Finding {
            highest = List.copyOf(highest);
        }
    }

    public ScoresOverTime {
        dots = List.copyOf(dots);
        years = List.copyOf(years);
        values = List.copyOf(values);
    }

    /** The chart, of the newest papers only where very many have a value; empty where none has one. */
    static Optional<ScoresOverTime> of(List<Paper> papers, MetricDefinition metric, ChartFrame frame) {
        List<Paper> assessed = new ArrayList<>();
        int count = 0;
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal greatest = BigDecimal.ZERO;
        for (Paper paper : papers) {
            Optional<Metric> found = paper.metric(metric.key());
            count += found.isPresent() ? 1 : 0;
            if (found.isPresent() && count <= MOST_DOTS) {
                assessed.add(paper);
                least = least.min(found.get().value());
                greatest = greatest.max(found.get().value());
            }
        }
        if (assessed.isEmpty()) {
            return Optional.empty();
        }
        Scale scale = Scale.of(least, greatest, VALUE_STEPS, BigDecimal.ONE.movePointLeft(metric.digits()));
        Years years = Years.of(assessed);
        YearAxis axis = new YearAxis(frame, years.first(), years.count());
        List<Dot> dots = new ArrayList<>();
        for (Paper paper : assessed) {
            BigDecimal value = paper.metric(metric.key()).orElseThrow().value();
            dots.add(new Dot(axis.x(moment(paper.date().orElseThrow())), frame.y(scale.part(value)), paper, value));
        }
        return Optional.of(new ScoresOverTime(
                frame, metric, dots, axis.turns(), scale.ticks(frame), finding(dots, new Share(count, papers.size()))));
    }

    /** The years that have dots, the newest first. */
    public List<Year> byYear() {
        SortedMap<Integer, List<BigDecimal>> values = new TreeMap<>(Comparator.reverseOrder());
        for (Dot dot : dots) {
            values.computeIfAbsent(dot.paper().date().orElseThrow().year(), year -> new ArrayList<>())
                    .add(dot.value());
        }
        List<Year> summed = new ArrayList<>();
        values.forEach((year, ofYear) -> {
            Collections.sort(ofYear);
            int papers = ofYear.size();
            summed.add(new Year(year, papers, ofYear.get((papers - 1) / 2), ofYear.get(papers - 1)));
        });
        return summed;
    }

    /** A date as a part of its year; one that is not known to the day is put in the middle of what is known. */
    static double moment(PublicationDate date) {
        if (date.month() == 0) {
            return date.year() + 0.5;
        }
        // No YearMonth, whose class makes a formatter before anything else.
        LocalDate first = LocalDate.of(date.year(), date.month(), 1);
        double day = date.day() == 0 ? first.lengthOfMonth() / 2.0 : date.day() - 0.5;
        return date.year() + (first.getDayOfYear() - 1 + day) / first.lengthOfYear();
    }

    private static Finding finding(List<Dot> dots, Share assessed) {
        BigDecimal value = dots.get(0).value();
        for (Dot dot : dots) {
            value = value.max(dot.value());
        }
        List<Paper> highest = new ArrayList<>();
        for (Dot dot : dots) {
            if (dot.value().compareTo(value) == 0) {
                highest.add(dot.paper());
            }
        }
        return new Finding(assessed, highest, value);
    }
}
