package offprint.site.view;

/**
 * A date.
 *
 * @param iso ISO 8601, as precise as known; empty where it is still to come
 * @param text as people of the site's language write it
 */
public record DateView(String iso, String text) {}
