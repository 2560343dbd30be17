package offprint.catalog.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.CitationHistory;
import offprint.model.CitationSource;
import offprint.model.Paper;
import offprint.model.PublicationDate;

/**
 * How often the papers were cited together, as one service has counted over time.
 *
 * @param points by day, of which there is at least one
 * @param values beside the plot, from the foot up; zero is always among them
 */
public record CitationsOverTime(ChartFrame frame, CitationSource source, List<Point> points, List<Tick> values) {
    private static final int VALUE_STEPS = 5;

    /** More cannot be told apart; the last ones are kept, and the first of all. */
    private static final int MOST_POINTS = 120;

    /**
     * The counts of a day.
     *
     * @param citations of all papers that the service knew then
     * @param papers how many these were
     */
    public record Point(double x, double y, PublicationDate day, BigDecimal citations, int papers) {}

    public CitationsOverTime {
        points = List.copyOf(points);
        values = List.copyOf(values);
    }

    /** The chart; empty where the service has counted nothing. */
    static Optional<CitationsOverTime> of(
            CitationHistory history, CitationSource source, List<Paper> papers, ChartFrame frame) {
        List<PublicationDate> days = kept(history.days(source));
        List<BigDecimal> sums = new ArrayList<>();
        List<Integer> known = new ArrayList<>();
        BigDecimal greatest = BigDecimal.ZERO;
        for (PublicationDate day : days) {
            BigDecimal sum = BigDecimal.ZERO;
            int count = 0;
            for (Paper paper : papers) {
                Optional<Integer> value = history.at(paper, source, day);
                sum = sum.add(BigDecimal.valueOf(value.orElse(0)));
                count += value.isPresent() ? 1 : 0;
            }
            sums.add(sum);
            known.add(count);
            greatest = greatest.max(sum);
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Scale scale = Scale.of(BigDecimal.ZERO, greatest, VALUE_STEPS, BigDecimal.ONE);
        long first = number(days.get(0));
        long length = Math.max(1, number(days.get(days.size() - 1)) - first);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            double part = (double) (number(days.get(i)) - first) / length;
            points.add(
                    new Point(frame.x(part), frame.y(scale.part(sums.get(i))), days.get(i), sums.get(i), known.get(i)));
        }
        return Optional.of(new CitationsOverTime(frame, source, points, scale.ticks(frame)));
    }

    private static List<PublicationDate> kept(List<PublicationDate> days) {
        if (days.size() <= MOST_POINTS) {
            return days;
        }
        List<PublicationDate> kept = new ArrayList<>(days.subList(days.size() - MOST_POINTS + 1, days.size()));
        kept.add(0, days.get(0));
        return kept;
    }

    private static long number(PublicationDate day) {
        return LocalDate.of(day.year(), day.month(), day.day()).toEpochDay();
    }
}
