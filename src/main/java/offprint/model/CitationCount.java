package offprint.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How often a form of a paper is cited, as one service counts.
 *
 * @param asOf the last day on which the service is known to have said so
 */
public record CitationCount(CitationSource source, CountedForm form, int value, PublicationDate asOf) {

    /** The metric that it gives a paper. */
    public Metric as(MetricDefinition definition) {
        return new Metric(definition, BigDecimal.valueOf(value), Optional.of(source.label()), Optional.of(asOf));
    }
}
