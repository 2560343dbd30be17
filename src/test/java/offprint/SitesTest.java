package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import offprint.command.AddressFile;
import offprint.command.BuildOptions;
import offprint.command.Progress;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.site.write.WriteReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole sites, each held to several properties: the cases of src/test/resources/sites, and what this repository itself
 * publishes.
 *
 * <p>A case is a folder with {@code content} and {@code expected}. It is drawn with the small theme in {@code theme}, so
 * that work on the real one does not touch it. {@code mvn test -Dtest=SitesTest -Dgolden=write} records what the cases
 * are expected to give anew; read the difference before keeping it. Names of files are percent-encoded there, because not
 * every system can have every name.
 */
@Tag("slow")
class SitesTest {
    private static final Path SITES = Path.of("src", "test", "resources", "sites");
    private static final String REPOSITORY = "(this repository)";
    private static final Map<String, Built> BUILT = new ConcurrentHashMap<>();
    private static final boolean RECORD = "write".equals(System.getProperty("golden"));

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("content")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static List<String> sites() throws IOException {
        List<String> sites = new ArrayList<>(cases());
        sites.add(REPOSITORY);
        return sites;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatWasRecorded(String name) throws IOException {
        SortedMap<String, byte[]> output = built(name).files();
        Path folder = SITES.resolve(name).resolve("expected");
        if (RECORD) {
            record(output, folder);
        }
        SortedMap<String, byte[]> expected = decoded(folder);
        assertThat(output.keySet()).isEqualTo(expected.keySet());
        for (Map.Entry<String, byte[]> file : expected.entrySet()) {
            assertThat(text(output, file.getKey())).as(file.getKey()).isEqualTo(new String(file.getValue(), UTF_8));
            assertThat(output.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void isTheSameEveryTime(String name) throws IOException {
        assertSame(build(name).files(), built(name).files());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void isLeftAloneByASecondBuild(String name) throws IOException {
        try (TestSite site = site(name)) {
            WriteReport first = write(site.path(""), site.path("site"), Optional.empty());
            WriteReport second = write(site.path(""), site.path("site"), Optional.empty());
            assertThat(first.written()).isPositive();
            assertThat(second.written()).isZero();
            assertThat(second.deleted()).isZero();
            assertThat(second.unchanged()).isEqualTo(first.written());
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void doesNotDependOnLineEnds(String name) throws IOException {
        SortedMap<String, byte[]> before = built(name).files();
        try (TestSite site = site(name)) {
            for (Map.Entry<String, byte[]> file : site.files("").entrySet()) {
                String path = file.getKey();
                boolean published = path.startsWith("content/static/") || path.startsWith("templates/assets/");
                if (!published && (path.endsWith(".yaml") || path.endsWith(".md") || path.contains(".ftl"))) {
                    site.file(path, new String(file.getValue(), UTF_8).replace("\n", "\r\n"));
                }
            }
            write(site.path(""), site.path("site"), Optional.empty());
            assertSame(site.files("site"), before);
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void doesNotDependOnTheOrderOfFolders(String name) throws IOException {
        try (TestSite site = site(name);
                FileSystem reversed = new ReversedFileSystem(site.disk())) {
            write(reversed.getPath("/work"), site.path("site"), Optional.empty());
            assertSame(site.files("site"), built(name).files());
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void doesNotDependOnLocaleOrTimeZone(String name) throws IOException {
        SortedMap<String, byte[]> before = built(name).files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertSame(build(name).files(), before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void hasNoLinkThatLeadsNowhereWhereverItLives(String name) throws IOException {
        Built site = built(name);
        for (String base : List.of("/", "/repo/", "/a/b/c/")) {
            for (String page : site.pages()) {
                if (!page.equals("404.html")) {
                    assertLinksLeadSomewhere(site, page, "https://elsewhere.example" + base);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void hasAPageForWhatIsNotFoundWhoseLinksWorkAtAnyDepth(String name) throws IOException {
        for (String base : List.of("/", "/repo/", "/a/b/c/", "/r%C3%A9po/")) {
            String url = "https://elsewhere.example" + base;
            Built site = build(name, url);
            for (Element link : site.page("404.html", url).select("[href], [src]")) {
                String written = link.attr(link.hasAttr("href") ? "href" : "src");
                if (!written.startsWith("#") && !written.startsWith("https:")) {
                    assertThat(written).startsWith(base);
                    assertThat(site.leadsSomewhere(URI.create(url).resolve(written), url))
                            .as(written)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void namesItsOwnAddressOnlyWhereItMust(String name) throws IOException {
        Built here = build(name, "https://here.example/here/");
        Built there = build(name, "https://there.example/");
        for (String path : here.files().keySet()) {
            if (!path.equals("404.html")) {
                String text = text(here.files(), path);
                assertThat(text.replace("https://here.example/here/", "https://there.example/"))
                        .as(path)
                        .isEqualTo(text(there.files(), path));
                if (path.endsWith(".html")) {
                    assertThat(Jsoup.parse(text).body().select("[href*=//here.example], [src*=//here.example]"))
                            .as(path)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void areDrawnWithAThemeOfTheirOwn() throws IOException {
        SortedSet<String> real =
                new TreeSet<>(TestSite.files(Path.of("templates")).keySet());
        assertThat(TestSite.files(SITES.resolve("theme")).keySet())
                .as("src/test/resources/sites/theme has a file for each of templates/")
                .isEqualTo(real);
    }

    private static void assertLinksLeadSomewhere(Built site, String page, String root) {
        Document document = site.page(page, root);
        for (Element link : document.select("[href], [src]")) {
            String written = link.attr(link.hasAttr("href") ? "href" : "src");
            if (link.is("link[rel=canonical]") || written.startsWith("mailto:")) {
                continue;
            }
            URI target = URI.create(document.baseUri()).resolve(written);
            boolean elsewhere = written.startsWith("https://") || written.startsWith("http://");
            assertThat(written).as(page).doesNotStartWith("/").doesNotStartWith(site.url());
            assertThat(elsewhere || site.leadsSomewhere(target, root))
                    .as(page + " links to " + written)
                    .isTrue();
        }
        for (Element picture : document.select("[srcset]")) {
            for (String candidate : picture.attr("srcset").split(", ", -1)) {
                URI target = URI.create(document.baseUri()).resolve(candidate.split(" ", -1)[0]);
                assertThat(site.leadsSomewhere(target, root))
                        .as(page + " shows " + candidate)
                        .isTrue();
            }
        }
    }

    /** A site that was built, as a server would send it. */
    private record Built(SortedMap<String, byte[]> files, String url) {

        List<String> pages() {
            return files.keySet().stream()
                    .filter(path -> path.endsWith(".html"))
                    .toList();
        }

        /** A page as a browser has it, with the address from which it resolves links. */
        Document page(String path, String root) {
            String address = path.endsWith("index.html") ? path.substring(0, path.length() - 10) : path;
            return Jsoup.parse(text(files, path), root + encoded(address));
        }

        boolean leadsSomewhere(URI target, String root) {
            String link = target.toString();
            if (!link.startsWith(root)) {
                return false;
            }
            String path = URI.create(root).relativize(target).getPath();
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            String fragment = target.getFragment();
            return files.containsKey(file)
                    && (fragment == null || page(file, root).getElementById(fragment) != null);
        }
    }

    private static Built build(String name) throws IOException {
        return build(name, Optional.empty());
    }

    /** The site as it is, built but once for all tests that only look at it. */
    private static Built built(String name) throws IOException {
        Built known = BUILT.get(name);
        if (known == null) {
            known = build(name);
            BUILT.put(name, known);
        }
        return known;
    }

    private static Built build(String name, String url) throws IOException {
        return build(name, Optional.of(url));
    }

    private static Built build(String name, Optional<String> url) throws IOException {
        try (TestSite site = site(name)) {
            write(site.path(""), site.path("site"), url);
            SortedMap<String, byte[]> files = site.files("site");
            files.remove(".offprint-manifest");
            return new Built(files, url.orElse(site.bibliography().site().url()));
        }
    }

    private static WriteReport write(Path source, Path output, Optional<String> url) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        BuildOptions options = new BuildOptions(
                source,
                "",
                output,
                url,
                DiagnosticPrinter.Format.TEXT,
                false,
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
        AddressFile addresses = new AddressFile(options, true, diagnostics);
        Optional<WriteReport> report = new Build(options, addresses, Progress.silent(), diagnostics)
                .write()
                .report();
        assertThat(report)
                .as(DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false).print(diagnostics.sorted(), ""))
                .isPresent();
        return report.get();
    }

    /** The site, in memory. */
    private static TestSite site(String name) {
        TestSite site = new TestSite();
        if (name.equals(REPOSITORY)) {
            TestSite.files(Path.of("content")).forEach((path, bytes) -> site.file("content/" + path, bytes));
            TestSite.files(Path.of("templates")).forEach((path, bytes) -> site.file("templates/" + path, bytes));
        } else {
            decoded(SITES.resolve("theme")).forEach((path, bytes) -> site.file("templates/" + path, bytes));
            decoded(SITES.resolve(name).resolve("content"))
                    .forEach((path, bytes) -> site.file("content/" + path, bytes));
        }
        return site;
    }

    private static void assertSame(SortedMap<String, byte[]> actual, SortedMap<String, byte[]> expected) {
        SortedMap<String, byte[]> files = new TreeMap<>(actual);
        files.remove(".offprint-manifest");
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        files.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
    }

    private static void record(SortedMap<String, byte[]> output, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : output.entrySet()) {
            Path target = folder.resolve(encoded(file.getKey()));
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    private static SortedMap<String, byte[]> decoded(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        TestSite.files(folder)
                .forEach((path, bytes) -> files.put(URLDecoder.decode(path.replace("+", "%2B"), UTF_8), bytes));
        return files;
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%7E", "~");
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, new byte[0]), UTF_8);
    }
}
