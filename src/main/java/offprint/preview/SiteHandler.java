package offprint.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostics;
import offprint.site.plan.Address;
import offprint.site.render.PageDesk;
import offprint.site.render.RenderedFile;

/**
 * Answers what a browser asks for: a file of the site, the site's page for what is not found, or what the preview adds to a
 * page below {@code /.offprint/}, a name that no file of a site has.
 */
final class SiteHandler implements HttpHandler {
    private static final String OWN = ".offprint/";
    private static final String NOT_FOUND = "404.html";
    private static final String INDEX = "index.html";

    private final Workshop workshop;
    private final Events events;
    private final HostNames hosts;
    private final String siteUrl;
    private final Terminal terminal;
    private final String instance;
    private final ContentTypes types = new ContentTypes();

    /**
     * @param siteUrl where the links lead that must be whole
     * @param instance tells this preview from an earlier one at the same address
     */
    SiteHandler(Workshop workshop, Events events, HostNames hosts, String siteUrl, Terminal terminal, String instance) {
        this.workshop = workshop;
        this.events = events;
        this.hosts = hosts;
        this.siteUrl = siteUrl;
        this.terminal = terminal;
        this.instance = instance;
    }

    /** What a page says of itself: which site it is of. */
    String version(Showing showing) {
        return instance + '-' + showing.version();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (RuntimeException | Error e) {
            terminal.bug(e);
            sendText(exchange, 500, "a bug in Offprint; the terminal has more");
        } finally {
            exchange.close();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        // Scripts and pictures of a page that is not published yet are for its own pages.
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            headers.set("Allow", "GET, HEAD");
            sendText(exchange, 405, "only GET and HEAD are answered here");
            return;
        }
        if (!hosts.allow(exchange.getRequestHeaders().getFirst("Host"))) {
            sendText(exchange, 403, "this name is not one of the preview's; `offprint serve --host NAME` allows it");
            return;
        }
        String path = RequestPath.file(exchange.getRequestURI().getRawPath());
        if (path.startsWith(OWN)) {
            answerOwn(exchange, path.substring(OWN.length()));
        } else {
            answerSite(exchange, path);
        }
    }

    private void answerOwn(HttpExchange exchange, String name) throws IOException {
        if (name.equals("events") && exchange.getRequestMethod().equals("GET")) {
            follow(exchange);
        } else if (name.equals("preview.js") || name.equals("overlay.css")) {
            send(exchange, 200, name, resource(name));
        } else {
            sendText(exchange, 404, "there is no such file");
        }
    }

    /** Tells the browser from now on what happens, and at once what happened since it loaded its page. */
    private void follow(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        Events.Stream stream = events.open(RequestPath.file(RequestPath.parameter(query, "page")));
        Showing showing = workshop.showing();
        if (!version(showing).equals(RequestPath.parameter(query, "version"))) {
            stream.send("reload", version(showing));
        } else if (showing.hasErrors()) {
            stream.send("problems", ProblemText.json(showing));
        }
        events.serve(stream, exchange);
    }

    private void answerSite(HttpExchange exchange, String path) throws IOException {
        Showing showing = workshop.showing();
        if (showing.desk().isEmpty()) {
            sendProblems(exchange, showing);
            return;
        }
        Diagnostics problems = new Diagnostics();
        Optional<RenderedFile> file = file(showing, path, problems);
        if (file.isPresent() && isOwned(file.get())) {
            send(exchange, showing, file.get());
        } else if (problems.hasErrors()) {
            sendProblems(exchange, showing);
        } else if (showing.desk().get().isPage(path + '/' + INDEX)) {
            redirect(exchange, path);
        } else {
            sendMissing(exchange, showing);
        }
    }

    /** From the site before this one where this one fails; that it fails is said. */
    private Optional<RenderedFile> file(Showing showing, String path, Diagnostics problems) {
        RenderedFile drawn = showing.drawn().get(path);
        if (drawn != null) {
            return Optional.of(drawn);
        }
        Optional<RenderedFile> file = showing.desk().flatMap(desk -> desk.file(path, problems));
        if (!problems.hasErrors()) {
            return file;
        }
        if (!showing.problems().equals(problems.sorted())) {
            Showing failed = workshop.report(showing, problems.sorted());
            terminal.problems(failed);
            events.send("problems", ProblemText.json(failed));
        }
        Optional<PageDesk> before = showing.before();
        return before.flatMap(desk -> desk.file(path, new Diagnostics()));
    }

