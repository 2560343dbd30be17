package offprint.site.view;

/** What robots are told: where the sitemap is. */
public record RobotsView(String sitemap) {

    public static RobotsView of(Edition edition) {
        return new RobotsView(edition.plan().sitemap().absolute(edition.site().url()));
    }
}
