package offprint.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A measured value of a paper or person.
 *
 * @param source who says so
 * @param asOf of which day the value is
 */
public record Metric(
        MetricDefinition definition, BigDecimal value, Optional<String> source, Optional<PublicationDate> asOf) {}
