package offprint.content.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import offprint.content.git.PushedFile.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that git itself makes, read without it. */
@Tag("slow")
class PushedFileTest {
    private static final String LOCK = "content/list";

    private final Path top;

    private Path site;

    PushedFileTest(@TempDir Path top) {
        this.top = top;
        site = top.resolve("site");
        git(top, "init", "--quiet", "--bare", "-b", "main", "remote.git");
        git(top, "init", "--quiet", "-b", "main", "site");
        write(LOCK, "one\n");
    }

    private static String git(Path folder, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=Ada Example",
                "-c",
                "user.email=ada@example.org",
                "-c",
                "commit.gpgsign=false"));
        line.addAll(Arrays.asList(arguments));
        try {
            Process git = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), UTF_8);
            assertThat(git.waitFor()).as(said).isZero();
            return said.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void write(String path, String text) {
        try {
            Files.createDirectories(site.resolve(path).getParent());
            Files.writeString(site.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void commit() {
        git(site, "add", "--all");
        git(site, "commit", "--quiet", "-m", "Go on");
    }

    private void push() {
        commit();
        git(site, "remote", "add", "origin", "../remote.git");
        git(site, "push", "--quiet", "-u", "origin", "main");
    }

    private PushedFile read() {
        return PushedFile.of(site.resolve(LOCK));
    }

    private void assertPushed(String text) {
        assertThat(read()).isEqualTo(new PushedFile(State.PUSHED, text, ""));
    }

    @Test
    void nothingIsPushedWithoutARepositoryOrARemote() throws IOException {
        assertThat(PushedFile.of(top.resolve(LOCK)).state()).isEqualTo(State.NOT_PUSHED);
        assertThat(read().state()).isEqualTo(State.NOT_PUSHED);
        commit();
        assertThat(read().state()).isEqualTo(State.NOT_PUSHED);
        git(site, "remote", "add", "origin", "../remote.git");
        assertThat(read().state()).isEqualTo(State.NOT_PUSHED);
    }

    @Test
    void whatWasPushedIsReadAndNotWhatWasOnlyCommitted() {
        push();
        assertPushed("one\n");
        write(LOCK, "two\n");
        assertPushed("one\n");
        commit();
        assertPushed("one\n");
        git(site, "push", "--quiet");
        assertPushed("two\n");
    }

    @Test
    void aBranchThatWasPushedWithoutAnUpstreamIsKnownByItsName() {
        commit();
        git(site, "remote", "add", "origin", "../remote.git");
        git(site, "push", "--quiet", "origin", "main");

        assertPushed("one\n");
    }

    @Test
    void aBranchOfThisMachineAloneIsComparedWithWhatItWillBeMergedInto() {
        push();
        git(site, "switch", "--quiet", "-c", "draft/new");
        write(LOCK, "two\n");
        commit();

        assertPushed("one\n");
    }

    @Test
    void anUpstreamMayHaveAnotherName() {
        push();
        write(LOCK, "two\n");
        commit();
        git(site, "push", "--quiet", "-u", "origin", "main:published");

        assertPushed("two\n");
    }

    @Test
    void aFileThatIsNotThereHasNoText() throws IOException {
        Files.delete(site.resolve(LOCK));
        write("content/other", "other");
        push();

        assertPushed("");
    }

    @Test
    void aCommitThatIsCheckedOutIsNotABranch() {
        push();
        git(site, "checkout", "--quiet", "--detach");

        assertThat(read().state()).isEqualTo(State.NO_BRANCH);
    }

    /** Long and alike, so that git packs most of them as differences from one another. */
    @Test
    void packsAreRead() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("/papers/").append(i * 7919L % 20_011).append('\n');
        }
        write(LOCK, text.toString());
        push();
        for (int i = 0; i < 20; i++) {
            text.insert(i * 5000, "line " + i + "\n").append("end ").append(i).append('\n');
            write(LOCK, text.toString());
            write("content/papers/" + i, "paper " + i);
            commit();
        }
        git(site, "push", "--quiet");
        write(LOCK, "a newer one");
        commit();
        git(site, "gc", "--quiet", "--aggressive");

        assertThat(site.resolve(".git/packed-refs")).exists();
        try (Stream<Path> loose = Files.list(site.resolve(".git/objects"))) {
            assertThat(loose.map(path -> path.getFileName().toString())).allMatch(name -> name.length() > 2);
        }
        String heads = git(site, "verify-pack", "--stat-only", "--verbose", pack());
        assertThat(heads).contains("chain length = 1");
        assertPushed(text.toString());
    }

    private String pack() throws IOException {
        try (Stream<Path> packs = Files.list(site.resolve(".git/objects/pack"))) {
            return packs.map(Path::toString)
                    .filter(path -> path.endsWith(".idx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void differencesFromNamedObjectsAreRead() throws IOException {
        String text = "/papers/a-line-of-the-list\n".repeat(500);
        write(LOCK, text);
        push();
        write(LOCK, text + "/papers/one-more\n");
        commit();
        git(site, "push", "--quiet");
        git(site, "-c", "repack.useDeltaBaseOffset=false", "repack", "--quiet", "-a", "-d", "-f");

        assertPushed(text + "/papers/one-more\n");
    }

    @Test
    void aSecondWorkingTreeHasABranchOfItsOwn() {
        push();
        git(site, "worktree", "add", "--quiet", "-b", "other", "../second");
        write(LOCK, "two\n");
        commit();
        git(site, "push", "--quiet");

        assertThat(PushedFile.of(top.resolve("second").resolve(LOCK)))
                .isEqualTo(new PushedFile(State.PUSHED, "two\n", ""));
    }

    @Test
    void aShallowCloneAndOneThatBorrowsItsObjectsAreRead() {
        push();
        git(top, "clone", "--quiet", "--shared", "remote.git", "borrowing");
        git(top, "clone", "--quiet", "--depth", "1", "file://" + top.resolve("remote.git"), "shallow");

        for (String clone : List.of("borrowing", "shallow")) {
            assertThat(PushedFile.of(top.resolve(clone).resolve(LOCK)))
                    .as(clone)
                    .isEqualTo(new PushedFile(State.PUSHED, "one\n", ""));
        }
    }

    @Test
    void longNamesOfObjectsAreRead() throws IOException {
        git(top, "init", "--quiet", "--bare", "-b", "main", "--object-format=sha256", "remote256.git");
        git(top, "init", "--quiet", "-b", "main", "--object-format=sha256", "site256");
        site = top.resolve("site256");
        write(LOCK, "one\n");
        commit();
        git(site, "remote", "add", "origin", "../remote256.git");
        git(site, "push", "--quiet", "-u", "origin", "main");
        assertPushed("one\n");
        git(site, "gc", "--quiet");

        assertPushed("one\n");
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        push();
        git(site, "config", "extensions.refstorage", "reftable");
        assertThat(read()).isEqualTo(new PushedFile(State.UNREADABLE, "", "its refs are stored as reftable"));

        git(site, "config", "extensions.refstorage", "files");
        git(site, "config", "extensions.objectformat", "sha512");
        assertThat(read()).isEqualTo(new PushedFile(State.UNREADABLE, "", "its objects are named by sha512"));
    }

    @Test
    void damageIsNeverAFailure() throws IOException {
        push();
        git(site, "repack", "--quiet", "-a", "-d");
        byte[] pack = Files.readAllBytes(Path.of(pack().replace(".idx", ".pack")));
        Path damaged = Path.of(pack().replace(".idx", ".pack"));
        assertThat(damaged.toFile().setWritable(true)).isTrue();
        for (int i = 12; i < pack.length - 20; i++) {
            byte[] changed = pack.clone();
            changed[i] ^= 0x55;
            Files.write(damaged, changed);
            assertThat(read().state()).isIn(State.PUSHED, State.UNREADABLE);
        }
        Files.delete(damaged);
        assertThat(read().state()).isEqualTo(State.UNREADABLE);
    }
}
