package offprint.model;

/**
 * A former address of a page or file, and where its readers find it now.
 *
 * @param from the path from the site's root, a page's ends in a slash
 */
public record Moved(String from, WrittenLink to) {}
