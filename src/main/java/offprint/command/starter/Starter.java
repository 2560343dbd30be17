package offprint.command.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.content.schema.ContentKind;
import offprint.content.schema.ContentSchema;
import org.jspecify.annotations.Nullable;

/** A new site's folder: samples of every kind of content, and what GitHub, git and editors need beside it. */
public final class Starter {
    private static final String CONTENT = "content";
    private static final String SITE = "content/site.yaml";
    private static final String WORKFLOW = ".github/workflows/publish.yml";
    private static final String ACTION = "{{action}}";

    /** Where each file goes, and what it is called among the samples. */
    private static final List<List<String>> SAMPLES = List.of(
            List.of("README.md", "README.md"),
            List.of(".gitignore", "gitignore"),
            List.of(".gitattributes", "gitattributes"),
            List.of(".github/dependabot.yml", "dependabot.yml"),
            List.of(WORKFLOW, "publish.yml"),
            List.of(".github/workflows/fresh.yml", "fresh.yml"),
            List.of(".vscode/settings.json", "settings.json"),
            List.of(SITE, "site.yaml"),
            List.of("content/profile.yaml", "profile.yaml"),
            List.of("content/people.yaml", "people.yaml"),
            List.of("content/news.yaml", "news.yaml"),
            List.of("content/pages/teaching.md", "teaching.md"),
            List.of("content/papers/paper-planes.yaml", "paper-planes.yaml"),
            List.of("content/papers/paper-planes.md", "paper-planes.md"),
            List.of("content/papers/lorem-ipsum.yaml", "lorem-ipsum.yaml"),
            List.of("content/papers/teacups.yaml", "teacups.yaml"));

    /** What a site without samples has instead. */
    private static final Map<String, String> EMPTY = Map.of("content/profile.yaml", "empty-profile.yaml");

    /** What of the samples' site.yaml is the samples' own, and what a site without them has there. */
    private static final List<List<String>> OWN_WORDS = List.of(
            List.of("title: Robin Example\n", "title: Your Name\n"),
            List.of(
                    "description: Papers of a researcher who does not exist, to show what a site looks like.\n",
                    "description: Publications.\n"),
            List.of(
                    "categories:\n  IA: Imaginary Aerodynamics\n  PT: Placeholder Texts\n",
                    "# categories:\n#   TH: Theory\n#   EX: Experiments\n"),
            List.of("# default_category: IA\n", "# default_category: TH\n"));

    /** The folder of the schemas, of which there are many. */
    public static final String SCHEMAS = ".offprint/";

    private final Path folder;
    private final Map<String, String> files = new LinkedHashMap<>();

    /**
     * @param action where the workflow finds Offprint, if that is known
     * @param empty whether there are no samples
     */
    public Starter(Path folder, Optional<ActionAddress> action, boolean empty) throws IOException {
        this.folder = folder;
        String address = action.orElse(ActionAddress.UNKNOWN).text();
        for (List<String> sample : SAMPLES) {
            String path = sample.get(0);
            boolean needed = !path.startsWith(CONTENT + '/') || path.equals(SITE) || EMPTY.containsKey(path);
            if (!empty) {
                files.put(path, sample(sample.get(1)).replace(ACTION, address));
            } else if (needed) {
                files.put(
                        path,
                        emptied(
                                path,
                                sample(EMPTY.getOrDefault(path, sample.get(1))).replace(ACTION, address)));
            }
        }
        for (ContentKind kind : ContentKind.values()) {
            files.put(SCHEMAS + kind.key() + ".schema.json", ContentSchema.of(kind));
        }
    }

    private static String emptied(String path, String text) {
        String emptied = text;
        for (List<String> words : path.equals(SITE) ? OWN_WORDS : List.<List<String>>of()) {
            if (!emptied.contains(words.get(0))) {
                throw new IllegalStateException("the samples do not say " + words.get(0));
            }
            emptied = emptied.replace(words.get(0), words.get(1));
        }
        return emptied;
    }

    /** The paths of the new files from the folder on. */
    public List<String> files() {
        return new ArrayList<>(files.keySet());
    }

    /**
     * What of the folder keeps a site from being made there: files where new ones belong, and a {@code content} that is
     * not empty, whose files would be mixed with the samples.
     */
    public List<String> inTheWay() throws IOException {
        List<String> found = new ArrayList<>();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            found.add(".");
            return found;
        }
        Path content = folder.resolve(CONTENT);
        boolean taken = exists(content) && !isEmptyFolder(content);
        if (taken) {
            found.add(CONTENT);
        }
        for (String path : files.keySet()) {
            String obstacle = obstacle(path);
            if (!obstacle.isEmpty() && !found.contains(obstacle) && !(taken && path.startsWith(CONTENT + '/'))) {
                found.add(obstacle);
            }
        }
        return found;
    }

    /** Writes the files; where that fails, those that were written are removed again. */
    public void write() throws IOException {
        List<Path> made = new ArrayList<>();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                makeFolder(target.getParent(), made);
                made.add(target);
                Files.write(target, file.getValue().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            remove(made, e);
            throw e;
        }
    }

    private static void makeFolder(@Nullable Path folder, List<Path> made) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        makeFolder(folder.getParent(), made);
        Files.createDirectory(folder);
        made.add(folder);
    }

    private static void remove(List<Path> made, IOException cause) {
        for (int i = made.size() - 1; i >= 0; i--) {
            try {
                Files.deleteIfExists(made.get(i));
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /** The file in the way of another one: in its place, or in that of a folder above it. */
    private String obstacle(String path) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            Path parent = folder.resolve(path.substring(0, end));
            if (exists(parent) && !Files.isDirectory(parent)) {
                return path.substring(0, end);
            }
        }
        return exists(folder.resolve(path)) ? path : "";
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            return !entries.iterator().hasNext();
        }
    }

    private static String sample(String name) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no sample is called " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