    private boolean isOwned(RenderedFile file) {
        return file.match(made -> true, joined -> true, copied -> {
            try {
                return workshop.owns(copied.from());
            } catch (IOException e) {
                return false;
            }
        });
    }

    private void redirect(HttpExchange exchange, String path) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String target = new Address(path + '/').from("/") + (query == null ? "" : '?' + query);
        exchange.getResponseHeaders().set("Location", target);
        sendText(exchange, 302, target);
    }

    private void sendProblems(HttpExchange exchange, Showing showing) throws IOException {
        String page = ProblemText.page(workshop.showing(), script(showing));
        send(exchange, 500, NOT_FOUND, page.getBytes(StandardCharsets.UTF_8));
    }

    /** The site's own page; its links are whole, because it is read at any address, and here they must stay here. */
    private void sendMissing(HttpExchange exchange, Showing showing) throws IOException {
        Optional<RenderedFile> file = file(showing, NOT_FOUND, new Diagnostics());
        if (file.isEmpty()) {
            sendText(exchange, 404, "there is no such page");
            return;
        }
        String page = new String(bytes(file.get()), StandardCharsets.UTF_8).replace('"' + siteUrl, "\"/");
        send(exchange, 404, NOT_FOUND, withScript(page, showing).getBytes(StandardCharsets.UTF_8));
    }

    private void send(HttpExchange exchange, Showing showing, RenderedFile file) throws IOException {
        if (showing.desk().isPresent() && showing.desk().get().isPage(file.path())) {
            String page = withScript(new String(bytes(file), StandardCharsets.UTF_8), showing);
            send(exchange, 200, file.path(), page.getBytes(StandardCharsets.UTF_8));
            return;
        }
        Optional<Path> copied =
                file.match(made -> Optional.empty(), joined -> Optional.empty(), copy -> Optional.of(copy.from()));
        if (copied.isPresent()) {
            try (InputStream in = Files.newInputStream(copied.get())) {
                sendPart(exchange, file.path(), in, Files.size(copied.get()));
            }
        } else {
            byte[] bytes = bytes(file);
            sendPart(exchange, file.path(), new ByteArrayInputStream(bytes), bytes.length);
        }
    }

    private static byte[] bytes(RenderedFile file) throws IOException {
        List<byte[]> pieces =
                file.match(made -> List.of(made.bytes()), RenderedFile.Joined::pieces, copied -> List.of());
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.write(piece);
        }
        return all.toByteArray();
    }

    private String withScript(String page, Showing showing) {
        int head = page.indexOf("</head>");
        return head < 0 ? page + script(showing) : page.substring(0, head) + script(showing) + page.substring(head);
    }

    private String script(Showing showing) {
        return "<script src=\"/" + OWN + "preview.js?version=" + version(showing) + "\" defer></script>\n";
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = SiteHandler.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return in.readAllBytes();
        }
    }

    private void sendText(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, "message.txt", (text + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private void send(HttpExchange exchange, int status, String path, byte[] body) throws IOException {
        try (OutputStream out = begin(exchange, status, path, body.length)) {
            out.write(body);
        }
    }

    /** Sends a file, or the part of it that is asked for. */
    private void sendPart(HttpExchange exchange, String path, InputStream in, long size) throws IOException {
        ByteRange whole = new ByteRange(0, size);
        Optional<ByteRange> part = ByteRange.asked(exchange, size);
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        part.ifPresent(range -> exchange.getResponseHeaders().set("Content-Range", range.contentRange(size)));
        if (part.isPresent() && part.get().isEmpty()) {
            sendText(exchange, 416, "the file has " + size + " bytes");
            return;
        }
        ByteRange sent = part.orElse(whole);
        try (OutputStream out = begin(exchange, part.isPresent() ? 206 : 200, path, sent.length())) {
            in.skipNBytes(sent.start());
            copy(in, out, sent.length());
        }
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] some = new byte[64 * 1024];
        long left = length;
        for (int read = 0; left > 0 && read >= 0; left -= read) {
            read = in.read(some, 0, (int) Math.min(some.length, left));
            out.write(some, 0, Math.max(0, read));
        }
    }

    /** Where the body goes; nowhere if only the head was asked for. */
    private OutputStream begin(HttpExchange exchange, int status, String path, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", types.of(path));
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
            exchange.sendResponseHeaders(status, -1);
            return OutputStream.nullOutputStream();
        }
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        return length == 0 ? OutputStream.nullOutputStream() : exchange.getResponseBody();
    }
}
