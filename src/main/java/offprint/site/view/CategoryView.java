package offprint.site.view;

/**
 * A paper's category.
 *
 * @param hue which of the theme's eight hues it has, from 1; categories beyond the eighth begin again
 */
public record CategoryView(String code, String name, String href, int hue) {}
