package offprint.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The browsers that have a page open, each at the other end of a stream of server-sent events (HTML Standard, 9.2). */
final class Events implements AutoCloseable {
    private static final int BEAT_SECONDS = 15;
    /** An author does not save so often while a browser is only slow. */
    private static final int MOST_WAITING = 64;

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
     * Has a browser hear from now on what happens.
     *
     * @param path of the file that is looked at
     */
    Stream open(String path) {
        Stream stream = new Stream(path);
        stream.put(":\n\n");
        streams.add(stream);
        return stream;
    }

    /** Sends what the browser is to hear until it is gone, in the thread that answers it: another may wait for its own. */
    void serve(Stream stream, HttpExchange exchange) throws IOException {
        stream.writeIn(Optional.of(Thread.currentThread()));
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (streams.contains(stream)) {
                out.write(stream.waiting.take().getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(stream);
            stream.writeIn(Optional.empty());
        }
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

    /** Waits for nobody: who has not read for so long is given up, and asks again if they are still there. */
    private void sendAll(String text) {
        for (Stream stream : streams) {
            if (!stream.put(text)) {
                end(stream);
            }
        }
    }

    private void end(Stream stream) {
        if (streams.remove(stream)) {
            stream.interrupt();
        }
    }

    private static String message(String event, String data) {
        return "event: " + event + "\ndata: " + data + "\n\n";
    }

    @Override
    public void close() {
        heart.shutdownNow();
        streams.forEach(this::end);
    }

    /** One browser's page, and what it has still to be told. */
    static final class Stream {
        private final String path;
        private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
        private Optional<Thread> writer = Optional.empty();

        private Stream(String path) {
            this.path = path;
        }

        void send(String event, String data) {
            put(message(event, data));
        }

        /** @param thread what writes from now on; it may have something else to do when it no longer writes */
        private synchronized void writeIn(Optional<Thread> thread) {
            writer = thread;
        }

        /** A thread that is interrupted while it writes to a socket has it closed. */
        private synchronized void interrupt() {
            writer.ifPresent(Thread::interrupt);
        }

        private boolean put(String text) {
            return waiting.offer(text);
        }
    }
}
