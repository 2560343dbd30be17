package offprint.model;

/**
 * A former address of a page, and where readers are sent from it.
 *
 * @param from the path from the site's root, which ends in a slash
 */
public record Moved(String from, WrittenLink to) {}
