package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import offprint.catalog.Catalog;
import offprint.content.load.BibliographyLoader;
import offprint.content.load.Sources;
import offprint.content.lock.AddressLock;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.model.Bibliography;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;
import offprint.site.render.SiteRenderer;
import offprint.site.render.Templates;
import offprint.site.render.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sites of which one file was damaged, 10,000 times, the same ones in each run: the author reads what is wrong, or gets
 * pages that are valid and hold no script of theirs. There is no exception and no waiting.
 */
@Tag("slow")
class MutatedSitesTest {
    /** A thread of the pool in which papers are read has no more. */
    private static final int STACK = 1 << 20;

    private static final int MINUTES_AT_MOST = 10;
    private static final int ONE_IN_FOR_THE_NU_CHECKER = 250;

    /** A page for the Nu HTML checker, and the file that it was made of. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Sample(String source, String path, byte[] page) {}

    private final List<Sample> samples = new ArrayList<>();

    /** What is being read at the moment, for the message about an endless reading. */
    private volatile String current = "";

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/sites/everything, 9, 1, 4000",
        "src/test/resources/hostile, 3, 2, 2000",
        "src/test/resources/sites/tex, 9, 3, 3000",
        "., 3, 4, 1000"
    })
    void areReadOrRejected(Path folder, int papers, long seed, int times) throws Exception {
        SortedMap<String, byte[]> files = small(folder.resolve("content"), papers);
        Templates templates = Templates.of(Theme.read(folder.resolve("none"), "", new Diagnostics()));
        inTime(() -> {
            Mutations mutations = new Mutations(seed, texts(files));
            List<String> names = names(files);
            String first = names.get(0);
            assertThat(survives(files, first, bytes(files, first), templates, 1))
                    .isTrue();
            int published = 0;
            for (int i = 0; i < times; i++) {
                String name = names.get(i % names.size());
                byte[] bytes = mutations.of(new String(files.get(name), UTF_8));
                published += survives(files, name, bytes, templates, i) ? 1 : 0;
            }
            assertThat(published).as("sites that could be published").isBetween(times / 10, times * 9 / 10);
        });
        assertThat(samples).isNotEmpty();
        for (Sample sample : samples) {
            assertThat(NuChecker.complaints(sample.path, sample.page))
                    .as(sample.source)
                    .isEmpty();
        }
    }

    /** With the writing, the audit, and every file of the site. */
    @ParameterizedTest
    @CsvSource({"src/test/resources/sites/everything, 9, 5, 200", "src/test/resources/hostile, 3, 6, 100"})
    void areBuiltOrRejected(Path folder, int papers, long seed, int times) throws Exception {
        SortedMap<String, byte[]> files = small(folder.resolve("content"), papers);
        inTime(() -> {
            Mutations mutations = new Mutations(seed, texts(files));
            List<String> names = names(files);
            for (int i = 0; i < times; i++) {
                String name = names.get(i % names.size());
                byte[] bytes = mutations.of(new String(files.get(name), UTF_8));
                current = name + "\n" + new String(bytes, UTF_8);
                try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
                    Path site = disk(memory, files, name, bytes);
                    BuiltSite built = BuiltSite.of(site, site.resolve("site"));
                    assertThat(built.status()).as(built.messages() + current).isLessThan(2);
                    assertThat(built.files().isEmpty()).isEqualTo(built.status() == 1);
                }
            }
        });
    }

    /** A template that is damaged is a message, or another page. */
    @Test
    void areDrawnWithDamagedTemplatesOrRejected() throws Exception {
        SortedMap<String, byte[]> files = small(Path.of("src/test/resources/sites/minimal/content"), 10);
        SortedMap<String, byte[]> templates = new TreeMap<>();
        for (Map.Entry<String, byte[]> file :
                BuiltSite.read(Path.of("templates")).entrySet()) {
            if (file.getKey().contains(".ftl")) {
                templates.put(file.getKey(), file.getValue());
            }
        }
        inTime(() -> {
            Mutations mutations = new Mutations(7, texts(templates));
            List<String> names = List.copyOf(templates.keySet());
            for (int i = 0; i < 200; i++) {
                String name = names.get(i % names.size());
                byte[] bytes = mutations.of(new String(templates.get(name), UTF_8));
                current = name + "\n" + new String(bytes, UTF_8);
                try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
                    Path site = disk(memory, files, "site.yaml", bytes(files, "site.yaml"));
                    Files.createDirectories(site.resolve("templates/" + name).getParent());
                    Files.write(site.resolve("templates/" + name), bytes);
                    BuiltSite built = BuiltSite.of(site, site.resolve("site"));
                    assertThat(built.status()).as(built.messages() + current).isLessThan(2);
                }
            }
        });
    }

    @Test
    void takePapersFromDamagedBibliographiesOrRejectThem() throws Exception {
        String bibliography = Files.readString(Path.of("src/test/resources/offprint/add/nasty.bib"));
        inTime(() -> {
            try (TestSite site = TestSite.small()) {
                Mutations mutations = new Mutations(8, List.of(bibliography));
                String[] entries = bibliography.split("\n(?=@)", 0);
                for (int i = 0; i < 1500; i++) {
                    byte[] bytes = mutations.of(entries[i % entries.length]);
                    current = new String(bytes, UTF_8);
                    TestSite.Run run = site.file("new.bib", bytes).run("add", "--dry-run", "new.bib");
                    assertThat(run.status()).as(run.err() + current).isLessThan(2);
                }
            }
        });
    }

    /** Whether the site can be published; what comes of it is valid. */
    private boolean survives(
            SortedMap<String, byte[]> files, String name, byte[] bytes, Templates templates, int number)
            throws IOException {
        current = name + "\n" + new String(bytes, UTF_8);
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Diagnostics diagnostics = new Diagnostics();
            Sources sources = Sources.read(disk(memory, files, name, bytes), "", diagnostics);
            Optional<Bibliography> bibliography = BibliographyLoader.load(sources, diagnostics);
            boolean sound = bibliography.isPresent() && !diagnostics.hasErrors();
            if (sound) {
                SitePlan plan = SitePlan.of(Catalog.of(bibliography.get()), List.of(), AddressLock.NONE, diagnostics);
                sound = !diagnostics.hasErrors();
                if (sound) {
                    draw(plan, templates, name, number);
                }
            }
            DiagnosticPrinter.Format[] formats = DiagnosticPrinter.Format.values();
            DiagnosticPrinter.of(formats[number % formats.length], true).print(diagnostics.sorted(), "");
            return sound;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(current, e);
        }
    }

    /** The pages that the file is most of, and one in turn. */
    private void draw(SitePlan plan, Templates templates, String name, int number) {
        SiteRenderer renderer = new SiteRenderer(plan, templates);
        List<Page> pages = new ArrayList<>();
        for (Page page : plan.pages()) {
            String slug = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
            if (page.address().path().endsWith(slug + '/') || pages.isEmpty()) {
                pages.add(page);
            }
        }
        pages.add(plan.pages().get(number % plan.pages().size()));
        for (Page page : new HashSet<>(pages)) {
            byte[] drawn = renderer.draw(page).orElseThrow(() -> new AssertionError("cannot be drawn: " + current));
            isValid(page.address().file(), drawn);
            if (number % ONE_IN_FOR_THE_NU_CHECKER == 0) {
                samples.add(new Sample(current, page.address().file(), drawn));
            }
        }
    }

    private void isValid(String path, byte[] bytes) {
        String html = new String(bytes, UTF_8);
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(html, "", parser);
        for (ParseError error : parser.getErrors()) {
            int at = Math.min(error.getPosition(), html.length());
            throw new AssertionError(path + ": " + error + " at "
                    + html.substring(Math.max(0, at - 100), Math.min(html.length(), at + 50)) + "\n" + current);
        }
        Set<String> ids = new HashSet<>();
        for (Element element : page.getAllElements()) {
            boolean script = element.normalName().equals("script")
                    && !element.hasAttr("src")
                    && !element.attr("type").equals("application/ld+json");
            assertThat(script)
                    .as("%s: a script: %s%n%s", path, element, current)
                    .isFalse();
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                boolean address = List.of("href", "src", "action", "formaction", "data", "poster")
                        .contains(attribute.getKey());
                boolean harmful = attribute.getKey().startsWith("on")
                        || (address && (value.startsWith("javascript:") || value.startsWith("data:")));
                boolean twin = attribute.getKey().equals("id") && !ids.add(attribute.getValue());
                if (harmful || twin) {
                    throw new AssertionError(path + ": " + element.outerHtml() + "\n" + current);
                }
            }
        }
    }

    /** A site of few files, because all are read each time: at most so many papers, and the files of those. */
    private static SortedMap<String, byte[]> small(Path content, int most) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Set<String> papers = new HashSet<>();
        SortedMap<String, byte[]> all = BuiltSite.read(content);
        for (String name : all.keySet()) {
            if (name.startsWith("papers/") && name.endsWith(".yaml") && papers.size() < most) {
                papers.add(name.substring(0, name.indexOf('.')));
            }
        }
        for (Map.Entry<String, byte[]> file : all.entrySet()) {
            String name = file.getKey();
            boolean kept = !name.startsWith("papers/") || papers.contains(name.substring(0, name.indexOf('.')));
            if (kept && !name.equals("addresses.lock")) {
                files.put(name, file.getValue());
            }
        }
        return files;
    }

    private static List<String> names(SortedMap<String, byte[]> files) {
        List<String> names = new ArrayList<>();
        for (String name : files.keySet()) {
            if (name.endsWith(".yaml") || name.endsWith(".md")) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> texts(SortedMap<String, byte[]> files) {
        List<String> texts = new ArrayList<>();
        for (String name : files.keySet()) {
            texts.add(new String(files.get(name), UTF_8));
        }
        return texts;
    }

    private static Path disk(FileSystem memory, SortedMap<String, byte[]> files, String name, byte[] bytes)
            throws IOException {
        Path site = memory.getPath("/work");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = site.resolve("content").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getKey().equals(name) ? bytes : file.getValue());
        }
        return site;
    }

    /** Something that may throw anything. */
    private interface Work {
        void run() throws Exception;
    }

    private void inTime(Work work) throws Exception {
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        Runnable run = () -> {
            try {
                work.run();
                outcome.complete(null);
            } catch (Exception | Error e) {
                outcome.completeExceptionally(e);
            }
        };
        Thread thread = new Thread(null, run, "mutations", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            outcome.get(MINUTES_AT_MOST, MINUTES);
        } catch (TimeoutException e) {
            throw new AssertionError("endless: " + current, e);
        }
    }

    private static byte[] bytes(SortedMap<String, byte[]> files, String name) {
        byte[] bytes = files.get(name);
        assertThat(bytes).as(name).isNotNull();
        return bytes == null ? new byte[0] : bytes;
    }
}
