package offprint.content.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.content.load.SourceMemory.Entry;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.OutsideLink;
import offprint.diag.Rule;
import offprint.diag.SpecialFile;

/** The folder {@code content/static}, whose files are published as they are. */
record StaticFiles(Path content, String displayName) {
    /** What servers ask for by a name that begins with a dot. Anything else may be a secret, or a tool's own. */
    private static final List<String> PUBLISHED_HIDDEN =
            Arrays.asList(".well-known", ".htaccess", ".nojekyll", ".domains");

    /** All that are published, named by their paths in the folder. */
    List<Entry> list(Diagnostics problems) {
        Path root = content.resolve("static");
        List<Entry> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                String path = published(root.relativize(file));
                unpublished(root.relativize(file)).ifPresent(problems::report);
                if (path.isEmpty() || OutsideLink.isOne(file, content, displayName + "/static/" + path, problems)) {
                    continue;
                }
                if (Files.isRegularFile(file)) {
                    files.add(new Entry(file, path, false));
                } else if (!SpecialFile.isOne(file, displayName + "/static/" + path, problems)
                        && Files.isSymbolicLink(file)) {
                    problems.report(ContentFiles.unused(
                            displayName,
                            "static/" + path,
                            "a symbolic link to a file is followed, one to a folder is not"));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.report(ContentFiles.unreadable(displayName, "static", e));
        }
        return files;
    }

    /** A word on what is hidden, and what anybody might think is published; backup copies come and go. */
    private Optional<Diagnostic> unpublished(Path relative) {
        Path parent = relative.getParent();
        String name = ContentFiles.name(relative);
        boolean passing =
                name.endsWith("~") || name.endsWith(".swp") || name.startsWith(".#") || name.equals(".gitkeep");
        boolean within = parent != null && published(parent).isEmpty();
        if (within || passing || !ContentFiles.isHidden(name) || PUBLISHED_HIDDEN.contains(name)) {
            return Optional.empty();
        }
        String path = "static/" + relative.toString().replace('\\', '/');
        return Optional.of(
                Diagnostic.inFile(displayName + '/' + path, Rule.UNUSED_FILE, "`" + path + "` is not published")
                        .help("of names that begin with a dot, only " + String.join(", ", PUBLISHED_HIDDEN) + " are"));
    }

    /** The path with slashes between its names; empty where one of them is hidden. */
    private static String published(Path relative) {
        StringBuilder path = new StringBuilder();
        for (Path name : relative) {
            if (ContentFiles.isHidden(name.toString()) && !PUBLISHED_HIDDEN.contains(name.toString())) {
                return "";
            }
            path.append(path.length() == 0 ? "" : "/").append(name);
        }
        return path.toString();
    }
}
