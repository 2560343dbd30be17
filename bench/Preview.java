import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures how long an author waits who works with {@code offprint serve}: from the moment a paper's file is saved to the
 * moment the browser, which has the page open, has the new one. {@code java bench/Preview.java [SIZE]...}
 */
final class Preview {
    private static final int UNTIMED = 10;
    private static final int TIMED = 30;
    private static final int PATIENCE_MILLIS = 120_000;
    private static final String MARK = "version=";

    /** Milliseconds since a file was saved. */
    private record Wait(double event, double page) {}

    private record Running(Process process, String address) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        String given = System.getenv("OFFPRINT");
        String offprint = given == null ? "./offprint" : given;
        List<String> sizes = args.length == 0 ? List.of("50", "10000") : List.of(args);
        System.out.println("| papers | page | started | event, median | page, median | page, worst of " + TIMED + " |");
        System.out.println("|---|---|---|---|---|---|");
        for (String size : sizes) {
            Path site = Files.createTempDirectory("preview");
            try {
                run("java", "bench/Generate.java", size, site.toString());
                measure(offprint, size, site);
            } finally {
                delete(site);
            }
        }
    }

    private static void measure(String offprint, String size, Path site) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Running preview = start(offprint, site);
        double started = since(start);
        try {
            Path paper = firstPaper(site);
            String name = paper.getFileName().toString().replace(".yaml", "");
            for (String page : List.of("/papers/" + name + "/", "/papers/", "/")) {
                report(size, page.replace(name, "SLUG"), started, waits(preview, paper, page));
            }
        } finally {
            preview.process().destroy();
            preview.process().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static void report(String size, String page, double started, List<Wait> waits) {
        List<Double> events = new ArrayList<>();
        List<Double> pages = new ArrayList<>();
        for (Wait wait : waits) {
            events.add(wait.event());
            pages.add(wait.page());
        }
        events.sort(Comparator.naturalOrder());
        pages.sort(Comparator.naturalOrder());
        System.out.printf(
                "| %s | `%s` | %.1f s | %.0f ms | %.0f ms | %.0f ms |%n",
                size, page, started / 1000, events.get(TIMED / 2), pages.get(TIMED / 2), pages.get(TIMED - 1));
    }

    /** Each time another title, on which lists, search, citations and the papers beside others depend. */
    private static List<Wait> waits(Running preview, Path paper, String page) throws IOException, InterruptedException {
        List<Wait> waits = new ArrayList<>();
        String text = Files.readString(paper);
        String query = "?page=" + URLEncoder.encode(page, StandardCharsets.UTF_8) + "&version=" + version(preview, page);
        HttpURLConnection stream = open(preview.address() + ".offprint/events" + query);
        try (BufferedReader events = reader(stream)) {
            for (int round = 0; round < UNTIMED + TIMED; round++) {
                Thread.sleep(300);
                long start = System.nanoTime();
                Files.writeString(paper, text.replaceFirst("(?m)^title: .*", "title: Draft number " + round));
                String event = next(events);
                double heard = since(start);
                String body = get(preview.address() + page.substring(1));
                boolean own = page.contains(paper.getFileName().toString().replace(".yaml", ""));
                if (!event.equals("reload") || (own && !body.contains("Draft number " + round))) {
                    throw new IllegalStateException("after a change came " + event + " and not the new page");
                }
                if (round >= UNTIMED) {
                    waits.add(new Wait(heard, since(start)));
                }
            }
        } finally {
            stream.disconnect();
            Files.writeString(paper, text);
        }
        Thread.sleep(1000);
        return waits;
    }

    private static Running start(String offprint, Path site) throws IOException {
        Process process = new ProcessBuilder(offprint, "serve", "--port", "0", "--source", site.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            int end = line.indexOf(" shows the site");
            if (end > 0) {
                Thread drain = new Thread(() -> said.lines().forEach(ignored -> {}));
                drain.setDaemon(true);
                drain.start();
                return new Running(process, line.substring(0, end));
            }
        }
        throw new IOException("`offprint serve` ended; is ./offprint built?");
    }

    /** The newest. */
    private static Path firstPaper(Path site) throws IOException {
        String newest = "";
        Path first = site;
        try (Stream<Path> papers = Files.list(site.resolve("content/papers"))) {
            for (Path paper : (Iterable<Path>) papers.sorted()::iterator) {
                String date = Files.readString(paper).replaceFirst("(?s).*?\ndate: (\\S+).*", "$1");
                if (date.compareTo(newest) > 0) {
                    newest = date;
                    first = paper;
                }
            }
        }
        return first;
    }

    private static String version(Running preview, String page) throws IOException {
        String body = get(preview.address() + page.substring(1));
        int start = body.indexOf(MARK) + MARK.length();
        return body.substring(start, body.indexOf('"', start));
    }

    private static HttpURLConnection open(String address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setReadTimeout(PATIENCE_MILLIS);
        return connection;
    }

    private static BufferedReader reader(HttpURLConnection connection) throws IOException {
        return new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String get(String address) throws IOException {
        return new String(open(address).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String next(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("event: ")) {
            line = events.readLine();
        }
        return line == null ? "the end" : line.substring(7);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) tree.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
