package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an output folder on a real disk when builds are killed, come together, or find no room. */
@Tag("slow")
class SafeWritesTest {
    private static final Path ONE = Path.of("").toAbsolutePath();
    private static final Path OTHER =
            Path.of("src/test/resources/sites/everything").toAbsolutePath();
    /** What the system answers for a process that was killed: 128 and the number of the signal. */
    private static final int KILLED = 128 + 9;

    private static final String MANIFEST = ".offprint-manifest";

    private final Path folder;

    SafeWritesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** The moment at which a build is killed. */
    enum Moment {
        WHILE_FILES_WAIT,
        WHILE_FILES_ARE_PUT_IN_THEIR_PLACES
    }

    @ParameterizedTest
    @CsvSource({
        "WHILE_FILES_WAIT, 1",
        "WHILE_FILES_WAIT, 2",
        "WHILE_FILES_ARE_PUT_IN_THEIR_PLACES, 3",
        "WHILE_FILES_ARE_PUT_IN_THEIR_PLACES, 4",
        "WHILE_FILES_ARE_PUT_IN_THEIR_PLACES, 5",
    })
    void aBuildThatIsKilledLeavesTheOldOrTheNewStateOfEveryFileAndTheNextRepairsTheRest(Moment moment, long seed)
            throws Exception {
        SortedMap<String, byte[]> after = build(OTHER, "expected");
        SortedMap<String, byte[]> before = new TreeMap<>();
        Random random = new Random(seed);
        int status = 0;
        for (int longest = 20_000; status == 0; longest /= 2) {
            before = build(ONE, "site");
            status = killed(start(OTHER, "site"), moment, random.nextInt(longest));
        }
        assertThat(status).isEqualTo(KILLED);
        Files.writeString(folder.resolve("site/papers/mine.txt"), "mine");

        SortedMap<String, byte[]> found = BuiltSite.read(folder.resolve("site"));
        assertThat(found.remove("papers/mine.txt")).isEqualTo("mine".getBytes(UTF_8));
        List<String> neither = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : found.entrySet()) {
            boolean own = file.getKey().contains(".offprint-");
            boolean old = Arrays.equals(file.getValue(), before.get(file.getKey()));
            if (!own && !old && !Arrays.equals(file.getValue(), after.get(file.getKey()))) {
                neither.add(file.getKey());
            }
        }
        assertThat(neither).isEmpty();

        SortedMap<String, byte[]> repaired = build(OTHER, "site");
        repaired.remove("papers/mine.txt");
        assertSame(repaired, after);
    }

    @Test
    void ofTwoBuildsAtOnceOneWaitsForTheOther() throws Exception {
        SortedMap<String, byte[]> one = build(ONE, "one");
        SortedMap<String, byte[]> other = build(OTHER, "other");

        Process first = start(ONE, "site");
        Process second = start(OTHER, "site");
        assertThat(finished(first)).isZero();
        assertThat(finished(second)).isZero();

        SortedMap<String, byte[]> found = BuiltSite.read(folder.resolve("site"));
        assertSame(found, found.containsKey("papers/zeroquant/index.html") ? one : other);
    }

    /** The shell's limit of a file's size, in units of 512 bytes, stands in for a disk that is full. */
    @Test
    void whereThereIsNoRoomEveryFileStaysAsItWas() throws Exception {
        SortedMap<String, byte[]> before = build(OTHER, "site");

        Process process = new ProcessBuilder(limited(command(ONE, "site")))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();

        assertThat(finished(process)).isEqualTo(3);
        assertThat(Files.readString(log())).startsWith("error: cannot write `").contains("too large");
        assertSame(BuiltSite.read(folder.resolve("site")), before);
    }

    @Test
    void whereNobodyMayWriteItSaysSo() throws Exception {
        Path readOnly = Path.of("/sys");
        assumeTrue(Files.isDirectory(readOnly), "a file system that cannot be written to");
        Process process = start(OTHER, readOnly.resolve("offprint").toString());

        assertThat(finished(process)).isEqualTo(3);
        assertThat(Files.readString(log())).startsWith("error: cannot write to `/sys/offprint`");
    }

    private static List<String> limited(List<String> command) {
        List<String> line = new ArrayList<>(List.of("sh", "-c", "ulimit -f 40; exec \"$@\"", "sh"));
        line.addAll(command);
        return line;
    }

    /** Kills a build some microseconds after it has begun what is waited for; 0 if it was done before. */
    private int killed(Process process, Moment moment, int later) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (process.isAlive() && !has(moment) && System.nanoTime() < deadline) {
            Thread.sleep(0, 200_000);
        }
        TimeUnit.MICROSECONDS.sleep(later);
        process.destroyForcibly();
        return finished(process);
    }

    private boolean has(Moment moment) throws IOException {
        Path site = folder.resolve("site");
        if (moment == Moment.WHILE_FILES_WAIT) {
            return Files.isDirectory(site.resolve(".offprint-staging"));
        }
        return Files.readString(site.resolve(MANIFEST)).startsWith("offprint-manifest 1 unfinished");
    }

    private SortedMap<String, byte[]> build(Path source, String output) throws Exception {
        assertThat(finished(start(source, output))).as(Files.readString(log())).isZero();
        return BuiltSite.read(folder.resolve(output));
    }

    private Process start(Path source, String output) throws IOException {
        return new ProcessBuilder(command(source, output))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private List<String> command(Path source, String output) {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                "offprint.Main",
                "build",
                "--source",
                source.toString(),
                "--output",
                folder.resolve(output).toString());
    }

    private static int finished(Process process) throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after two minutes");
        }
        return process.exitValue();
    }

    private Path log() {
        return folder.resolve("printed.txt");
    }

    private static void assertSame(SortedMap<String, byte[]> actual, SortedMap<String, byte[]> expected) {
        Set<String> differing = new TreeSet<>(actual.keySet());
        differing.removeAll(expected.keySet());
        assertThat(differing).as("files that should not be there").isEmpty();
        SortedMap<String, byte[]> rest = new TreeMap<>(expected);
        rest.entrySet().removeIf(file -> Arrays.equals(file.getValue(), actual.get(file.getKey())));
        assertThat(rest.keySet()).as("files that are missing or differ").isEmpty();
    }
}
