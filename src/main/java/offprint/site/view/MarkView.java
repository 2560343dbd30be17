package offprint.site.view;

/**
 * What sets a paper apart in a list.
 *
 * @param kind {@code code}, {@code award}, {@code status} or, for a status that readers must not miss, {@code warning}
 */
public record MarkView(String kind, String text) {}
