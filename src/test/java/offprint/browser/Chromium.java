package offprint.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Reader} of its own; all of them share one Chromium, since starting one takes longer than most
 * tests. After a test its reader must have had nothing to complain of.
 *
 * <p>Chromium is the program that the environment variable CHROMIUM names, or else what the system has installed. Without
 * one the tests are skipped. The shell without a window is the same engine, and opens a page in half of the time.
 */
final class Chromium implements ExecutionCondition, AfterEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(Chromium.class);
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (program().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        String missing = context.getDisplayName() + " is SKIPPED: no browser. Install Chromium (Debian: apt-get"
                + " install chromium-headless-shell fonts-noto-core), or name one in the environment variable CHROMIUM.";
        System.err.println(missing);
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Reader reader = store(context).remove(Reader.class, Reader.class);
        if (reader != null) {
            try (reader) {
                if (context.getExecutionException().isEmpty()) {
                    reader.assertHadNoComplaint();
                }
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Reader resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(
                        Reader.class,
                        key -> new Reader(store(context.getRoot())
                                .getOrComputeIfAbsent(Session.class, every -> new Session(), Session.class)),
                        Reader.class);
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    private static Optional<Path> program() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        for (String name : NAMES) {
            for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    /** The one browser of a run, and the sites that were looked at so far. */
    static final class Session implements AutoCloseable {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program().orElseThrow())
                        .setArgs(OPTIONS));
        private final Map<Site, ServedSite> sites = new EnumMap<>(Site.class);
        private final Path folder;

        private Session() {
            try {
                folder = Files.createTempDirectory("offprint-sites");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Browser browser() {
            return browser;
        }

        ServedSite served(Site site) {
            return sites.computeIfAbsent(
                    site,
                    key -> ServedSite.of(
                            site.content(), folder.resolve(site.name().toLowerCase(Locale.ROOT))));
        }

        @Override
        public void close() throws IOException {
            playwright.close();
            for (ServedSite site : sites.values()) {
                site.close();
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
