package offprint.site.plan;

import offprint.model.PercentEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Where something is on the site: the path from the site's root. A page's address ends in a slash (the root's is empty)
 * and its file is the folder's {@code index.html}; a file's address is its path.
 */
public final class Address {
    private final String path;

    /** Put together when it is first asked for, and from then on the same for all who keep it. */
    private @Nullable String file;

    public Address(String path) {
        boolean upwards = path.contains("..") && ('/' + path + '/').contains("/../");
        if (path.startsWith("/") || path.contains("//") || upwards) {
            throw new IllegalArgumentException("no address: " + path);
        }
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** The file that a server sends for the address, from the site's root. */
    public String file() {
        String known = file;
        if (known == null) {
            known = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            file = known;
        }
        return known;
    }

    /** The way from a page at this address to the root: nothing, {@code ../}, {@code ../../} and so on. */
    public String toRoot() {
        StringBuilder way = new StringBuilder();
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            way.append("../");
        }
        return way.toString();
    }

    /** A link to this address, percent-encoded, on a page from which {@code toRoot} leads to the site's root. */
    public String from(String toRoot) {
        String link = toRoot + PercentEncoding.PATH.encode(path);
        return link.isEmpty() ? "./" : link;
    }

    /** The address on the web, below the site's own (which ends in a slash). */
    public String absolute(String siteUrl) {
        return siteUrl + PercentEncoding.PATH.encode(path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address address && address.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
