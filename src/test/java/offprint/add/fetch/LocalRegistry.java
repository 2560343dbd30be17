package offprint.add.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A registry on this machine that gives the answers it is told to, in their order, and the last one for ever. */
public final class LocalRegistry implements AutoCloseable {

    /** Answers a request. */
    public interface Reply {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final Map<Registry, String> keys = new EnumMap<>(Registry.class);
    private String accept = "";
    private String agent = "";

    public LocalRegistry() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public LocalRegistry reply(Reply reply) {
        synchronized (replies) {
            replies.add(reply);
        }
        return this;
    }

    public LocalRegistry reply(int status, String type, String body, String... fields) {
        return reply(exchange -> {
            for (int i = 0; i < fields.length; i += 2) {
                exchange.getResponseHeaders().add(fields[i], fields[i + 1]);
            }
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Type", type);
            }
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    /** Says nothing until the test is over. */
    public LocalRegistry replyNever() {
        return reply(exchange -> closing.await());
    }

    /** Says one space after the other until the test is over; there is always a next one soon. */
    public LocalRegistry replyDropByDrop() {
        return reply(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            while (!closing.await(5, TimeUnit.MILLISECONDS)) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
            }
        });
    }

    /** Says so many bytes, and breaks off after some of them. */
    public LocalRegistry replyBrokenOff(int announced, String body) {
        return reply(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, announced);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.getResponseBody().flush();
        });
    }

    /** Says something as long as anybody listens. */
    public LocalRegistry replyForEver() {
        return reply(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            byte[] some = new byte[8192];
            while (closing.getCount() > 0) {
                body.write(some);
            }
        });
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestURI().toString());
        accept = String.valueOf(exchange.getRequestHeaders().getFirst("Accept"));
        agent = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
        Reply reply;
        synchronized (replies) {
            reply = replies.size() > 1 ? replies.remove() : replies.element();
        }
        try (exchange) {
            reply.to(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + '/';
    }

    /** What was asked for, each with its query. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How long it was left alone between requests, in a time that passes only then. */
    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    String accept() {
        return accept;
    }

    String agent() {
        return agent;
    }

    /** Has it asked with a key. */
    public LocalRegistry withKey(Registry service, String key) {
        keys.put(service, key);
        return this;
    }

    /** This one in the place of all services, each in a folder of its name; arXiv's is {@code /query}. */
    public WebExchange network() {
        return network(Duration.ofSeconds(20));
    }

    WebExchange network(Duration answer) {
        return network(answer, Duration.ofSeconds(90), 1_000_000);
    }

    WebExchange network(Duration answer, Duration whole, int largest) {
        Patience patience = new Patience(
                Duration.ofSeconds(5), answer, whole, 4, Duration.ofSeconds(1), Duration.ofSeconds(30), largest);
        Map<Registry, URI> addresses = new EnumMap<>(Registry.class);
        for (Registry service : Registry.values()) {
            addresses.put(service, URI.create(address() + service.name().toLowerCase(Locale.ROOT) + '/'));
        }
        addresses.put(Registry.DOI, URI.create(address()));
        addresses.put(Registry.ARXIV, URI.create(address() + "query"));
        return new WebExchange(addresses, keys, "", patience, time());
    }

    private Stopwatch time() {
        return new Stopwatch() {
            private long now;

            @Override
            public long nanos() {
                return now;
            }

            @Override
            public void pause(Duration duration) {
                pauses.add(duration);
                now += duration.toNanos();
            }
        };
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
