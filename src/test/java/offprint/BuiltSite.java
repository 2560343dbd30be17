package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site as {@code offprint build} leaves it on a disk.
 *
 * @param status the exit status
 * @param messages all that was printed
 * @param files the contents by the paths from the site's root, with {@code /} between their parts
 */
public record BuiltSite(int status, String messages, SortedMap<String, byte[]> files) {

    /** Builds the site in a folder, on whatever file system that is. */
    public static BuiltSite of(Path source, Path output, String... options) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);
        List<String> line =
                new ArrayList<>(List.of("build", "--source", source.toString(), "--output", output.toString()));
        line.addAll(List.of(options));
        int status = new Main(source.getFileSystem(), out, out, false).run(line.toArray(new String[0]));
        return new BuiltSite(status, printed.toString(UTF_8), read(output));
    }

    /** The files below a folder, by path. */
    public static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** All that the Nu HTML checker has to say against the pages and style sheets. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            complaints.addAll(NuChecker.complaints(file.getKey(), file.getValue()));
        }
        return complaints;
    }

    /** A file as text; fails where there is no such file. */
    public String text(String path) {
        assertThat(files).containsKey(path);
        return new String(files.get(path), UTF_8);
    }

    /** A page as a browser would read it. */
    public Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** The paths of all pages. */
    public List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String path : files.keySet()) {
            if (path.endsWith(".html")) {
                pages.add(path);
            }
        }
        return pages;
    }
}
