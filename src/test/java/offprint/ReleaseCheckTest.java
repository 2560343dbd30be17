package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release has to pass before anybody gets it, on a bundle that runs the program as it is. */
@Tag("slow")
class ReleaseCheckTest {
    /** What the program says of its version where no jar tells it. */
    private static final String VERSION = "(unpackaged)";

    private final Path folder;

    ReleaseCheckTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        for (String file : List.of("release/check", "docs/images/paper.png", "templates/layout.ftlh")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(Path.of(file), folder.resolve(file));
        }
    }

    @Test
    void aBundleThatWorksPasses() throws Exception {
        pack(VERSION, program());

        assertThat(check(VERSION)).endsWith("release: all of it works\n");
    }

    @Test
    void aBundleWithoutItsProgramFails() throws Exception {
        pack(VERSION, "echo 'no such file' >&2; exit 3");

        assertThat(check(VERSION)).isEqualTo("no such file\nrelease: `new` fails\n");
    }

    private void pack(String version, String program) throws Exception {
        Path release = folder.resolve("target/release");
        String name = "offprint-" + version + "-linux-any";
        Path bundle = Files.createDirectories(release.resolve(name));
        Path launcher = Files.writeString(bundle.resolve("offprint"), "#!/bin/sh\n" + program + "\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        run("tar", "czf", bundle + ".tar.gz", "-C", release.toString(), name);
    }

    private String check(String version) throws Exception {
        Files.writeString(folder.resolve("pom.xml"), "<version>" + version + "</version>\n");
        return run("bash", folder.resolve("release/check").toString());
    }

    private static String program() {
        String classes = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return "exec '%s' -cp '%s' offprint.Main \"$@\"".formatted(java, classes);
    }

    private static String run(String... line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(List.of(line)).redirectErrorStream(true);
        builder.environment().remove("GITHUB_REF_TYPE");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
