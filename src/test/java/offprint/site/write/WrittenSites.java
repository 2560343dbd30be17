package offprint.site.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.site.render.RenderedFile;
import org.junit.jupiter.api.AfterEach;

/** The words that the tests of the writer are written in: an output folder in memory, and sites to be written to it. */
abstract class WrittenSites {
    static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    final FileSystem disk;
    final Path output;

    /** The problems of the last build, as {@code rule: headline}. */
    List<String> problems = List.of();

    WrittenSites(Configuration configuration, String output) {
        String home = output.substring(0, output.length() - "/site".length());
        this.disk = Jimfs.newFileSystem(
                configuration.toBuilder().setWorkingDirectory(home).build());
        this.output = disk.getPath(output);
    }

    WrittenSites() {
        this(Configuration.unix(), "/home/site");
    }

    @AfterEach
    void closeTheDisk() throws IOException {
        disk.close();
    }

    /** Builds a site of files that hold their own names. */
    WriteReport build(String... paths) throws IOException {
        return write(Stream.of(paths).map(path -> made(path, path)).toArray(RenderedFile[]::new));
    }

    WriteReport write(RenderedFile... files) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        WriteReport report = write(output, diagnostics, files);
        problems = new ArrayList<>();
        for (Diagnostic problem : diagnostics.sorted()) {
            problems.add(problem.rule().id() + ": " + problem.headline());
        }
        return report;
    }

    /** Hands the files to the writer one by one. */
    static WriteReport write(Path output, Diagnostics diagnostics, RenderedFile... files) throws IOException {
        try (SiteWriter writer = SiteWriter.into(output)) {
            for (RenderedFile file : files) {
                writer.take(file);
            }
            return writer.finish(diagnostics);
        }
    }

    static RenderedFile made(String path, String text) {
        return new RenderedFile.Made(path, text.getBytes(UTF_8));
    }

    /** Somebody puts a file into the output folder. */
    void put(String path, String text) throws IOException {
        Path file = output.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void putManifest(String... lines) throws IOException {
        put(Manifest.NAME, String.join("\n", lines) + "\n");
    }

    /** What the output folder holds, without the manifest: texts by path; folders end in {@code /}, links in {@code @}. */
    SortedMap<String, String> contents() throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(output)) {
            for (Path place : tree.toList()) {
                String path = output.relativize(place).toString().replace('\\', '/');
                if (Files.isSymbolicLink(place)) {
                    contents.put(path + "@", "");
                } else if (Files.isDirectory(place)) {
                    contents.put(path + "/", "");
                } else {
                    contents.put(path, Files.readString(place));
                }
            }
        }
        contents.remove("/");
        contents.remove(Manifest.NAME);
        contents.remove(OutputLock.NAME);
        return contents;
    }

    List<String> places() throws IOException {
        return List.copyOf(contents().keySet());
    }

    String manifest() throws IOException {
        return Files.readString(output.resolve(Manifest.NAME));
    }

    boolean exists(String path) {
        return Files.exists(output.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes every file look old, so that one that is touched shows. */
    void age() throws IOException {
        try (Stream<Path> tree = Files.walk(output)) {
            for (Path place : tree.toList()) {
                Files.setLastModifiedTime(place, LONG_AGO);
            }
        }
    }

    List<String> touched() throws IOException {
        List<String> touched = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(output)) {
            for (Path place : tree.sorted().toList()) {
                if (!Files.getLastModifiedTime(place).equals(LONG_AGO)) {
                    touched.add(output.relativize(place).toString());
                }
            }
        }
        return touched;
    }
}
