package offprint.site.view;

/** What robots are told. */
public record RobotsView(String sitemap) {}
