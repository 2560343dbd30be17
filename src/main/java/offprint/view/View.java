package offprint.view;

/**
 * What a page shows.
 *
 * @param template the name of the template that draws it
 * @param frame what is around it, as on every page
 * @param content a record of this package
 */
public record View(String template, Frame frame, Object content) {}
