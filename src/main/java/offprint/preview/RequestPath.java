package offprint.preview;

import offprint.model.PercentEncoding;
import org.jspecify.annotations.Nullable;

/** What the path of a request asks for. It is a key to look up in the site's plan, never a path on the disk. */
final class RequestPath {

    private RequestPath() {}

    /**
     * The file of the site that is meant, such as {@code papers/index.html} by {@code /papers/}; what no file is called
     * where the path is malformed.
     *
     * @param raw the path as it stands in the request, percent-encoded
     */
    static String file(@Nullable String raw) {
        if (raw == null || !raw.startsWith("/")) {
            return "/";
        }
        String path = PercentEncoding.decode(raw.substring(1));
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** The value of a parameter; empty where the query has none of this name. */
    static String parameter(@Nullable String query, String name) {
        String[] parts = query == null ? new String[0] : query.split("&", -1);
        for (String part : parts) {
            if (part.startsWith(name + '=')) {
                return PercentEncoding.decode(part.substring(name.length() + 1).replace('+', ' '));
            }
        }
        return "";
    }
}
