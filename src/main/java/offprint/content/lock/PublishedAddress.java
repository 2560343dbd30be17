package offprint.content.lock;

/**
 * Where something has been published.
 *
 * @param path from the site's root; a page's ends in a slash, the home page's is empty
 * @param marks what the page's content can be known by at another address: words with a space between them, or nothing
 */
public record PublishedAddress(String path, String marks) implements Comparable<PublishedAddress> {

    /** By path. */
    @Override
    public int compareTo(PublishedAddress other) {
        return path.compareTo(other.path);
    }

    // Written out, because a record's own methods are made at run time, which costs a short run more than all their
    // calls.
    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedAddress address && address.path.equals(path) && address.marks.equals(marks);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** The file that a server sends for the address. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
