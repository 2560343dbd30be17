package offprint.site.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import offprint.diag.Diagnostics;
import offprint.site.render.RenderedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that ends before its time leaves the old or the new state of every file, and the next one heals the rest. */
class InterruptedBuildTest extends WrittenSites {
    private static final List<String> OLD = List.of("gone/a", "gone/b", "kept", "was/folder", "wasfile");
    private static final List<String> NEW = List.of("kept", "new/c", "new/d", "was", "wasfile/now/folder");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void isFinishedByTheNext(int steps) throws IOException {
        interrupt(steps);

        build(NEW.toArray(String[]::new));

        assertThat(problems).isEmpty();
        assertThat(places())
                .containsExactly(
                        "kept", "new/", "new/c", "new/d", "was", "wasfile/", "wasfile/now/", "wasfile/now/folder");
        assertThat(manifest()).isEqualTo("offprint-manifest 1\nkept\nnew/c\nnew/d\nwas\nwasfile/now/folder\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void isUndoneByABuildOfTheOldSite(int steps) throws IOException {
        interrupt(steps);

        build(OLD.toArray(String[]::new));

        assertThat(problems).isEmpty();
        assertThat(places()).containsExactly("gone/", "gone/a", "gone/b", "kept", "was/", "was/folder", "wasfile");
        assertThat(manifest()).isEqualTo("offprint-manifest 1\ngone/a\ngone/b\nkept\nwas/folder\nwasfile\n");
    }

    @Test
    void isFinishedEvenWhereNoFileDiffersAnyMore() throws IOException {
        build("a", "b/c");
        putManifest("offprint-manifest 1 unfinished", "a", "b/c");
        put("b/.offprint-17-3.tmp", "half a fi");

        assertThat(build("a", "b/c")).isEqualTo(new WriteReport(0, 2, 0));
        assertThat(manifest()).isEqualTo("offprint-manifest 1\na\nb/c\n");
        assertThat(places()).containsExactly("a", "b/", "b/c");
    }

    @Test
    void mayHaveBegunAFolderWhereNowAFileBelongs() throws IOException {
        putManifest("offprint-manifest 1 unfinished", "cv/index.html");
        put("cv/.offprint-17-3.tmp", "half a fi");

        build("cv");

        assertThat(problems).isEmpty();
        assertThat(places()).containsExactly("cv");
    }

    @Test
    void mayHaveBeenKilledWhileItWroteTheManifest() throws IOException {
        build("a");
        put(".offprint-manifest.tmp", "offprint-mani");

        assertThat(build("a")).isEqualTo(new WriteReport(0, 1, 0));
        assertThat(places()).containsExactly("a");
    }

    @Test
    void mayHaveBeenKilledWhileItsFilesWaited() throws IOException {
        build("a");
        put(".offprint-staging/.offprint-17-3.tmp", "half a fi");

        assertThat(build("a")).isEqualTo(new WriteReport(0, 1, 0));
        assertThat(places()).containsExactly("a");
    }

    @Test
    void mayHaveLeftAFolderForWaitingFilesThatHoldsOthersToo() throws IOException {
        build("a");
        put(".offprint-staging/.offprint-17-3.tmp", "half a fi");
        put(".offprint-staging/mine", "mine");

        build("b");

        assertThat(places()).containsExactly(".offprint-staging/", ".offprint-staging/mine", "b");
    }

    @Test
    void leavesNothingOfASiteThatNeverGotWhole() throws IOException {
        try (SiteWriter writer = SiteWriter.into(output)) {
            writer.take(made("papers/a", "a"));
            assertThat(output.resolve("papers/a")).doesNotExist();
        }

        assertThat(output).doesNotExist();
    }

    @Test
    void neverWaitsWhereALinkLeads() throws IOException {
        build("a");
        Files.createDirectories(disk.getPath("/elsewhere"));
        Files.createSymbolicLink(output.resolve(".offprint-staging"), disk.getPath("/elsewhere"));

        assertThatThrownBy(() -> build("b"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write `/home/site/b`: ");
        assertThat(disk.getPath("/elsewhere")).isEmptyDirectory();
        assertThat(places()).containsExactly(".offprint-staging@", "a");
    }

    @Test
    void losesOnlyFilesThatAreCertainlyItsOwn() throws IOException {
        putManifest("offprint-manifest 1 unfinished", "a/b");
        put("a/.offprint-17-3.tmp", "half a fi");
        put("a/other.tmp", "mine");
        put("mine/.offprint-17-3.tmp", "in a folder that Offprint had no file in");

        build("a/b");

        assertThat(places()).containsExactly("a/", "a/b", "a/other.tmp", "mine/", "mine/.offprint-17-3.tmp");
    }

    @Test
    void tellsOfAFullDiskAndLeavesEveryFileAsItWas() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(16 * 512)
                .build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path site = disk.getPath("/site");
            writeTo(site, file("a", 1000), file("b", 1000));

            assertThatThrownBy(() -> writeTo(site, file("a", 1100), file("b", 9000)))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("cannot write `/site/b`: ");
            assertThat(Files.size(site.resolve("a"))).isEqualTo(1000);
            assertThat(Files.size(site.resolve("b"))).isEqualTo(1000);
            assertThat(site).isDirectoryNotContaining("glob:**staging");

            assertThat(writeTo(site, file("a", 1200), file("c", 300))).isEqualTo(new WriteReport(2, 0, 1));
            assertThat(Files.readString(site.resolve(Manifest.NAME))).isEqualTo("offprint-manifest 1\na\nc\n");
        }
    }

    @Test
    void tellsOfAnOriginalThatVanished() {
        RenderedFile copy = new RenderedFile.Copied("cv.pdf", disk.getPath("/home/content/cv.pdf"));

        assertThatThrownBy(() -> write(made("a", "a"), copy))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read `/home/content/cv.pdf`: no such file or folder");
    }

    @Test
    void isHealedWhereAnOriginalVanishedInTheMidst() throws IOException {
        Path original =
                Files.writeString(Files.createDirectories(output.getParent()).resolve("cv.pdf"), "cv");
        build("old");
        try (SiteWriter writer = SiteWriter.into(output)) {
            writer.take(made("a", "a"));
            writer.take(new RenderedFile.Copied("cv.pdf", original));
            Files.delete(original);
            assertThatThrownBy(() -> writer.finish(new Diagnostics())).isInstanceOf(IOException.class);
        }
        assertThat(places()).containsExactly("a");
        assertThat(manifest()).isEqualTo("offprint-manifest 1 unfinished\na\ncv.pdf\nold\n");

        assertThat(build("b")).isEqualTo(new WriteReport(1, 0, 1));
        assertThat(places()).containsExactly("b");
    }

    /** Builds the old site and then carries out only the first steps of what makes the new one out of it. */
    private void interrupt(int steps) throws IOException {
        build(OLD.toArray(String[]::new));
        OutputFolder folder = new OutputFolder(output);
        Manifest before = new Manifest(new TreeSet<>(OLD), true);
        folder.replaceManifest(before.towards(new TreeSet<>(NEW)));
        Step[] all = {
            () -> folder.delete("gone/a"),
            () -> folder.delete("gone/b"),
            () -> folder.delete("was/folder"),
            () -> folder.delete("wasfile"),
            () -> folder.deleteFolderIfEmpty("gone"),
            () -> folder.deleteFolderIfEmpty("was"),
            () -> folder.replace("new/c", Content.of(made("new/c", "new/c"))),
            () -> put("new/.offprint-17-3.tmp", "half a fi"),
            () -> folder.replace("was", Content.of(made("was", "was"))),
        };
        for (int i = 0; i < steps; i++) {
            all[i].run();
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static RenderedFile file(String path, int size) {
        return new RenderedFile.Made(path, new byte[size]);
    }

    private static WriteReport writeTo(Path site, RenderedFile... files) throws IOException {
        return write(site, new Diagnostics(), files);
    }
}
