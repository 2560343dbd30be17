package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes, sockets and devices where files belong: who reads one would wait until somebody writes into it. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpecialFilesTest {
    private static final String DEVICE = "/dev/null";

    private final Path site;

    SpecialFilesTest(@TempDir Path folder) throws IOException {
        this.site = folder;
        write("content/site.yaml", "title: Ada\nurl: https://ada.example.org/\ncategories: {A: Algebra}\n");
        write("content/profile.yaml", "name: Ada Example\n");
        write("content/papers/one.yaml", "title: One\nauthors: [Ada Example]\ndate: 2022\ncategory: A\n");
    }

    private Path write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        return Files.writeString(site.resolve(path), text);
    }

    private Path pipe(String path) throws IOException, InterruptedException {
        Path pipe = site.resolve(path);
        Files.createDirectories(pipe.getParent());
        Files.deleteIfExists(pipe);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    private TestSite.Run run(String... args) {
        return TestSite.run(FileSystems.getDefault(), args);
    }

    private TestSite.Run build() {
        return run("build", "--source", site.toString());
    }

    private void assertRejected(String path) {
        TestSite.Run run = build();
        String name = path.substring(path.lastIndexOf('/') + 1);
        assertThat(run.err())
                .contains("error[unreadable-file]: `" + name + "` is a named pipe, a socket or a device")
                .contains("--> " + site + '/' + path)
                .contains("1 error;");
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/site.yaml",
                "content/profile.yaml",
                "content/people.yaml",
                "content/news.yaml",
                "content/addresses.lock",
                "content/papers/one.yaml",
                "content/papers/two.yaml",
                "content/papers/one.md",
                "content/papers/one.pdf",
                "content/papers/one.png",
                "content/pages/about.md",
                "content/me.png",
                "content/notes",
                "content/pages/notes",
                "content/static/data.csv",
                "content/static/deep/er/logo.svg",
                "templates/paper.ftlh",
                "templates/parts.txt",
                "templates/assets/site.css",
                "templates/assets/logo.png"
            })
    void aPipeIsAnErrorWhereverItLies(String path) throws IOException, InterruptedException {
        pipe(path);
        assertRejected(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"content/papers/two.yaml", "content/papers/one.pdf", "content/static/s", "templates/a.ftlh"})
    void aSocketIsAnError(String path) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(site.resolve(path)));
            assertRejected(path);
        }
    }

    /** Whoever links to one is told so first, since it lies elsewhere. */
    @Test
    void aLinkToADeviceIsAnError() throws IOException {
        Files.createSymbolicLink(site.resolve("content/papers/two.yaml"), Path.of(DEVICE));
        assertThat(build().err()).contains("error[outside-link]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/papers", "content/pages", "content/static"})
    void aPipeIsNotAFolder(String path) throws IOException, InterruptedException {
        if (Files.isDirectory(site.resolve(path))) {
            Files.move(site.resolve(path), site.resolve("papers"));
        }
        pipe(path);
        assertThat(build().err()).contains("error[unreadable-file]: `" + path.substring(8) + "` is not a folder");
    }

    @Test
    void aPipeIsNothingToAdd() throws IOException, InterruptedException {
        String pipe = pipe("more.bib").toString();
        TestSite.Run added = run("add", pipe, "--source", site.toString());
        assertThat(added.err()).contains("`" + pipe + "` cannot be read").contains("not a regular file");
        TestSite.Run from = run("add", "doi:10.5555/1", "--from-file", DEVICE, "--source", site.toString());
        assertThat(from.err()).contains("`/dev/null` cannot be read").contains("not a regular file");
    }

    /** The loop by the system's own words, as Java has no exception for it that says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two.yaml | nowhere  | a symbolic link to something that is not there",
                "one.pdf  | nowhere  | a symbolic link to something that is not there",
                "two.yaml | two.yaml | a symbolic link that leads back to itself",
                "two      | two      | a symbolic link that leads back to itself",
            })
    void saysWhatIsWrongWithALink(String name, String target, String reason) throws IOException {
        Files.createSymbolicLink(site.resolve("content/papers").resolve(name), Path.of(target));

        assertThat(build().err())
                .startsWith("error[unreadable-file]: ")
                .contains(" cannot be read\n --> " + site + "/content/papers/" + name + "\n  = " + reason + "\n")
                .contains("1 error;");
    }
}
