package offprint.export.search;

/**
 * A file of the index.
 *
 * @param name its name in the folder of the index
 * @param text a classic script that hands its data to the search page
 */
public record IndexFile(String name, String text) {}
