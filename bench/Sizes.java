import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Where the bytes of a built site are, and how many a reader's browser loads: {@code java bench/Sizes.java SITE}. */
final class Sizes {
    /** What a page loads by itself; scripts load more when a reader searches. */
    private static final Pattern LOADED =
            Pattern.compile("<(?:link rel=\"stylesheet\"|script|img)[^>]*? (?:href|src)=\"([^\"]+)\"");

    private static final Pattern ROW = Pattern.compile("<article class=\"row\">.*?</article>", Pattern.DOTALL);
    private static final Set<String> INDEXES =
            Set.of("categories", "years", "authors", "venues", "keywords", "projects", "people", "cv");

    private final Path site;

    private Sizes(Path site) {
        this.site = site;
    }

    public static void main(String[] arguments) throws IOException {
        new Sizes(Path.of(arguments[0])).report();
    }

    private record Kind(int files, long bytes, long largest) {
        Kind with(long size) {
            return new Kind(files + 1, bytes + size, Math.max(largest, size));
        }
    }

    private void report() throws IOException {
        Map<String, Kind> kinds = new TreeMap<>();
        long all = 0;
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                long size = Files.size(file);
                all += size;
                kinds.merge(
                        kind(site.relativize(file).toString().replace('\\', '/')),
                        new Kind(1, size, size),
                        (before, one) -> before.with(size));
            }
        }
        byKind(kinds, all);
        ofReaders();
    }

    private static void byKind(Map<String, Kind> kinds, long all) {
        System.out.println("| kind of file | files | MB | % | mean (KB) | largest (KB) |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        List<Map.Entry<String, Kind>> sorted = new ArrayList<>(kinds.entrySet());
        sorted.sort((one, other) -> Long.compare(other.getValue().bytes(), one.getValue().bytes()));
        int files = 0;
        for (Map.Entry<String, Kind> entry : sorted) {
            Kind kind = entry.getValue();
            files += kind.files();
            print(
                    "| %s | %d | %.1f | %.0f | %.1f | %.1f |",
                    entry.getKey(),
                    kind.files(),
                    kind.bytes() / 1e6,
                    100.0 * kind.bytes() / all,
                    kind.bytes() / 1e3 / kind.files(),
                    kind.largest() / 1e3);
        }
        print("| all | %d | %.1f | 100 | | |\n", files, all / 1e6);
    }

    private static String kind(String path) {
        String[] steps = path.split("/");
        String name = steps[steps.length - 1];
        boolean page = name.endsWith(".html");
        if (steps.length == 1) {
            return page ? "home and not-found page" : name.startsWith("papers.") ? "all citations" : "feeds, sitemap";
        }
        if (name.startsWith("feed.")) {
            return "feeds, sitemap";
        }
        if (steps[0].equals("papers")) {
            boolean paper = steps.length == 3 && !isPortion(steps[1]);
            boolean card = name.endsWith(".png");
            return !paper ? "lists of all papers" : page ? "papers' pages" : card ? "social cards" : "papers' citations";
        }
        if (INDEXES.contains(steps[0])) {
            return !page ? "citations of indexes" : steps[0] + (steps.length == 2 ? "" : ", each");
        }
        return steps[0].equals("api") ? "data (api/)" : steps[0].equals("search") ? "search" : "assets and others";
    }

    /** Further pages of the list of all papers, and that by type. */
    private static boolean isPortion(String folder) {
        return folder.equals("by-type") || folder.matches("page-[0-9]+");
    }

    private void ofReaders() throws IOException {
        System.out.println("| page | HTML (KB) | gzipped | with all that it loads (KB) | gzipped | rows | bytes a row |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        page("home", Path.of("index.html"));
        page("list of all papers", Path.of("papers/index.html"));
        page("largest category", largest("categories"));
        page("largest paper", largest("papers"));
    }

    /** The heaviest page that stands in a folder of a folder. */
    private Path largest(String folder) throws IOException {
        Optional<Path> largest;
        try (Stream<Path> pages = Files.walk(site.resolve(folder), 2)) {
            largest = pages.filter(page -> page.endsWith("index.html"))
                    .filter(page -> !page.getParent().equals(site.resolve(folder)))
                    .filter(page -> !isPortion(page.getParent().getFileName().toString()))
                    .max((one, other) -> Long.compare(one.toFile().length(), other.toFile().length()));
        }
        return site.relativize(largest.orElse(site.resolve("index.html")));
    }

    private void page(String label, Path page) throws IOException {
        Path file = site.resolve(page);
        String html = Files.readString(file);
        Set<Path> loaded = new TreeSet<>();
        Matcher matcher = LOADED.matcher(html);
        while (matcher.find()) {
            Path other = file.getParent().resolve(matcher.group(1)).normalize();
            if (Files.isRegularFile(other)) {
                loaded.add(other);
            }
        }
        long plain = Files.size(file);
        long packed = gzipped(file);
        long more = 0;
        long morePacked = 0;
        for (Path other : loaded) {
            more += Files.size(other);
            morePacked += gzipped(other);
        }
        int rows = 0;
        long ofRows = 0;
        Matcher row = ROW.matcher(html);
        while (row.find()) {
            rows++;
            ofRows += row.group().getBytes(StandardCharsets.UTF_8).length;
        }
        print(
                "| %s | %.1f | %.1f | %.1f | %.1f | %d | %d |",
                label,
                plain / 1e3,
                packed / 1e3,
                (plain + more) / 1e3,
                (packed + morePacked) / 1e3,
                rows,
                rows == 0 ? 0 : ofRows / rows);
    }

    private static long gzipped(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
