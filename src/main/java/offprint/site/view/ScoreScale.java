package offprint.site.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import offprint.model.Metric;
import offprint.model.MetricDefinition;
import offprint.model.Paper;

/**
 * The scale of the bars in lists. It belongs to the site's first metric that a paper carries, and ends at the largest
 * value.
 */
final class ScoreScale {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Optional<MetricDefinition> metric;
    private final BigDecimal largest;
    private final int width;

    private ScoreScale(Optional<MetricDefinition> metric, BigDecimal largest, int width) {
        this.metric = metric;
        this.largest = largest;
        this.width = width;
    }

    static ScoreScale of(List<Paper> papers, List<MetricDefinition> metrics) {
        for (MetricDefinition metric : metrics) {
            BigDecimal largest = BigDecimal.ZERO;
            int width = 0;
            for (Paper paper : papers) {
                Optional<Metric> found = paper.metric(metric.key());
                if (found.isPresent()) {
                    BigDecimal value = found.get().value();
                    largest = largest.max(value);
                    width = Math.max(width, printed(value, metric));
                }
            }
            if (width > 0) {
                return new ScoreScale(Optional.of(metric), largest, width);
            }
        }
        return new ScoreScale(Optional.empty(), BigDecimal.ZERO, 0);
    }

    /** The metric that lists show first. */
    Optional<MetricDefinition> metric() {
        return metric;
    }

    /** How many characters the longest value takes, its unit included; 0 where there is no metric. */
    int width() {
        return width;
    }

    /** How long the bar of the value is, in hundredths of the longest; empty for another metric. */
    Optional<Integer> share(Metric value) {
        if (metric.isEmpty() || !metric.get().key().equals(value.definition().key())) {
            return Optional.empty();
        }
        if (largest.signum() == 0 || value.value().signum() < 0) {
            return Optional.of(0);
        }
        return Optional.of(value.value()
                .multiply(WHOLE)
                .divide(largest, 0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    private static int printed(BigDecimal value, MetricDefinition metric) {
        String plain = value.setScale(metric.digits(), RoundingMode.HALF_UP).toPlainString();
        int whole = plain.length() - (metric.digits() > 0 ? metric.digits() + 1 : 0);
        return plain.length() + (whole - 1) / 3 + metric.unit().length();
    }
}
