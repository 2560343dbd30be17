package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only this machine has seen may come and go in silence; what was pushed, or is said to be published, stays. */
class FirstHourTest {
    private static final String LOCK = "content/addresses.lock";

    @AutoClose
    private final TestSite site = TestSite.small().paper("one", "").paper("two", "category: B\nkeywords: [rings]");

    private final Path top;

    private Path clone;

    FirstHourTest(@TempDir Path top) {
        this.top = top;
        clone = top.resolve("site");
    }

    private void delete(String path) {
        try {
            Files.delete(site.path(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void assertBuilt(String... options) {
        List<String> line = new ArrayList<>(List.of("build"));
        line.addAll(List.of(options));
        TestSite.Run run = site.run(line.toArray(new String[0]));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("no problems; ");
    }

    @Test
    void aPaperThatNobodyHasSeenLeavesNoTrace() {
        assertBuilt();
        String list = site.text(LOCK);
        site.paper("three", "category: A\nkeywords: [tea]\nauthors: [Ada Example, Bo Sample]");
        assertBuilt();
        assertThat(site.files("site")).containsKey("keywords/tea/index.html");
        delete("content/papers/three.yaml");
        assertBuilt();

        assertThat(site.text(LOCK)).isEqualTo(list);
        assertThat(site.files("site").keySet()).noneMatch(path -> path.contains("tea") || path.contains("three"));
    }

    @Test
    void samplesLeaveNoTrace() throws IOException {
        try (TestSite fresh = new TestSite()) {
            fresh.run("new", ".");
            fresh.run("build");
            try (var files = Files.newDirectoryStream(fresh.path("content/papers"))) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(fresh.path("content/pages/teaching.md"));
            Files.delete(fresh.path("content/people.yaml"));
            Files.delete(fresh.path("content/news.yaml"));
            fresh.file("content/profile.yaml", "name: Ada Example\n").paper("mine", "category: PT");
            TestSite.Run run = fresh.run("build");

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(fresh.text(LOCK)).contains("/papers/mine/").doesNotContain("teacups", "lorem", "teaching");
            assertThat(fresh.files("site").keySet()).noneMatch(path -> path.contains("lorem"));
        }
    }

    @Test
    void whatIsSaidToBePublishedStays() {
        assertBuilt("--publish");
        site.paper("three", "");
        assertBuilt();
        delete("content/papers/three.yaml");
        assertBuilt();
        delete("content/papers/two.yaml");
        TestSite.Run run = site.run("build");

        assertThat(run.err())
                .contains("the published address `/papers/two/` would lead nowhere")
                .endsWith("1 error; nothing was written\n");
        assertBuilt("--retire", "papers/two/");
        assertThat(site.text(LOCK)).doesNotContain("/papers/two/").contains("/keywords/rings/\tpublished\n");
        assertBuilt();
    }

    @Test
    void whatIsPublishedMayLieAnywhere() {
        assertBuilt("--publish", "--output", "/var/www");

        assertThat(site.text(LOCK)).contains("/papers/two/two.bib\tpublished\n");
    }

    @Test
    void retiringWhatWasNeverPublishedIsSaid() {
        assertBuilt();
        delete("content/papers/two.yaml");

        assertThat(site.run("build", "--retire", "papers/two/").out())
                .contains("warning[nothing-retired]", "nothing was ever published there");
    }

    private static String git(Path folder, String... arguments) {
        List<String> line =
                new ArrayList<>(List.of("git", "-c", "user.name=Ada Example", "-c", "user.email=ada@example.org"));
        line.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), UTF_8);
            assertThat(git.waitFor()).as(said).isZero();
            return said;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The site in a repository whose remote is a folder. */
    private void beginRepository() throws IOException {
        git(top, "init", "--quiet", "--bare", "-b", "main", "remote.git");
        git(top, "init", "--quiet", "-b", "main", "site");
        git(clone, "remote", "add", "origin", "../remote.git");
        Files.writeString(clone.resolve(".gitignore"), "/site/\n");
        Files.writeString(clone.resolve(".gitattributes"), LOCK + " merge=union\n");
        for (String file : List.of("site.yaml", "profile.yaml", "papers/one.yaml", "papers/two.yaml")) {
            write(file, site.text("content/" + file));
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = clone.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void push() {
        git(clone, "add", "--all");
        git(clone, "commit", "--quiet", "-m", "Go on");
        git(clone, "push", "--quiet", "-u", "origin", "main");
    }

    private BuiltSite build(String... options) throws IOException {
        return BuiltSite.of(clone, clone.resolve("site"), options);
    }

    private String list() throws IOException {
        return Files.readString(clone.resolve(LOCK));
    }

    @Test
    void whatWasPushedStays() throws IOException {
        beginRepository();
        assertThat(build().status()).isZero();
        Files.delete(clone.resolve("content/papers/one.yaml"));
        assertThat(build().status()).isZero();
        push();
        Files.delete(clone.resolve("content/papers/two.yaml"));
        BuiltSite rejected = build();

        assertThat(rejected.status()).isEqualTo(1);
        assertThat(rejected.messages())
                .contains("`/papers/two/` would lead nowhere")
                .doesNotContain("/papers/one/");
        assertThat(build("--retire", "papers/two/").messages()).contains("; 4 addresses retired");
        // Not pushed yet, and still given up.
        assertThat(build().messages()).startsWith("no problems; ");
        assertThat(list()).doesNotContain("/papers/two/");
    }

    @Test
    void aDraftOnABranchOfItsOwnMayComeAndGo() throws IOException {
        beginRepository();
        build();
        push();
        git(clone, "switch", "--quiet", "-c", "draft");
        write("papers/three.yaml", site.text("content/papers/one.yaml").replace("On one", "On three"));
        assertThat(build().messages()).contains("; 4 new addresses in ");
        Files.move(clone.resolve("content/papers/three.yaml"), clone.resolve("content/papers/four.yaml"));
        assertThat(build().status()).isZero();
        Files.move(clone.resolve("content/papers/two.yaml"), clone.resolve("content/papers/five.yaml"));

        assertThat(build().messages()).contains("`papers/two.yaml` was renamed to `papers/five.yaml`");
    }

    /** Both add a paper; what comes from the other is no loss before it is merged, and none afterwards. */
    @Test
    void twoWhoAddPapersMergeWithoutAConflict() throws IOException {
        beginRepository();
        build();
        push();
        git(top, "clone", "--quiet", "remote.git", "other");
        Path mine = clone;
        write("papers/three.yaml", site.text("content/papers/one.yaml").replace("On one", "On three"));
        build();
        push();
        clone = top.resolve("other");
        write("papers/threes.yaml", site.text("content/papers/one.yaml").replace("On one", "On threes"));
        build();
        git(clone, "add", "--all");
        git(clone, "commit", "--quiet", "-m", "Add a paper");
        git(clone, "fetch", "--quiet");
        assertThat(build().messages()).startsWith("no problems; ");
        git(clone, "pull", "--quiet", "--no-rebase", "--no-edit");

        assertThat(build().messages()).startsWith("no problems; ").doesNotContain("new address");
        assertThat(list()).contains("/papers/three/", "/papers/threes/");
        clone = mine;
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
    }

    @Test
    void aListThatIsLostIsTheOneThatWasPushed() throws IOException {
        beginRepository();
        build();
        push();
        String list = list();
        Files.delete(clone.resolve(LOCK));
        Files.delete(clone.resolve("content/papers/two.yaml"));
        assertThat(build().messages()).contains("`/papers/two/` would lead nowhere");

        git(clone, "checkout", "--quiet", "content/papers/two.yaml");
        assertThat(build().status()).isZero();
        assertThat(list()).isEqualTo(list);
    }

    @Test
    void whatCannotBeReadHoldsAllThatTheListHas() throws IOException {
        beginRepository();
        build();
        git(clone, "config", "extensions.refstorage", "reftable");
        assertThat(build().messages())
                .contains("; cannot tell from git what was pushed (its refs are stored as reftable), so all of ");
        Files.delete(clone.resolve("content/papers/two.yaml"));

        assertThat(build().messages()).contains("`/papers/two/` would lead nowhere");
    }
}
