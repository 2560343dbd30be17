package offprint.catalog.chart;

/**
 * A mark on an axis.
 *
 * @param position x on a horizontal axis, y on a vertical one
 * @param value what stands there, with as few decimals as the step needs; never with signs for thousands
 */
public record Tick(double position, String value) {}
