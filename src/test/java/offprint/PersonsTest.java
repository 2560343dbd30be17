package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.add.fetch.InventedServices;
import offprint.add.fetch.LocalRegistry;
import offprint.add.fetch.Registry;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole sites from one identifier, and what comes of it each month: of twenty researchers, whom all services invent. */
@Tag("slow")
@Timeout(60)
class PersonsTest {
    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final LocalRegistry registry = new LocalRegistry();

    @AfterEach
    void close() throws IOException {
        disk.close();
        registry.close();
    }

    static Stream<Integer> researchers() {
        return Stream.iterate(0, number -> number + 1).limit(InventedServices.RESEARCHERS);
    }

    @ParameterizedTest
    @MethodSource("researchers")
    void aSiteOfAnOrcidRecordIsWholeAndPassesCheck(int number) throws IOException {
        InventedServices services = new InventedServices(number, true);
        registry.reply(services);
        TestSite.Run made = run("new", "site", "--from", "orcid:" + services.orcid());

        assertThat(papers()).as(made.out() + made.err()).hasSize(services.papers());
        assertThat(made.status()).as(made.err()).isZero();
        for (Path paper : papers()) {
            String text = Files.readString(paper);
            assertThat(text).contains("\ndate: ").doesNotContain("<i>", "&amp;", "et al.");
            assertThat(text).containsPattern("- (id: )?[a-z]+-example-[a-z]\n");
        }
        assertThat(Files.readString(disk.getPath("site/content/profile.yaml")))
                .startsWith("name: " + services.name())
                .contains("role: Professor", "affiliation: 'University of Nowhere: Old Town'", "orcid: ");
        assertThat(disk.getPath("site/content/lists/grants.yaml")).exists();
        TestSite.Run checked = run("check", "--source", "site");
        assertThat(checked.status()).as(checked.out() + checked.err()).isZero();
        assertThat(checked.out() + checked.err()).doesNotContain("may be one", "taken for one");
    }

    @ParameterizedTest
    @MethodSource("researchers")
    void aSecondRunAddsNothingAndAsksForTheRecordAlone(int number) throws IOException {
        InventedServices services = new InventedServices(number, true);
        registry.reply(services);
        run("new", "site", "--from", "orcid:" + services.orcid());
        int before = registry.requests().size();
        TestSite.Run again = run("add", "--source", "site", "--from-profile");

        assertThat(again.out() + again.err()).contains("no papers were added");
        assertThat(again.status()).isZero();
        assertThat(papers()).hasSize(services.papers());
        assertThat(registry.requests().size() - before).isEqualTo(services.nameless() == 0 ? 1 : 2);
    }

    @ParameterizedTest
    @MethodSource("researchers")
    void severalSourcesAreJoinedAndGuessesAreProposed(int number) throws IOException {
        InventedServices services = new InventedServices(number, true);
        registry.reply(services).withKey(Registry.OPENALEX, "secret-key");
        TestSite.Run made = run(
                "new",
                "site",
                "--from",
                "orcid:" + services.orcid(),
                "--from",
                "openalex:" + services.formerOpenAlexId(),
                "--from",
                "dblp:" + services.pid());

        assertThat(papers()).as(made.out() + made.err()).hasSize(services.papers());
        assertThat(Files.readString(disk.getPath("site/proposals.md")))
                .contains("- [ ] doi:10.7777/wrong.")
                .doesNotContain("Additional file", "10.5555");
        assertThat(made.out() + made.err()).doesNotContain("secret-key");
        assertThat(run("check", "--source", "site").status()).isZero();
    }

    @Test
    void aProposalThatIsTickedIsAddedAndOneThatIsRefusedNeverComesBack() throws IOException {
        InventedServices services = new InventedServices(4, false);
        registry.reply(services);
        run("new", "site", "--from", "openalex:" + services.openAlexId());
        Path list = disk.getPath("site/proposals.md");
        String proposed = Files.readString(list);
        assertThat(papers()).isEmpty();

        String doi = "doi:10.5555/ex.4.a1";
        Files.writeString(
                list, proposed.replace("[ ] " + doi, "[x] " + doi).replace("[ ] doi:10.7777", "[-] doi:10.7777"));
        registry.reply(services);
        run("add", "--source", "site", "site/proposals.md");

        assertThat(Files.readString(disk.getPath("site/content/not-mine.yaml")))
                .isEqualTo("doi:10.7777/wrong.4: not mine\n");
        run("add", "--source", "site", "openalex:" + services.openAlexId(), "--propose", "again.md");
        assertThat(Files.readString(disk.getPath("again.md"))).doesNotContain("10.7777");
        assertThat(run("check", "--source", "site").status()).isZero();
    }

    @Test
    void twelveMonthsBringEachNewPaperOnce() throws IOException {
        InventedServices services = new InventedServices(5, true);
        registry.reply(services);
        run("new", "site", "--from", "orcid:" + services.orcid());
        for (int month = 0; month < 12; month++) {
            services.month();
            assertThat(run("add", "--source", "site", "--from-profile").out()).contains("1 paper was added");
        }
        assertThat(papers()).hasSize(services.papers());
        assertThat(run("check", "--source", "site").status()).isZero();
    }

    @ParameterizedTest
    @MethodSource("researchers")
    void whatWasRecordedTakesThePlaceOfTheServices(int number) throws IOException {
        InventedServices services = new InventedServices(number, true);
        registry.reply(503, "text/plain", "asked");
        record("answers", services);
        record("answers", new InventedServices((number + 1) % InventedServices.RESEARCHERS, true));
        TestSite.Run made = run(
                "new",
                "site",
                "--from",
                "orcid:" + services.orcid(),
                "--from",
                "openalex:" + services.openAlexId(),
                "--from",
                "dblp:" + services.pid(),
                "--from-file",
                "answers");

        assertThat(registry.requests()).isEmpty();
        assertThat(papers()).as(made.out() + made.err()).hasSize(services.papers());
        assertThat(run("check", "--source", "site").status()).isZero();
    }

    private void record(String folder, InventedServices services) throws IOException {
        Files.createDirectories(disk.getPath(folder));
        for (Map.Entry<String, String> answer : services.recorded().entrySet()) {
            Files.writeString(disk.getPath(folder, services.orcid() + '-' + answer.getKey()), answer.getValue());
        }
    }

    @Test
    @Provokes(Rule.BAD_IDENTIFIER)
    void anIdentifierOfAWorkThatIsNotMineIsReadLikeAnyOther() throws IOException {
        InventedServices services = new InventedServices(0, true);
        registry.reply(services);
        run("new", "site", "--from", "orcid:" + services.orcid());
        Files.writeString(
                disk.getPath("site/content/not-mine.yaml"), "doi:10.5555/x: by a namesake\n10.5555/y: likewise\n");

        assertThat(run("check", "--source", "site").err()).contains("""
                error[bad-identifier]: `10.5555/y` does not identify a work
                 --> site/content/not-mine.yaml:2:1
                """);
    }

    @Test
    void sayThatNothingAnswered() {
        registry.reply(503, "text/plain", "busy");
        TestSite.Run made = run("new", "site", "--from", "orcid:0000-0002-1825-0097");

        assertThat(made.status()).isEqualTo(3);
        assertThat(made.err()).contains("no answer about `orcid:0000-0002-1825-0097`");
    }

    private List<Path> papers() throws IOException {
        Path folder = disk.getPath("site/content/papers");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private TestSite.Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main main = new Main(
                disk,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                false,
                Optional.of(registry.network()),
                false);
        int status = main.run(args);
        return new TestSite.Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
