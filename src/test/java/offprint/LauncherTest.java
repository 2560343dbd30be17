package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher for sh, of a clone and of a release, with a Java and a Maven that only say what they were asked. */
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            for word in "$@"; do
                case $word in *Archive*=*/classes | *AOTCacheOutput=*) exit 1 ;; esac
            done
            echo "java $*"
            """;

    private final Path folder;
    private String javaHome;

    LauncherTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.javaHome = folder.resolve("java").toString();
        Files.copy(Path.of("offprint"), folder.resolve("offprint"));
        write("pom.xml", "<project/>");
        write("src/main/Source.java", "");
        write("templates/paper.ftlh", "");
        write("java/release", "JAVA_VERSION=\"17.0.1\"\n");
        program("java/bin/java", JAVA);
        program("java/bin/javac", "#!/bin/sh\n");
        for (String tool : List.of("cat", "find", "grep", "mkdir", "mv", "rm", "touch")) {
            String there = Files.exists(Path.of("/bin", tool)) ? "/bin/" : "/usr/bin/";
            program("bin/" + tool, "#!/bin/sh\nexec " + there + tool + " \"$@\"\n");
        }
    }

    @Test
    void compilesACloneAndSaysWhatItDoes() throws Exception {
        program("bin/mvn", """
                #!/bin/sh
                echo '[INFO] Downloaded from central: https://repo.example/a.jar (1 kB at 1 kB/s)'
                echo '[INFO] Downloaded from central: https://repo.example/b.jar (1 kB at 1 kB/s)'
                echo '[INFO] --- compiler:3.14.1:compile (default-compile) @ offprint ---'
                echo '[INFO] --- exec:3.5.0:java (templates) @ offprint ---'
                echo '[INFO] --- shade:3.6.1:shade (default) @ offprint ---'
                echo jar >target/offprint.jar
                """);

        assertThat(run("build")).isEqualTo("""
                offprint: compiling …
                offprint: fetching libraries …
                offprint: compiling …
                offprint: compiling the templates …
                offprint: packing the jar …
                0: java offprint.Main build""");
        assertThat(run("check")).as("compiled once").isEqualTo("0: java offprint.Main check");
    }

    @Test
    void saysInOneLineThatThereIsNoMaven() throws Exception {
        assertThat(run("build")).isEqualTo("""
                offprint: `mvn` is not on the PATH; Offprint needs Maven to compile itself
                3:""");
    }

    @Test
    void saysInOneLineThatThereIsNoCompiler() throws Exception {
        program("bin/mvn", "#!/bin/sh\n");
        Files.delete(folder.resolve("java/bin/javac"));

        assertThat(run("build")).isEqualTo("offprint: " + folder.resolve("java") + """
                 is a Java without a compiler; Offprint needs a JDK to compile itself
                3:""");
    }

    @Test
    void saysInOneLineThatThereIsNoNetwork() throws Exception {
        program("bin/mvn", """
                #!/bin/sh
                echo '[ERROR] Plugin a:b:1 or one of its dependencies could not be resolved:'
                echo '[ERROR] Could not transfer artifact a:b:pom:1 from/to central: repo.example: Unknown host'
                exit 1
                """);

        assertThat(run("build")).isEqualTo("""
                offprint: compiling …
                offprint: Maven cannot fetch the libraries that Offprint needs; is there a network? (FOLDER/target/.log has what it says)
                3:""".replace("FOLDER", folder.toString()));
    }

    @Test
    void showsWhyItDoesNotCompile() throws Exception {
        program("bin/mvn", """
                #!/bin/sh
                echo '[INFO] --- compiler:3.14.1:compile (default-compile) @ offprint ---'
                echo '[ERROR] Source.java:[1,1] class, interface, enum, or record expected'
                exit 1
                """);

        assertThat(run("build")).isEqualTo("""
                offprint: compiling …
                [ERROR] Source.java:[1,1] class, interface, enum, or record expected
                offprint: it does not compile; the lines above say why
                70:""");
    }

    @Test
    void neverCompilesARelease() throws Exception {
        write("lib/offprint.jar", "jar");
        program("bin/mvn", "#!/bin/sh\necho 'Maven was called'\n");

        assertThat(run("build")).isEqualTo("0: java offprint.Main build");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void runsABundleWithItsOwnJavaAndWithoutAPath() throws Exception {
        write("lib/offprint.jar", "jar");
        write("runtime/release", "JAVA_VERSION=\"25.0.1\"\n");
        program("runtime/bin/java", JAVA.replace("java $*", "own java $*"));
        Files.delete(folder.resolve("java/bin/java"));

        assertThat(runWith("", "build")).isEqualTo("0: own java offprint.Main build");
    }

    @Test
    void saysInOneLineThatThereIsNoJava() throws Exception {
        javaHome = "";

        assertThat(run("build")).isEqualTo("""
                offprint: `java` is not on the PATH; Offprint needs a JDK, version 17 or newer, to compile itself
                3:""");
        write("lib/offprint.jar", "jar");
        assertThat(run("build")).as("a release").isEqualTo("""
                offprint: `java` is not on the PATH; Offprint needs Java 17 or newer, or take the bundle, which needs none
                3:""");
    }

    @Test
    void saysWhichJavaIsTooOld() throws Exception {
        write("java/release", "JAVA_VERSION=\"11.0.2\"\n");

        assertThat(run("build")).isEqualTo("offprint: " + folder.resolve("java/bin/java") + """
                 is version 11; Offprint needs Java 17 or newer
                3:""");
    }

    /** The class path ends at the one; in the address of a file in the jar, the other ends the jar's. */
    @ParameterizedTest
    @ValueSource(strings = {"C: or D", "news!"})
    void saysWhereJavaCannotRun(String name) throws Exception {
        Path there = Files.createDirectory(folder.resolve(name));
        Files.copy(folder.resolve("offprint"), there.resolve("offprint"));

        assertThat(runIn(there, folder.resolve("bin").toString(), "build"))
                .isEqualTo(
                        "offprint: Java cannot run from a folder with a colon, or a `!` before a slash, in its path: "
                                + there + "\n3:");
    }

    private String run(String... words) throws Exception {
        return runWith(folder.resolve("bin").toString(), words);
    }

    /** What goes to the standard error, then the status, a colon, and the standard output without the JVM's options. */
    private String runWith(String path, String... words) throws Exception {
        return runIn(folder, path, words);
    }

    private String runIn(Path home, String path, String... words) throws Exception {
        List<String> line =
                new ArrayList<>(List.of("/bin/sh", home.resolve("offprint").toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("JAVA_HOME", javaHome);
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said =
                out.replaceAll("java .* offprint\\.Main", "java offprint.Main").strip();
        return Files.readString(err) + process.exitValue() + ":" + (said.isEmpty() ? "" : " " + said);
    }

    private void program(String path, String text) throws IOException {
        write(path, text);
        assertThat(folder.resolve(path).toFile().setExecutable(true)).isTrue();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
