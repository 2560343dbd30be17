package offprint.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import offprint.model.Ascii;
import offprint.model.PercentEncoding;
import offprint.site.plan.Page;
import offprint.site.plan.SiteFile.CopiedFile;
import offprint.site.plan.SitePlan;
import offprint.site.render.SiteRenderer;

/** Every file of the site, and where a link on one of its pages leads. */
final class SiteFiles {

    /** Where a link leads. */
    enum Kind {
        /** To a file of the site. */
        FILE,
        /** Below the site's address, to no file of it. */
        NOTHING,
        /** To an address that begins at the host's root, which is the site's only where it lives at a root. */
        ROOTED,
        /** Above the site's root. */
        OUTSIDE,
        /** To another site. */
        FOREIGN,
        /** To what is not a place on the web: a mail address, data in the link itself. */
        NO_PLACE
    }

    /**
     * @param file the path from the site's root, for {@link Kind#FILE} and {@link Kind#NOTHING}
     * @param fragment the place in that file; empty for its beginning
     * @param page the file's place in the plan; -1 where it is not a page
     */
    record Target(Kind kind, String file, String fragment, int page) {
        private static Target of(Kind kind) {
            return new Target(kind, "", "", NO_PAGE);
        }
    }

    private static final int NO_PAGE = -1;

    private static final Target FOREIGN = Target.of(Kind.FOREIGN);
    private static final Target NO_PLACE = Target.of(Kind.NO_PLACE);
    private static final Target ROOTED = Target.of(Kind.ROOTED);
    private static final Target OUTSIDE = Target.of(Kind.OUTSIDE);

    private final SitePlan plan;
    private final SiteRenderer renderer;
    private final ThirdParties thirdParties;
    private final Map<String, Integer> pages = new HashMap<>();
    private final Map<String, Path> originals = new ConcurrentHashMap<>();
    private final Map<String, Integer> sizes = new ConcurrentHashMap<>();
    private final String url;
    private final String root;

    /** @param renderer draws again a page of which a part is to be shown */
    SiteFiles(SitePlan plan, SiteRenderer renderer) {
        this.plan = plan;
        this.renderer = renderer;
        this.thirdParties =
                new ThirdParties(plan.catalog().bibliography().site().thirdParties());
        this.url = plan.catalog().bibliography().site().url();
        int host = url.indexOf("//");
        int slash = url.indexOf('/', host < 0 ? 0 : host + 2);
        this.root = slash < 0 ? "/" : url.substring(slash);
        for (Page page : plan.pages()) {
            pages.put(page.address().file(), pages.size());
        }
        for (CopiedFile copy : plan.files(CopiedFile.class)) {
            originals.put(copy.address().file(), copy.original().file());
        }
    }

    /** Notes a file that the build made and that is not a page. */
    void made(String path, byte[] bytes) {
        sizes.put(path, bytes.length);
    }

    String url() {
        return url;
    }

    /** The other hosts that may be asked. */
    ThirdParties thirdParties() {
        return thirdParties;
    }

    /** The path of the site on its host, from slash to slash. */
    String root() {
        return root;
    }

    /** Notes a file that is taken over as it is; those of papers are known beforehand. */
    void copied(String path, Path original) {
        originals.put(path, original);
    }

    /** The bytes of a page, once more. */
    byte[] again(String path) {
        Integer number = pages.get(path);
        Optional<byte[]> bytes =
                number == null ? Optional.empty() : renderer.draw(plan.pages().get(number));
        return bytes.orElseThrow(() -> new IllegalArgumentException(path));
    }

    /** The bytes of a file that is taken over as it is; empty where it cannot be read, of which the writer complains. */
    Optional<byte[]> original(String path) {
        Path original = originals.get(path);
        try {
            return original == null ? Optional.empty() : Optional.of(Files.readAllBytes(original));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How large a file is that is not a page, in bytes; -1 where that cannot be told. */
    long size(String path) {
        Path original = originals.get(path);
        try {
            return original == null ? sizes.getOrDefault(path, -1) : Files.size(original);
        } catch (IOException e) {
            return -1;
        }
    }

    /** The first bytes of a file that is taken over as it is, {@code length} at the most. */
    byte[] start(String path, int length) {
        Path original = originals.get(path);
        if (original == null) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(original)) {
            return in.readNBytes(length);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** A page's place in the plan; -1 for what is not a page of it. */
    int page(String path) {
        Integer number = pages.get(path);
        return number == null ? NO_PAGE : number;
    }

    /** Follows a link that is written on a page, as a browser would. */
    Target follow(String link, Page from) {
        return follow(link, from.address().path(), from.isAnywhere());
    }

    /**
     * Follows a link that is written in a file.
     *
     * @param path the file's path from the site's root
     * @param anywhere whether the file is read at any address
     */
    Target follow(String link, String path, boolean anywhere) {
        String written = link.strip();
        if (written.startsWith(url)) {
            return below("", written.substring(url.length()));
        }
        if (written.length() == url.length() - 1 && url.startsWith(written) && !written.isEmpty()) {
            return below("", "");
        }
        if (hasScheme(written)) {
            return isWeb(written) ? FOREIGN : NO_PLACE;
        }
        if (written.startsWith("//")) {
            return FOREIGN;
        }
        if (written.startsWith("/")) {
            return !anywhere
                    ? ROOTED
                    : written.startsWith(root) ? below("", written.substring(root.length())) : FOREIGN;
        }
        if (written.isEmpty() || written.charAt(0) == '#' || written.charAt(0) == '?') {
            return below(path, written);
        }
        return below(path.substring(0, path.lastIndexOf('/') + 1), written);
    }

    private Target below(String folder, String rest) {
        String base = folder;
        int hash = rest.indexOf('#');
        String fragment = hash < 0 ? "" : PercentEncoding.decode(rest.substring(hash + 1));
        String way = hash < 0 ? rest : rest.substring(0, hash);
        int query = way.indexOf('?');
        way = query < 0 ? way : way.substring(0, query);
        while (way.startsWith("../") || way.equals("..")) {
            if (base.isEmpty()) {
                return OUTSIDE;
            }
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            way = way.length() == 2 ? "" : way.substring(3);
        }
        String path = base + PercentEncoding.decode(way.equals("./") || way.equals(".") ? "" : way);
        if (path.indexOf('.') >= 0 && (path.contains("./") || path.endsWith("/.") || path.endsWith("/.."))) {
            return dotted(path, fragment);
        }
        return target(path, fragment);
    }

    private Target target(String path, String fragment) {
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        Integer page = pages.get(file);
        if (page != null) {
            return new Target(Kind.FILE, file, fragment, page);
        }
        return new Target(plan.holds(file) ? Kind.FILE : Kind.NOTHING, file, fragment, NO_PAGE);
    }

    /** A path with dots in other places than its beginning. */
    private Target dotted(String path, String fragment) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int slash = path.indexOf('/'); start <= path.length(); slash = path.indexOf('/', start)) {
            int end = slash < 0 ? path.length() : slash;
            String part = path.substring(start, end);
            boolean last = slash < 0;
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return OUTSIDE;
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(last ? part : part + '/');
            }
            start = end + 1;
        }
        return target(String.join("", parts), fragment);
    }

    /** A scheme is a word before the first colon (RFC 3986, section 3.1). */
    static boolean hasScheme(String link) {
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            if (!Ascii.isLetter(c) && (i == 0 || !(Ascii.isDigit(c) || c == '+' || c == '-' || c == '.'))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isWeb(String link) {
        return link.regionMatches(true, 0, "http:", 0, 5) || link.regionMatches(true, 0, "https:", 0, 6);
    }
}
