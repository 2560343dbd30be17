import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What a reader's browser loads with pages of a built site, in bytes: {@code java bench/Sizes.java SITE}. */
final class Sizes {
    /** What a page loads by itself; scripts load more when a reader searches. */
    private static final Pattern LOADED =
            Pattern.compile("<(?:link rel=\"stylesheet\"|script|img)[^>]*? (?:href|src)=\"([^\"]+)\"");

    private static final Pattern ROW = Pattern.compile("<article class=\"row\">.*?</article>", Pattern.DOTALL);

    private final Path site;

    private Sizes(Path site) {
        this.site = site;
    }

    public static void main(String[] arguments) throws IOException {
        new Sizes(Path.of(arguments[0])).report();
    }

    /** Further pages of the list of all papers, and that by type. */
    private static boolean isPortion(String folder) {
        return folder.equals("by-type") || folder.matches("page-[0-9]+");
    }

    private void report() throws IOException {
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
