package offprint.content.load;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import offprint.diag.Diagnostic;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Bibliography;
import offprint.model.Paper;
import offprint.picture.PictureFile;

/** A content folder in memory: a small site without problems, to which a test adds what it is about. */
final class ContentFolder {
    /** A paper that has all it needs, and nothing else; what a test adds begins on line 5. */
    static final String PAPER = """
            title: Attention
            authors: [Ada Example]
            date: 2022-06-04
            category: LG
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    ContentFolder() {
        with("site.yaml", """
                title: Papers
                url: https://example.org/
                categories: {LG: Machine Learning, CL: Computation and Language}
                metrics: {score: {label: Score, digits: 1}, citations: {label: Citations}}
                """);
        with("profile.yaml", "name: Ada Example\n");
    }

    /** Adds a file below {@code content/}, or replaces it. */
    ContentFolder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    ContentFolder with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** Adds papers/a.yaml: the paper that has all it needs, and these lines. */
    ContentFolder withPaper(String lines) {
        return with("papers/a.yaml", PAPER + lines);
    }

    ContentFolder without(String path) {
        files.remove(path);
        return this;
    }

    /** The same with the text of every file changed that is not a picture. */
    ContentFolder rewritten(UnaryOperator<String> change) {
        ContentFolder other = new ContentFolder();
        other.files.clear();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            boolean picture = PictureFile.isNamedLikeOne(file.getKey());
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            other.with(
                    file.getKey(),
                    picture ? file.getValue() : change.apply(text).getBytes(StandardCharsets.UTF_8));
        }
        return other;
    }

    /** The same, its files made in the opposite order. */
    ContentFolder reversed() {
        List<String> paths = new ArrayList<>(files.keySet());
        Collections.reverse(paths);
        ContentFolder other = new ContentFolder();
        other.files.clear();
        for (String path : paths) {
            other.files.put(path, files.getOrDefault(path, new byte[0]));
        }
        return other;
    }

    /** What comes of loading the folder. */
    Loaded load() {
        return load(Configuration.unix());
    }

    Loaded load(Configuration system) {
        try (FileSystem disk = Jimfs.newFileSystem(system)) {
            Path site = disk.getPath("site");
            Files.createDirectories(site.resolve("content"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(site.resolve("content"), file.getKey(), file.getValue());
            }
            Diagnostics diagnostics = new Diagnostics();
            Sources sources = Sources.read(site, "", diagnostics);
            return new Loaded(BibliographyLoader.load(sources, diagnostics), diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A path that ends in a slash is a folder. */
    private static void write(Path content, String path, byte[] bytes) throws IOException {
        Path file = content.resolve(path);
        if (path.endsWith("/")) {
            Files.createDirectories(file);
            return;
        }
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, bytes);
    }

    /** A bibliography, where there is one, and the problems. */
    record Loaded(Optional<Bibliography> bibliography, Diagnostics diagnostics) {

        /** The problems as a terminal shows them, with their sum; nothing where there are none. */
        String messages() {
            return diagnostics.sorted().isEmpty()
                    ? ""
                    : DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false).print(diagnostics.sorted(), "");
        }

        Bibliography accepted() {
            if (!diagnostics.sorted().isEmpty()) {
                throw new AssertionError(messages());
            }
            return bibliography.orElseThrow();
        }

        Paper paper() {
            return accepted().papers().get(0);
        }

        boolean has(Rule rule) {
            for (Diagnostic diagnostic : diagnostics.sorted()) {
                if (diagnostic.rule() == rule) {
                    return true;
                }
            }
            return false;
        }
    }
}
