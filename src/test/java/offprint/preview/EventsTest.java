package offprint.preview;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventsTest {
    /** More than the system keeps for a socket that is not read: 64 of them are 16 MB. */
    private static final String LONG = "x".repeat(256_000);

    private final Events events = new Events();
    private final ExecutorService answerers = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final CountDownLatch late = new CountDownLatch(1);

    EventsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(answerers);
        server.createContext("/", exchange -> {
            Events.Stream stream = events.open(exchange.getRequestURI().getPath());
            if (exchange.getRequestURI().getPath().equals("/late")) {
                await(late);
            }
            events.serve(stream, exchange);
            exchange.close();
        });
        server.start();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    @AfterEach
    void stop() {
        events.close();
        server.stop(0);
        answerers.shutdownNow();
    }

    /** Asks for the events, and reads nothing. */
    private Socket open(String path) throws IOException, InterruptedException {
        Socket socket =
                new Socket(server.getAddress().getAddress(), server.getAddress().getPort());
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        while (!events.paths().contains(path)) {
            Thread.sleep(1);
        }
        return socket;
    }

    /** Asks for the events, to read them. */
    private BufferedReader follow(String path) throws IOException {
        URL url = new URL("http", "127.0.0.1", server.getAddress().getPort(), path);
        return new BufferedReader(new InputStreamReader(url.openStream(), US_ASCII));
    }

    private static void assertHears(BufferedReader browser, String data) throws IOException {
        String line = browser.readLine();
        while (line != null && !line.equals("data: " + data)) {
            line = browser.readLine();
        }
        assertThat(line).isEqualTo("data: " + data);
    }

    @Test
    void waitsForNoBrowserThatHasStoppedReading() throws IOException, InterruptedException {
        try (Socket stalled = open("/stalled");
                BufferedReader browser = follow("/reads")) {
            for (int i = 0; i < 200; i++) {
                events.send("problems", LONG + i);
                assertHears(browser, LONG + i);
            }
            assertThat(events.paths()).containsExactly("/reads");
            assertThat(stalled.isClosed()).isFalse();
        }
    }

    @Test
    void tellsAllThatWaitedWhenASlowBrowserReadsAgain() throws IOException {
        try (BufferedReader browser = follow("/slow")) {
            for (int i = 0; i < 60; i++) {
                events.send("problems", LONG + i);
            }
            for (int i = 0; i < 60; i++) {
                assertHears(browser, LONG + i);
            }
        }
    }

    @Test
    void forgetsABrowserThatHasGone() throws IOException, InterruptedException {
        open("/gone").close();
        while (!events.paths().isEmpty()) {
            events.send("reload", "1");
            Thread.sleep(1);
        }
        assertThat(events.paths()).isEmpty();
    }

    @Test
    void endsAllStreamsWhenItIsClosed() throws IOException, InterruptedException {
        try (Socket socket = open("/open")) {
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readNBytes(12), US_ASCII)).isEqualTo("HTTP/1.1 200");
            events.close();
            assertThat(in.readAllBytes()).asString(US_ASCII).contains("\r\nContent-type: text/event-stream\r\n");
        }
    }

    @Test
    void endsAStreamThatWasClosedBeforeItsThreadCameToIt() throws IOException, InterruptedException {
        try (Socket socket = open("/late")) {
            events.close();
            late.countDown();
            assertThat(socket.getInputStream().readAllBytes())
                    .asString(US_ASCII)
                    .doesNotContain("event: ");
        }
    }
}
