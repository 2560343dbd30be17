package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bibliographies as people publish them beside what {@code add} makes of them.
 *
 * <p>A case is a text in src/test/resources/offprint/add/cases. A sentence states the fact; below it stand files, each
 * behind {@code === NAME}: bibliographies first, with what stands beside them, then the papers' files that come of them and all that is printed.
 * {@code -Dgolden=write} records what comes anew; read the difference before keeping it.
 */
class AddCasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "offprint", "add", "cases");
    private static final boolean RECORD = "write".equals(System.getProperty("golden"));
    private static final String FILE = "=== ";
    private static final String PAPERS = "content/papers/";
    private static final String MESSAGES = "messages";
    private static final String SITE = """
            title: Ada
            url: https://ada.example.org/
            metrics: {citations: {label: Citations}}
            """;

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsItShould(String name) throws IOException {
        Path file = CASES.resolve(name);
        String text = Files.readString(file);
        StringBuilder actual = new StringBuilder(text.substring(0, text.indexOf(FILE)));
        SortedMap<String, String> papers = new TreeMap<>();
        try (TestSite site = new TestSite().file("content/site.yaml", SITE)) {
            site.file("content/profile.yaml", "name: Ada Example\n");
            List<String> command = new ArrayList<>(List.of("add"));
            for (Map.Entry<String, String> input : inputs(text).entrySet()) {
                site.file(input.getKey(), input.getValue());
                actual.append(FILE).append(input.getKey()).append('\n').append(input.getValue());
                if (!input.getKey().endsWith(".pdf")) {
                    command.add(input.getKey());
                }
            }
            TestSite.Run run = site.run(command.toArray(String[]::new));
            site.files("content/papers").forEach((path, bytes) -> papers.put(path, new String(bytes, UTF_8)));
            papers.forEach((path, yaml) ->
                    actual.append(FILE).append(PAPERS).append(path).append('\n').append(yaml));
            actual.append(FILE).append(MESSAGES).append('\n').append(run.out()).append(run.err());
            if (!papers.isEmpty()) {
                assertThat(site.run("build").err()).isEmpty();
            }
        }
        if (RECORD) {
            Files.writeString(file, actual);
        }
        assertThat(actual.toString()).isEqualTo(text);
    }

    /** The files to be added: those before the first paper's. */
    private static Map<String, String> inputs(String text) {
        Map<String, String> inputs = new LinkedHashMap<>();
        String name = "";
        for (String line : text.substring(text.indexOf(FILE)).split("(?<=\n)", -1)) {
            if (line.startsWith(FILE)) {
                name = line.substring(FILE.length()).strip();
                if (name.startsWith(PAPERS) || name.equals(MESSAGES)) {
                    break;
                }
            } else {
                inputs.merge(name, line, String::concat);
            }
        }
        return inputs;
    }
}
