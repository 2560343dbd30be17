package offprint.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import offprint.BuiltSite;

/** A site on a loopback port, below {@code /} and below {@code /repo/}, as a host of static files would serve it. */
final class ServedSite implements AutoCloseable {
    static final String REPO = "repo/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "pdf", "application/pdf",
            "xml", "application/xml");

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final BuiltSite site;
    private final Path folder;

    private ServedSite(HttpServer server, BuiltSite site, Path folder) {
        this.server = server;
        this.site = site;
        this.folder = folder;
    }

    /**
     * Builds a site with the theme of this repository, and serves it.
     *
     * @param content its folder {@code content}
     * @param folder where it lies on the disk, too
     */
    static ServedSite of(Path content, Path folder) {
        // The server would else wait for more to send, 40 ms each time.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String url = "http://localhost:" + server.getAddress().getPort() + "/" + REPO;
            BuiltSite built = build(content, url);
            write(built.files(), folder);
            ServedSite served = new ServedSite(server, built, folder);
            server.setExecutor(served.workers);
            server.createContext("/", exchange -> served.answer(exchange, "/"));
            server.createContext("/" + REPO, exchange -> served.answer(exchange, "/" + REPO));
            server.start();
            return served;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a page at the domain's root. */
    String root(String path) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + path;
    }

    /** The address of a page below a folder of the domain, which is where the site says that it lives. */
    String repo(String path) {
        return root(REPO + path);
    }

    /** The address of a page on the disk. */
    String file(String path) {
        return folder.toUri() + (path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    Path folder() {
        return folder;
    }

    /** The addresses of all pages from the site's root on, without the not-found page. */
    Set<String> pages() {
        return site.pages().stream()
                .filter(path -> path.endsWith("index.html"))
                .map(path -> path.substring(0, path.length() - "index.html".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String text(String path) {
        return site.text(path);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange, String base) throws IOException {
        try (exchange) {
            String path = URLDecoder.decode(
                            exchange.getRequestURI().getRawPath().replace("+", "%2B"), UTF_8)
                    .substring(base.length());
            String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            byte[] bytes = site.files().get(name);
            int status = bytes == null ? 404 : 200;
            if (bytes == null) {
                name = "404.html";
                bytes = site.files().get(name);
            }
            String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(kind, "application/octet-stream"));
            exchange.getResponseHeaders().set("Cache-Control", "max-age=600"); // as GitHub Pages does
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Built in memory, because a disk takes names in other scripts in some locales only. */
    private static BuiltSite build(Path content, String url) throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path source = memory.getPath("/work");
            for (Map.Entry<String, byte[]> file : BuiltSite.read(content).entrySet()) {
                write(source.resolve("content").resolve(URLDecoder.decode(file.getKey(), UTF_8)), file.getValue());
            }
            return BuiltSite.of(source, source.resolve("site"), "--url", url);
        }
    }

    private static void write(SortedMap<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().chars().allMatch(c -> c < 0x80)) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
