package offprint.model;

/**
 * A figure that papers of this site may carry, as site.yaml declares it.
 *
 * @param label empty for the standard figures of a profile, for which each language has its own word
 * @param description what it measures, in a sentence; may be empty
 * @param digits decimal places to show
 * @param unit what follows the figure, such as {@code %}; may be empty
 */
public record MetricDefinition(String key, String label, String description, int digits, String unit) {

    public MetricDefinition {
        if (digits < 0 || digits > 6) {
            throw new IllegalArgumentException("digits: " + digits);
        }
    }
}
