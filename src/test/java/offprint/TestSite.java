package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import offprint.catalog.Catalog;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.Sources;
import offprint.content.lock.AddressLock;
import offprint.diag.Diagnostic;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.model.Bibliography;
import offprint.site.plan.SitePlan;

/** A site on a disk in memory, in the working directory, and what the stages and commands make of it. */
public final class TestSite implements AutoCloseable {
    private final FileSystem disk;
    private boolean pushed;

    TestSite() {
        this(Configuration.unix());
    }

    /** A site on a disk of another kind. */
    TestSite(Configuration configuration) {
        disk = Jimfs.newFileSystem(
                configuration.toBuilder().setWorkingDirectory("/work").build());
    }

    /** What a command printed, and its exit status. */
    public record Run(int status, String out, String err) {}

    /** A site with all that it needs and no papers; its person is Ada Example, its categories are A and B. */
    public static TestSite small() {
        return new TestSite().file("content/site.yaml", """
                        title: Ada
                        url: https://ada.example.org/papers/
                        categories: {A: Algebra, B: Botany}
                        metrics: {score: {digits: 1}, citations: {label: Citations}}
                        """).file("content/profile.yaml", "name: Ada Example\n");
    }

    /** From here on, what the list of addresses has was pushed, as it was for continuous integration. */
    public TestSite pushed() {
        pushed = true;
        return this;
    }

    public FileSystem disk() {
        return disk;
    }

    public Path path(String path) {
        return disk.getPath("/work").resolve(path);
    }

    public TestSite file(String path, String text) {
        return file(path, text.getBytes(UTF_8));
    }

    public TestSite file(String path, byte[] bytes) {
        try {
            Files.createDirectories(path(path).getParent());
            Files.write(path(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paper; what every paper must say and {@code yaml} does not is added. */
    public TestSite paper(String slug, String yaml) {
        StringBuilder text = new StringBuilder(yaml.strip()).append('\n');
        String[][] required = {
            {"title", "On " + slug}, {"authors", "[Ada Example]"}, {"date", "2024"}, {"category", "A"}
        };
        for (String[] field : required) {
            if (!("\n" + yaml).contains("\n" + field[0] + ":")) {
                text.append(field[0]).append(": ").append(field[1]).append('\n');
            }
        }
        return file("content/papers/" + slug + ".yaml", text.toString());
    }

    /** The files below a folder, by their paths in it; nothing where there is no such folder. */
    public SortedMap<String, byte[]> files(String folder) {
        return files(path(folder));
    }

    static SortedMap<String, byte[]> files(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String path) {
        try {
            return Files.readString(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Carries out a command in the working directory. */
    public Run run(String... args) {
        return run(disk, pushed, args);
    }

    static Run run(FileSystem files, String... args) {
        return run(files, false, args);
    }

    private static Run run(FileSystem files, boolean pushed, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main main = new Main(
                files,
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                false,
                Optional.empty(),
                pushed);
        int status = main.run(args);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** The site's bibliography, in which nothing is wrong. */
    public Bibliography bibliography() {
        Diagnostics diagnostics = new Diagnostics();
        Sources sources = Sources.read(path(""), "", diagnostics);
        Bibliography bibliography =
                BibliographyLoader.load(sources, diagnostics).orElseThrow(() -> new AssertionError(shown(diagnostics)));
        if (diagnostics.hasErrors()) {
            throw new AssertionError(shown(diagnostics));
        }
        return bibliography;
    }

    public Catalog catalog() {
        return Catalog.of(bibliography());
    }

    private AddressLock lock() {
        Diagnostics diagnostics = new Diagnostics();
        return AddressLock.read(Sources.read(path(""), "", diagnostics).addresses(), diagnostics);
    }

    /** The plan of the site, with which nothing is wrong. */
    public SitePlan plan() {
        Diagnostics diagnostics = new Diagnostics();
        SitePlan plan = SitePlan.of(catalog(), List.of(), lock(), diagnostics);
        if (diagnostics.hasErrors()) {
            throw new AssertionError(shown(diagnostics));
        }
        return plan;
    }

    /** What is wrong with the plan of the site, each problem as people see it. */
    public List<String> planProblems() {
        Diagnostics diagnostics = new Diagnostics();
        SitePlan.of(catalog(), List.of(), lock(), diagnostics);
        List<String> problems = new ArrayList<>();
        for (Diagnostic problem : diagnostics.sorted()) {
            String shown =
                    DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false).print(List.of(problem), "");
            problems.add(shown.substring(0, shown.indexOf("\n\n") + 1));
        }
        return problems;
    }

    private static String shown(Diagnostics diagnostics) {
        return DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false).print(diagnostics.sorted(), "");
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
