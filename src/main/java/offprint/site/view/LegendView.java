package offprint.site.view;

/**
 * What a raised sign behind a name means.
 *
 * @param sign empty where one meaning holds for all names
 */
public record LegendView(String sign, String text) {}
