package offprint.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A site as its author sees it while working on it. Pages are drawn when a browser asks for them; when a file changes,
 * the browser reloads its page, or shows what is wrong.
 */
public final class Preview implements Closeable {

    static {
        // The server would else wait for more to send, 40 ms each time.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService answerers;
    private final Watch watch;
    private final Workshop workshop;
    private final Events events;
    private final SiteHandler handler;
    private final Terminal terminal;
    private final String address;
    private final Thread watcher;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * What to show, and where.
     *
     * @param site the folder that holds content/ and, if any, templates/
     * @param displayName how messages name it; empty for the working directory
     * @param host a name or address of this machine
     * @param port 0 for any that is free
     * @param url where links that must be whole lead, ending in a slash; without it, to the preview itself
     */
    public record Settings(Path site, String displayName, String host, int port, Optional<String> url) {}

    private Preview(HttpServer server, Settings settings, PrintStream out, boolean colour) throws IOException {
        this.server = server;
        this.address = address(settings.host(), server.getAddress().getPort());
        this.terminal = new Terminal(out, colour, settings.site());
        String url = settings.url().orElse(address);
        // Watched before it is read: what changes meanwhile is read again.
        this.watch = Watch.of(settings.site());
        this.workshop = new Workshop(settings.site(), settings.displayName(), url);
        this.events = new Events();
        String instance =
                Long.toString(ProcessHandle.current().pid(), 36) + Long.toString(Math.abs(System.nanoTime()), 36);
        this.handler = new SiteHandler(workshop, events, new HostNames(settings.host()), url, terminal, instance);
        this.answerers = Executors.newCachedThreadPool(Preview::daemon);
        this.watcher = new Thread(this::watch, "offprint-watch");
        server.createContext("/", handler);
        server.setExecutor(answerers);
    }

    /**
     * Reads the site and shows it from then on, in threads of its own.
     *
     * @param out where the address, the changes and the problems are said
     * @throws IOException with a sentence that says why nothing can be shown there
     */
    public static Preview start(Settings settings, PrintStream out, boolean colour) throws IOException {
        HttpServer server = Listening.at(settings.host(), settings.port());
        try {
            Preview preview = new Preview(server, settings, out, colour);
            preview.start();
            return preview;
        } catch (IOException | RuntimeException | Error e) {
            server.stop(0);
            throw e;
        }
    }

    private void start() {
        terminal.problems(workshop.showing());
        server.start();
        watcher.setDaemon(true);
        watcher.start();
        terminal.print(address + " shows the site; Ctrl-C ends it");
    }

    /** Where the site is shown, ending in a slash. */
    public String address() {
        return address;
    }

    /** Waits until the preview is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        watcher.interrupt();
        watch.close();
        events.close();
        server.stop(0);
        answerers.shutdownNow();
    }

    private void watch() {
        while (closed.getCount() > 0) {
            try {
                takeIn(watch.next());
            } catch (InterruptedException e) {
                // The preview is being closed, which the condition tells.
            } catch (Throwable e) {
                terminal.bug(e);
            }
        }
    }

    private void takeIn(SortedSet<Path> changed) {
        long start = System.nanoTime();
        Showing before = workshop.showing();
        Showing now = workshop.update(changed, events.paths());
        if (now.hasErrors()) {
            events.send("problems", ProblemText.json(now));
        } else {
            events.send(!before.hasErrors() && isStyle(changed) ? "style" : "reload", handler.version(now));
        }
        terminal.changed(changed, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), before, now);
    }

    private static boolean isStyle(SortedSet<Path> changed) {
        for (Path path : changed) {
            String name = path.toString();
            if (!name.endsWith(".css") && !name.endsWith("site.css.ftl")) {
                return false;
            }
        }
        return true;
    }

    private static String address(String host, int port) {
        String name = HostNames.isEveryAddress(host) ? "127.0.0.1" : host;
        boolean figures = name.indexOf(':') >= 0 && !name.startsWith("[");
        return "http://" + (figures ? '[' + name + ']' : name) + ':' + port + '/';
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "offprint-answer");
        thread.setDaemon(true);
        return thread;
    }
}
