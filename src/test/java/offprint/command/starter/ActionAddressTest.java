package offprint.command.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a new site's workflow finds Offprint. */
class ActionAddressTest {

    private final Path folder;

    ActionAddressTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/ada/off-print",
                "https://github.com/ada/off-print.git",
                "https://github.com/ada/off-print/",
                "git@github.com:ada/off-print.git",
                "ssh://git@github.com/ada/off-print.git",
                "git://github.com/ada/off-print"
            })
    void readsEveryWayToWriteARemoteOfGitHub(String remote) {
        assertThat(ActionAddress.repository(remote)).contains("ada/off-print");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/ada/offprint",
                "https://github.com.example.org/ada/offprint",
                "https://example.org/github.com/ada/offprint",
                "https://github.com/ada",
                "https://github.com/ada/offprint/tree",
                "https://github.com/ada/off print",
                "https://github.com/ada/$(reboot)",
                "/srv/github.com/ada/offprint",
                "github.com",
                ""
            })
    void takesNothingElseForOne(String remote) {
        assertThat(ActionAddress.repository(remote)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada/offprint@v1", "ada/off.print_2@0123abc", "ada/offprint@release/2026"})
    void readsAnAddress(String text) {
        assertThat(ActionAddress.parse(text).map(ActionAddress::text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada/offprint", "ada/offprint@", "@v1", "ada@v1", "a/b/c@v1", "ada/offprint@v 1", "./"})
    void rejectsWhatIsNone(String text) {
        assertThat(ActionAddress.parse(text)).isEmpty();
    }

    @Test
    void isTheCommitThatGitHubIsKnownToHave() throws Exception {
        git("init", "-q", "-b", "main");
        String pushed = commit("one");
        git("remote", "add", "origin", "https://github.com/ada/offprint.git");
        git("update-ref", "refs/remotes/origin/main", pushed);
        git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
        commit("two");

        assertThat(ActionAddress.ofClone(folder)).contains(new ActionAddress("ada/offprint@" + pushed));
    }

    @Test
    void isTheCommitThatIsCheckedOutWhereNothingWasFetched() throws Exception {
        git("init", "-q", "-b", "main");
        git("remote", "add", "origin", "git@github.com:ada/offprint.git");
        String commit = commit("one");

        assertThat(ActionAddress.ofClone(folder)).contains(new ActionAddress("ada/offprint@" + commit));
    }

    @Test
    void isUnknownWhereTheCloneIsOfNoRepositoryOnGitHub() throws Exception {
        git("init", "-q", "-b", "main");
        git("remote", "add", "origin", folder.toString());
        commit("one");

        assertThat(ActionAddress.ofClone(folder)).isEmpty();
        assertThat(ActionAddress.ofClone(folder.resolve("nowhere"))).isEmpty();
    }

    private String commit(String message) throws Exception {
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "--allow-empty", "-m", message);
        return git("rev-parse", "HEAD");
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("git", "-C", folder.toString()));
        line.addAll(List.of(arguments));
        Path answer = Files.createTempFile(folder.getParent(), "git", ".txt");
        try {
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(answer.toFile())
                    .start();
            assertThat(process.waitFor()).as(Files.readString(answer)).isZero();
            return Files.readString(answer).strip();
        } finally {
            Files.delete(answer);
        }
    }
}
