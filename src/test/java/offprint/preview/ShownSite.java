package offprint.preview;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site of two papers that is previewed at a free port of this machine while a test changes its files. */
final class ShownSite implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final Pattern VERSION = Pattern.compile("preview\\.js\\?version=([^\"]+)\"");

    private final Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Optional<Preview> preview = Optional.empty();

    /** What the server sent; the names of headers are in small letters. */
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** Which state of the site the page says it is of. */
        String version() {
            Matcher script = VERSION.matcher(body);
            return script.find() ? script.group(1) : "";
        }
    }

    /** @param folder an empty one, on whatever disk */
    ShownSite(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        write("content/site.yaml", "title: Ada\nurl: https://ada.example.org/\ncategories: {A: Algebra, B: Botany}\n");
        write("content/profile.yaml", "name: Ada Example\n");
        write("content/papers/one.yaml", paper("One"));
        write("content/papers/two.yaml", paper("Two"));
    }

    static String paper(String title) {
        return "title: " + title + "\nauthors: [Ada Example]\ndate: 2022-06-04\ncategory: A\n";
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    /** Puts a file in its place all at once, so that nobody sees half of it. */
    ShownSite write(String path, String text) throws IOException {
        Files.createDirectories(path(path).getParent());
        move(Files.writeString(path("fresh.tmp"), text), path(path));
        return this;
    }

    /** Writes into the file that is there, which is empty for a moment. */
    void rewrite(String path, String text) throws IOException {
        Files.writeString(path(path), text);
    }

    /** Writes as many editors do: all into a new file beside the old one, whose place it then takes. */
    void replace(String path, String text) throws IOException {
        Path file = path(path);
        move(Files.writeString(file.resolveSibling(file.getFileName() + ".tmp4711"), text), file);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    ShownSite start() throws IOException {
        return start(new PrintStream(said, true, UTF_8));
    }

    /** @param terminal what the preview prints to, instead of what {@link #said} returns */
    ShownSite start(PrintStream terminal) throws IOException {
        Preview.Settings settings = new Preview.Settings(folder, "work", "127.0.0.1", 0, Optional.empty());
        preview = Optional.of(Preview.start(settings, terminal, false));
        return this;
    }

    /** Where it is shown, ending in a slash. */
    String address() {
        return preview.orElseThrow().address();
    }

    int port() {
        return URI.create(address()).getPort();
    }

    /** What the terminal shows. */
    String said() {
        return said.toString(UTF_8);
    }

    Answer get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1", "127.0.0.1:" + port());
    }

    /** Sends a request line as it is, which no well-behaved client would. */
    Answer ask(String line, String host) throws IOException {
        return send(line + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    Answer send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return answer(socket.getInputStream().readAllBytes());
        }
    }

    private static Answer answer(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        String[] lines = text.substring(0, end).split("\r\n", 0);
        Map<String, String> headers = new TreeMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        String body = new String(bytes, end + 4, bytes.length - end - 4, UTF_8);
        return new Answer(Integer.parseInt(lines[0].split(" ", 0)[1]), headers, body);
    }

    /** What a browser hears that looks at a page which it has just loaded. */
    Stream opens(String path) throws IOException {
        return hears(path, get(path).version());
    }

    Stream hears(String path, String version) throws IOException {
        String query = "?page=" + URLEncoder.encode(path, UTF_8) + "&version=" + version;
        return new Stream((HttpURLConnection)
                URI.create(address() + ".offprint/events" + query).toURL().openConnection());
    }

    /** Server-sent events as they come. */
    static final class Stream implements AutoCloseable {
        private final HttpURLConnection connection;
        private final BufferedReader lines;

        private Stream(HttpURLConnection connection) throws IOException {
            this.connection = connection;
            connection.setReadTimeout(PATIENCE_MILLIS);
            this.lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
        }

        String contentType() {
            return connection.getContentType();
        }

        /** The next event, as {@code NAME DATA}; fails where none comes. */
        String next() throws IOException {
            String event = "";
            String data = "";
            while (event.isEmpty() || data.isEmpty()) {
                String line = lines.readLine();
                if (line == null) {
                    throw new AssertionError("the stream has ended");
                }
                event = line.startsWith("event: ") ? line.substring(7) : event;
                data = line.startsWith("data: ") ? line.substring(6) : data;
            }
            return event + ' ' + data;
        }

        @Override
        public void close() {
            connection.disconnect();
        }
    }

    @Override
    public void close() throws IOException {
        if (preview.isPresent()) {
            preview.get().close();
        }
    }
}
