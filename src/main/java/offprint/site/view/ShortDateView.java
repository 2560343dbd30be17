package offprint.site.view;

/**
 * A date in a list.
 *
 * @param iso ISO 8601, as precise as known; empty where it is still to come
 * @param year with what belongs to it, which is left out below a heading that says it
 */
public record ShortDateView(String iso, String before, String year, String after) {}
