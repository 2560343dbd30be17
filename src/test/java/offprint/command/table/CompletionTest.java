package offprint.command.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells complete; bash itself is asked. */
class CompletionTest {
    private final Path folder;

    CompletionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What bash proposes where the words, as it splits a line, end. */
    private List<String> proposals(String... words) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder(Completion.of("bash").orElseThrow());
        script.append("COMP_WORDS=(");
        for (String word : words) {
            script.append(" '").append(word).append('\'');
        }
        script.append(" )\nCOMP_CWORD=").append(words.length - 1);
        script.append("\n_offprint\nfor word in \"${COMPREPLY[@]}\"; do printf '%s\\n' \"$word\"; done\n");
        Process bash = new ProcessBuilder("bash", "--norc", "-u", "-c", script.toString())
                .directory(folder.toFile())
                .start();
        String proposed = new String(bash.getInputStream().readAllBytes(), UTF_8);
        assertThat(bash.waitFor()).isZero();
        return proposed.lines().toList();
    }

    @Test
    void commandsComeFirst() throws Exception {
        assertThat(proposals("offprint", "")).containsExactlyElementsOf(Command.words());
        assertThat(proposals("offprint", "c")).containsExactly("check", "completion");
        assertThat(proposals("offprint", "-")).containsExactly("--help", "--version");
    }

    @Test
    void eachCommandHasItsOptions() throws Exception {
        for (Command command : Command.values()) {
            assertThat(proposals("offprint", command.word(), "--"))
                    .containsExactlyElementsOf(Option.flags(command.options()));
        }
        assertThat(proposals("offprint", "nonsense", "--")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "build,--format,|text,json,github",
                "build,--format,=|text,json,github",
                "build,--format,=,j|json",
                "schema,p|paper,profile,people,project,positions",
                "completion,|bash,zsh,fish",
                "help,ser|serve",
                "build,--format,json,--ti|--timings"
            })
    void aChoiceIsProposed(String line, String words) throws Exception {
        assertThat(proposals(("offprint," + line).split(",", -1))).containsExactly(words.split(",", -1));
    }

    @Test
    void foldersAreProposedWhereOneIsWanted() throws Exception {
        Files.createDirectories(folder.resolve("my papers"));
        Files.createFile(folder.resolve("my file"));

        assertThat(proposals("offprint", "new", "m")).containsExactly("my papers");
        assertThat(proposals("offprint", "build", "--source", "")).containsExactly("my papers");
        // Files are what bash itself proposes where a function has nothing to say.
        assertThat(proposals("offprint", "add", "m")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zsh", "fish"})
    void otherShellsKnowAllThereIs(String shell) {
        String script = Completion.of(shell).orElseThrow();
        for (Command command : Command.values()) {
            assertThat(script).contains(command.word(), command.sentence().replace("'", "’"));
        }
        for (Option option : Option.values()) {
            assertThat(script)
                    .contains(option.flag().substring(2), option.sentence().replace("'", "’"));
        }
    }

    @Test
    void everyCommandHasTwoExamplesThatNameIt() {
        for (Command command : Command.values()) {
            assertThat(command.examples()).hasSize(2).allSatisfy(example -> assertThat(example.line())
                    .contains(command.word()));
        }
    }

    @Test
    void theManualPageHasAllThereIs() {
        String page = ManualPage.of("1.0");
        assertThat(page).startsWith(".TH OFFPRINT 1 \"\" \"Offprint 1.0\"").matches("\\p{ASCII}*");
        for (Command command : Command.values()) {
            assertThat(page).contains("\n.SS offprint " + command.word());
        }
        for (Option option : Option.values()) {
            assertThat(page).contains("\\fB" + option.flag().replace("-", "\\-") + "\\fR");
        }
    }
}
