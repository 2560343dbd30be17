package offprint.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Path site;
    private final Terminal terminal;

    TerminalTest(@TempDir Path folder) {
        this.site = folder;
        this.terminal = new Terminal(new PrintStream(said, true, UTF_8), false, folder);
    }

    private Path there(String name) throws IOException {
        return Files.writeString(site.resolve(name), name);
    }

    private static Showing with(Diagnostic... problems) {
        return new Showing(1, Optional.empty(), Optional.empty(), List.of(problems), Map.of());
    }

    private String changed(Showing before, Showing now, Path... files) {
        said.reset();
        terminal.changed(new TreeSet<>(List.of(files)), 7, before, now);
        return said.toString(UTF_8).replace("\r", "");
    }

    @Test
    void namesTheFileThatHasChangedAndHowManyOthers() throws IOException {
        Path one = there("one.yaml");
        assertThat(changed(with(), with(), one)).isEqualTo("one.yaml changed: 7 ms\n");
        assertThat(changed(with(), with(), one, there("two.yaml"), there("three.yaml")))
                .isEqualTo("one.yaml and 2 more changed: 7 ms\n");
    }

    @Test
    void passesOverTheTemporaryFilesOfEditors() throws IOException {
        Path gone = site.resolve("4913");
        assertThat(changed(with(), with(), gone, there("one.yaml"))).isEqualTo("one.yaml changed: 7 ms\n");
        assertThat(changed(with(), with(), gone)).isEqualTo("4913 changed: 7 ms\n");
        assertThat(changed(with(), with(), gone, site.resolve("5036"))).isEqualTo("4913 changed: 7 ms\n");
    }

    @Test
    void saysWhatIsWrongUntilItIsMended() throws IOException {
        Path one = there("one.yaml");
        Showing wrong = with(Diagnostic.inFile("one.yaml", Rule.MISSING_FILE, "no"));
        String problems = """
                one.yaml changed: 7 ms
                error[missing-file]: no
                 --> one.yaml

                1 error; there is no site to show yet
                """;
        assertThat(changed(with(), wrong, one)).isEqualTo(problems);
        assertThat(changed(wrong, wrong, one)).isEqualTo(problems);
        assertThat(changed(wrong, with(), one)).isEqualTo("one.yaml changed: 7 ms\n");
    }

    @Test
    void repeatsNoWarnings() throws IOException {
        Path one = there("one.yaml");
        Showing doubtful = with(Diagnostic.inFile("one.yaml", Rule.UNUSED_FILE, "not used"));
        assertThat(changed(with(), doubtful, one))
                .contains("warning[unused-file]: not used")
                .endsWith("1 warning\n");
        assertThat(changed(doubtful, doubtful, one)).isEqualTo("one.yaml changed: 7 ms\n");
    }

    @Test
    void goesOnAfterABug() {
        terminal.bug(new IllegalStateException("no"));
        assertThat(said.toString(UTF_8))
                .startsWith("this is a bug in Offprint, please report it with what follows; the preview goes on")
                .contains("java.lang.IllegalStateException: no");
    }
}
