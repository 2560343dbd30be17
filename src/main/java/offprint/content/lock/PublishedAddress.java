package offprint.content.lock;

/**
 * Where something has been published.
 *
 * @param path from the site's root; a page's ends in a slash, the home page's is empty
 * @param marks what the page's content can be known by at another address: words with a space between them, or nothing
 */
public record PublishedAddress(String path, String marks) implements Comparable<PublishedAddress> {
    /** Among the marks: the author said that it is published. The others are hexadecimal. */
    private static final String DECLARED = "published";

    boolean isDeclared() {
        return marks.endsWith(DECLARED) || marks.startsWith(DECLARED + ' ') || marks.contains(' ' + DECLARED + ' ');
    }

    PublishedAddress declared() {
        return isDeclared() ? this : new PublishedAddress(path, (marks + ' ' + DECLARED).strip());
    }

    /** By path. */
    @Override
    public int compareTo(PublishedAddress other) {
        return path.compareTo(other.path);
    }

    /** The file that a server sends for the address. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
