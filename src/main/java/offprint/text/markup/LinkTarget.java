package offprint.text.markup;

import java.util.Locale;

/** Where a link that an author wrote may lead. */
record LinkTarget(Kind kind, String url) {

    enum Kind {
        /** Another site, or a mail address: left as it is. */
        ELSEWHERE,
        /** A page or file of this site: the url is the path from its root. */
        INTO_SITE,
        /** A place on the same page. */
        ANCHOR,
        /** A scheme that can run script or that no reader can follow. */
        UNSAFE,
        /** Relative to nothing that an author could know. */
        RELATIVE
    }

    static LinkTarget of(String written) {
        String url = written.strip();
        String scheme = scheme(url);
        if (scheme.equals("http") || scheme.equals("https") || scheme.equals("mailto")) {
            return new LinkTarget(Kind.ELSEWHERE, url);
        }
        if (!scheme.isEmpty() || url.startsWith("//") || url.startsWith("\\") || url.startsWith("/\\")) {
            return new LinkTarget(Kind.UNSAFE, url);
        }
        if (url.startsWith("#")) {
            return new LinkTarget(Kind.ANCHOR, url);
        }
        return url.startsWith("/")
                ? new LinkTarget(Kind.INTO_SITE, url.substring(1))
                : new LinkTarget(Kind.RELATIVE, url);
    }

    boolean isLink() {
        return kind != Kind.UNSAFE && kind != Kind.RELATIVE;
    }

    /** The path without query and fragment. */
    String path() {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return url.substring(0, end);
    }

    /**
     * The scheme in lower case, or nothing. Browsers ignore control characters and white space in a scheme, so they do
     * not hide one here.
     */
    private static String scheme(String url) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
            if (c > ' ' && c != 0x7F) {
                scheme.append(c);
            }
        }
        return "";
    }
}
