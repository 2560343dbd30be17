package offprint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import offprint.catalog.Catalog;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.Sources;
import offprint.content.lock.AddressLock;
import offprint.diag.Diagnostics;
import offprint.diag.Severity;
import offprint.site.plan.SitePlan;
import offprint.site.render.PageDesk;
import offprint.site.render.RenderedFile;
import offprint.site.render.SiteRenderer;
import offprint.site.render.Templates;
import offprint.site.render.Theme;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a preview shows after many changes is what a build makes of the files as they are then. */
@Tag("slow")
class PreviewedSiteTest {
    private static final String URL = "http://127.0.0.1:4000/";
    private static final int PAPERS = 14;
    private static final int CHANGES = 25;
    /** People, each by the spellings of their name. */
    private static final List<List<String>> NAMES = List.of(
            List.of("Ada Example", "Ada EXAMPLE"),
            List.of("Åsa Öberg", "Asa Oberg"),
            List.of("Bo Li"),
            List.of("Ines de la Cruz"),
            List.of("J. Doe", "Jo Doe"));

    private static final List<String> WORDS =
            List.of("sparse", "model", "models", "kernel", "quanta", "Sparse", "graph", "query", "queries", "lattice");

    @AutoClose
    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());

    private final Path folder = disk.getPath("/work");
    /** The fields of each paper, by its slug. */
    private final Map<String, Map<String, String>> papers = new TreeMap<>();

    private final TreeSet<Path> changed = new TreeSet<>();

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        changed.add(file);
    }

    private void delete(String path) throws IOException {
        Files.delete(folder.resolve(path));
        changed.add(folder.resolve(path));
    }

    private void write(String slug, Map<String, String> fields) throws IOException {
        StringBuilder text = new StringBuilder();
        fields.forEach((field, value) -> {
            if (!value.isEmpty()) {
                text.append(field).append(": ").append(value).append('\n');
            }
        });
        write("content/papers/" + slug + ".yaml", text.toString());
    }

    private void writeSite(String categories, String other) throws IOException {
        write(
                "content/site.yaml",
                "title: Ada\nurl: https://ada.example.org/\ncategories: " + categories + other + "\n");
    }

    private static String some(List<String> of, int most, SplittableRandom chance) {
        List<String> some = new ArrayList<>(of);
        while (some.size() > most || (some.size() > 1 && chance.nextInt(3) == 0)) {
            some.remove(chance.nextInt(some.size()));
        }
        return String.join(", ", some);
    }

    private static List<String> names(SplittableRandom chance) {
        List<String> names = new ArrayList<>();
        for (List<String> spellings : NAMES) {
            names.add(spellings.get(chance.nextInt(spellings.size())));
        }
        return names;
    }

    private static String value(String field, SplittableRandom chance) {
        return switch (field) {
            case "title" -> some(WORDS, 4, chance).replace(",", "") + " " + chance.nextInt(1_000_000);
            case "authors" -> "[" + some(names(chance), 4, chance) + (chance.nextInt(5) == 0 ? ", et al." : "") + "]";
            case "date" -> "20" + (10 + chance.nextInt(5)) + "-0" + (1 + chance.nextInt(9)) + "-11";
            case "category" -> chance.nextBoolean() ? "A" : "B";
            case "keywords" -> chance.nextBoolean() ? "[" + some(WORDS, 3, chance) + "]" : "";
            case "venue" -> chance.nextBoolean() ? "Proceedings of " + WORDS.get(chance.nextInt(WORDS.size())) : "";
            case "abstract" -> some(WORDS, 9, chance).replace(",", "") + ".";
            default -> throw new IllegalArgumentException(field);
        };
    }

    private void add(String slug, SplittableRandom chance) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        for (String field : List.of("title", "authors", "date", "category", "keywords", "venue", "abstract")) {
            fields.put(field, value(field, chance));
        }
        papers.put(slug, fields);
        write(slug, fields);
    }

    private void change(SplittableRandom chance) throws IOException {
        String slug = List.copyOf(papers.keySet()).get(chance.nextInt(papers.size()));
        switch (chance.nextInt(12)) {
            case 0 -> add("new-" + chance.nextInt(1000), chance);
            case 1 -> {
                papers.remove(slug);
                delete("content/papers/" + slug + ".yaml");
            }
            case 2 -> writeSite(chance.nextBoolean() ? "{B: Botany, A: Algebra}" : "{A: Algebra, B: Biology}", "");
            case 3 ->
                write(
                        "content/people.yaml",
                        chance.nextBoolean() ? "bo-li: {name: Bo Li}\n" : "jo: {name: Jo Doe, aliases: [J. Doe]}\n");
            case 4 ->
                write("templates/404.ftlh", "<html><head></head><body>" + chance.nextInt(100) + "</body></html>\n");
            case 5 -> write("content/profile.yaml", "name: " + (chance.nextBoolean() ? "Ada Example" : "Bo Li") + "\n");
            default -> {
                Map<String, String> fields = papers.getOrDefault(slug, new TreeMap<>());
                String field = List.copyOf(fields.keySet()).get(chance.nextInt(fields.size()));
                fields.put(field, value(field, chance));
                write(slug, fields);
            }
        }
    }

    private Map<String, String> built() throws IOException {
        Diagnostics problems = new Diagnostics();
        Theme theme = Theme.read(folder, "", problems);
        Sources sources = Sources.read(folder, "", problems);
        Catalog catalog = Catalog.of(
                BibliographyLoader.load(sources, problems).orElseThrow().at(URL));
        SitePlan plan = SitePlan.of(catalog, theme.assets(), AddressLock.NONE, problems);
        Map<String, String> files = new ConcurrentSkipListMap<>();
        new SiteRenderer(plan, Templates.of(theme)).render(file -> files.put(file.path(), text(file)), problems);
        assertThat(problems.hasErrors()).isFalse();
        return files;
    }

    private static String text(RenderedFile file) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            List<byte[]> pieces =
                    file.match(made -> List.of(made.bytes()), RenderedFile.Joined::pieces, copy -> List.of());
            for (byte[] piece : pieces) {
                all.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void showsAfterAnyChangesWhatABuildMakes(long seed) throws IOException {
        SplittableRandom chance = new SplittableRandom(seed);
        writeSite("{A: Algebra, B: Botany}", "");
        write("content/profile.yaml", "name: Ada Example\n");
        for (int i = 0; i < PAPERS; i++) {
            add("paper-" + i, chance);
        }
        Workshop workshop = new Workshop(folder, "", URL);
        for (int i = 0; i < CHANGES; i++) {
            changed.clear();
            change(chance);
            if (chance.nextInt(6) == 0) {
                change(chance);
            }
            Showing showing = workshop.update(changed, List.of());
            assertThat(showing.problems())
                    .as("seed %d, change %d: %s", seed, i, changed)
                    .noneMatch(problem -> problem.severity() == Severity.ERROR);
            assertShows(showing.desk().orElseThrow(), built(), "seed " + seed + ", change " + i + ": " + changed);
        }
    }

    private static void assertShows(PageDesk desk, Map<String, String> built, String after) {
        assertThat(built).hasSizeGreaterThan(PAPERS);
        built.forEach(
                (path, text) -> assertThat(desk.file(path, new Diagnostics()).map(PreviewedSiteTest::text))
                        .as("%s after %s", path, after)
                        .contains(text));
    }
}
