package offprint.site.plan;

/**
 * One size in which a picture is published.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Rendition(Address address, int width, int height) {}
