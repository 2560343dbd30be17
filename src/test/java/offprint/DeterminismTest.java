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
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import offprint.add.Intake;
import offprint.add.bibtex.BibtexReader;
import offprint.add.fetch.Fetch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, whatever JVM and whatever surroundings it is built in. */
@Tag("slow")
class DeterminismTest {
    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    private static final Path HOSTILE = REPOSITORY.resolve("src/test/resources/hostile");
    private static final Path TEX = REPOSITORY.resolve("src/test/resources/sites/tex");
    private static final Path EVERYTHING = REPOSITORY.resolve("src/test/resources/sites/everything");
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

    /** Turkish has another lower case for I, Samoa another day, Latin-1 other bytes; one processor takes turns. */
    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Apia",
            "-Dfile.encoding=ISO-8859-1",
            "-XX:ActiveProcessorCount=1");

    private static final List<String> FOUR_PROCESSORS = List.of("-XX:ActiveProcessorCount=4");

    private final Path folder;

    DeterminismTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theRepositorysSiteIsTheSameInSamoaInTurkishOnOneProcessor() throws Exception {
        assertSame(REPOSITORY, THIS_JAVA, ELSEWHERE, "C.UTF-8");
    }

    /** Its file names are ASCII, so that they need no locale. */
    @Test
    void theRepositorysSiteIsTheSameOnFourProcessorsWithoutALocale() throws Exception {
        assertSame(REPOSITORY, THIS_JAVA, FOUR_PROCESSORS, "C");
    }

    @Test
    void aSiteInSeveralScriptsIsTheSameInSamoaInTurkishOnOneProcessor() throws Exception {
        assertSame(HOSTILE, THIS_JAVA, ELSEWHERE, "C.UTF-8");
    }

    @Test
    void aSiteInSeveralScriptsIsTheSameOnFourProcessors() throws Exception {
        assertSame(HOSTILE, THIS_JAVA, FOUR_PROCESSORS, "C.UTF-8");
    }

    /** Without a locale Java cannot write names in other scripts; better no site than one with wrong names. */
    @Test
    void aSiteInSeveralScriptsIsWholeOrNotWrittenWithoutALocale() throws Exception {
        Run run = run(HOSTILE, THIS_JAVA, List.of(), "C", "build");
        if (run.status == 0) {
            assertEqual(run.files, inProcess(HOSTILE).files());
        } else {
            assertThat(run.status).as(run.printed).isIn(1, 3);
            assertThat(run.files).isEmpty();
            assertThat(run.printed).contains("error").doesNotContain("bug in Offprint");
        }
    }

    @Test
    void anotherJavaMakesTheSameSites() throws Exception {
        String home = System.getProperty("OFFPRINT_OTHER_JAVA_HOME", System.getenv("OFFPRINT_OTHER_JAVA_HOME"));
        if (home == null || home.isBlank()) {
            System.err.println(
                    "NOT TESTED: that another JDK makes the same site. OFFPRINT_OTHER_JAVA_HOME names none.");
        }
        assumeTrue(home != null && !home.isBlank(), "OFFPRINT_OTHER_JAVA_HOME names a second JDK");
        assertSame(REPOSITORY, Path.of(home), ELSEWHERE, "C.UTF-8");
        assertSame(HOSTILE, Path.of(home), FOUR_PROCESSORS, "C.UTF-8");
        assertSame(EVERYTHING, Path.of(home), ELSEWHERE, "C.UTF-8");
    }

    @Test
    void aSiteWithPicturesIsTheSameInSamoaInTurkishOnOneProcessor() throws Exception {
        assertSame(EVERYTHING, THIS_JAVA, ELSEWHERE, "C.UTF-8");
    }

    /** Java's imaging takes longer to load than a small site to build, and cards to draw. */
    @Test
    void aSiteWithoutPicturesAndCardsLoadsNothingForThem() throws Exception {
        List<String> loud = List.of("-Xshare:off", "-Xlog:class+load");
        List<String> imaging =
                List.of("javax.imageio", "java.awt", "net.coobird", "com.twelvemonkeys", "offprint.picture.card");
        String without = run(TEX, THIS_JAVA, loud, "C.UTF-8", "check").printed;
        String with = run(EVERYTHING, THIS_JAVA, loud, "C.UTF-8", "check").printed;
        assertThat(without).contains(" offprint.site.render.SiteRenderer ").doesNotContain(imaging);
        assertThat(with).contains(imaging);
    }

    @Test
    void buildAndCheckLoadNothingOfWhatOnlyAddNeeds() throws Exception {
        List<String> loud = List.of("-Xlog:class+load");
        List<String> ofAdd = List.of(
                " " + Intake.class.getPackageName() + ".",
                " " + BibtexReader.class.getPackageName() + ".",
                " " + Fetch.class.getPackageName() + ".",
                " java.net.http.");
        for (String command : List.of("build", "check")) {
            String loaded = run(HOSTILE, THIS_JAVA, loud, "C.UTF-8", command).printed;
            assertThat(loaded)
                    .contains(" offprint.content.load.BibliographyLoader ")
                    .doesNotContain(ofAdd);
        }
    }

    /** Setting it up takes longer than drawing a small site; the built-in templates are classes. */
    @Test
    void aSiteWithoutTemplatesOfItsOwnLoadsNothingOfFreeMarker() throws Exception {
        String loaded = run(HOSTILE, THIS_JAVA, List.of("-Xlog:class+load"), "C.UTF-8", "build").printed;
        assertThat(loaded).contains(" offprint.site.theme.PaperTemplate ").doesNotContain(" freemarker.");
    }

    @Test
    void messagesAreTheSameEverywhere() throws Exception {
        Path site = folder.resolve("wrong");
        Path content = site.resolve("content");
        Files.createDirectories(content.resolve("papers"));
        Files.writeString(
                content.resolve("site.yaml"), "title: İI\nurl: https://i.example/\ncategories: {I: ı}\nTITLE: x\n");
        Files.writeString(content.resolve("profile.yaml"), "name: Iı\nlinks: {mail: I}\n");
        Files.writeString(content.resolve("papers/i.yaml"), "title: I\ndate: 2022-6-4\nLICENSE: İ\n");
        Files.write(content.resolve("people.yaml"), new byte[] {'a', (byte) 0xE9, '\n'});
        String here = run(site, THIS_JAVA, List.of(), "C.UTF-8", "check").printed;
        String there = run(site, THIS_JAVA, ELSEWHERE, "C.UTF-8", "check").printed;
        String nowhere = run(site, THIS_JAVA, FOUR_PROCESSORS, "C", "check").printed;
        assertThat(here).contains("error[missing-field]", "error[unknown-key]", "error[not-utf8]", "error[bad-date]");
        assertThat(there).isEqualTo(here);
        assertThat(nowhere).isEqualTo(here);
    }

    private void assertSame(Path source, Path java, List<String> options, String locale) throws Exception {
        Run run = run(source, java, options, locale, "build");
        assertThat(run.status).as(run.printed).isZero();
        assertEqual(run.files, inProcess(source).files());
    }

    private BuiltSite inProcess(Path source) throws IOException {
        BuiltSite site = BuiltSite.of(source, newFolder());
        assertThat(site.status()).as(site.messages()).isZero();
        return site;
    }

    private static void assertEqual(SortedMap<String, byte[]> actual, SortedMap<String, byte[]> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : expected.entrySet()) {
            if (!Arrays.equals(file.getValue(), actual.get(file.getKey()))) {
                different.add(file.getKey());
            }
        }
        assertThat(different).as("files that differ").isEmpty();
    }

    private record Run(int status, String printed, SortedMap<String, byte[]> files) {}

    /** Runs the compiled classes in a JVM of their own. */
    private Run run(Path source, Path java, List<String> options, String locale, String command) throws Exception {
        Path output = newFolder();
        List<String> line = new ArrayList<>();
        line.add(java.resolve("bin/java").toString());
        line.addAll(options);
        line.addAll(List.of("-cp", classPath(), "offprint.Main", command));
        line.addAll(List.of("--source", source.toString(), "--output", output.toString()));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Path log = Files.createTempFile(folder, "printed", ".txt");
        Process process = builder.redirectOutput(log.toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after two minutes: " + line);
        }
        return new Run(process.exitValue(), Files.readString(log, UTF_8), BuiltSite.read(output));
    }

    private Path newFolder() throws IOException {
        return Files.createTempDirectory(folder, "site");
    }

    /** What the tests run with, which Surefire hides in a jar's manifest. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
