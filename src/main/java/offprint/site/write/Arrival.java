package offprint.site.write;

/**
 * A file of the new site, held against what stands in its place.
 *
 * @param same whether a file stands there that holds the same
 * @param content where its bytes are to be had
 */
record Arrival(String path, boolean same, Content content) {}
