package offprint.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The browsers that have a page open, each at the other end of a stream of server-sent events (HTML Standard, 9.2). */
final class Events implements AutoCloseable {
    private static final int BEAT_SECONDS = 15;

    private final List<Stream> streams = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "offprint-heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    Events() {
        // A browser that has gone is noticed when something is sent to it.
        var unused = heart.scheduleAtFixedRate(() -> sendAll(":\n\n"), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Keeps the exchange open, whose headers are not sent yet.
     *
     * @param path of the file that is looked at
     */
    Stream open(HttpExchange exchange, String path) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        Stream stream = new Stream(exchange, path);
        stream.write(":\n\n");
        streams.add(stream);
        return stream;
    }

    /** The paths of the files that are looked at. */
    Collection<String> paths() {
        Set<String> paths = new TreeSet<>();
        for (Stream stream : streams) {
            paths.add(stream.path);
        }
        return paths;
    }

    /** @param data one line */
    void send(String event, String data) {
        sendAll(message(event, data));
    }

    private void sendAll(String text) {
        List<Stream> gone = new ArrayList<>();
        for (Stream stream : streams) {
            try {
                stream.write(text);
            } catch (IOException e) {
                gone.add(stream);
            }
        }
        for (Stream stream : gone) {
            streams.remove(stream);
            stream.exchange.close();
        }
    }

    private static String message(String event, String data) {
        return "event: " + event + "\ndata: " + data + "\n\n";
    }

    @Override
    public void close() {
        heart.shutdownNow();
        for (Stream stream : streams) {
            stream.exchange.close();
        }
        streams.clear();
    }

    /** One browser's page. */
    static final class Stream {
        private final HttpExchange exchange;
        private final OutputStream out;
        private final String path;

        private Stream(HttpExchange exchange, String path) {
            this.exchange = exchange;
            this.out = exchange.getResponseBody();
            this.path = path;
        }

        void send(String event, String data) throws IOException {
            write(message(event, data));
        }

        private synchronized void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
