package offprint.view;

/** What robots are told. */
public record RobotsView(String sitemap) {}
