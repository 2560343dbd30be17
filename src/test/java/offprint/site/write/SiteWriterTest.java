package offprint.site.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.site.render.RenderedFile;
import org.junit.jupiter.api.Test;

/** What a build changes in a folder that nobody else uses. */
class SiteWriterTest extends WrittenSites {

    @Test
    void writesEveryFileIntoItsFolder() throws IOException {
        WriteReport report = build("index.html", "papers/a/index.html", "papers/a.bib");

        assertThat(report).isEqualTo(new WriteReport(3, 0, 0));
        assertThat(contents())
                .containsEntry("index.html", "index.html")
                .containsEntry("papers/a/index.html", "papers/a/index.html")
                .containsEntry("papers/a.bib", "papers/a.bib")
                .hasSize(5);
    }

    @Test
    void listsItsFilesSortedWhateverTheirOrder() throws IOException {
        build("papers/b", "index.html", "papers/a");

        assertThat(manifest()).isEqualTo("offprint-manifest 1\nindex.html\npapers/a\npapers/b\n");
    }

    @Test
    void touchesNothingTheSecondTime() throws IOException {
        Path portrait = Files.write(disk.getPath("/home/portrait.jpg"), new byte[] {1, 2, 3});
        RenderedFile[] site = {
            made("index.html", "home"), made("a/b", "x"), new RenderedFile.Copied("portrait.jpg", portrait)
        };
        write(site);
        age();

        assertThat(write(site)).isEqualTo(new WriteReport(0, 3, 0));
        assertThat(touched()).isEmpty();
    }

    @Test
    void tellsFilesApartByCaseWhereTheDiskDoes() throws IOException {
        build("Cv", "cv");

        assertThat(build("cv")).isEqualTo(new WriteReport(0, 1, 1));
        assertThat(places()).containsExactly("cv");
    }

    @Test
    void countsFilesThatWereWrittenOrStay() {
        assertThat(new WriteReport(2, 3, 1).files()).isEqualTo(5);
    }

    @Test
    void rewritesOnlyTheFileWhoseBytesDiffer() throws IOException {
        write(made("same", "1234"), made("longer", "1"), made("other", "1234"));
        age();

        assertThat(write(made("same", "1234"), made("longer", "12"), made("other", "1243")))
                .isEqualTo(new WriteReport(2, 1, 0));
        assertThat(touched()).contains("longer", "other").doesNotContain("same");
        assertThat(contents()).containsEntry("longer", "12").containsEntry("other", "1243");
    }

    @Test
    void rewritesACopyWhenItsOriginalChanges() throws IOException {
        Path original = Files.writeString(disk.getPath("/home/cv.pdf"), "old");
        RenderedFile copy = new RenderedFile.Copied("cv.pdf", original);
        write(copy);
        Files.writeString(original, "new");

        assertThat(write(copy)).isEqualTo(new WriteReport(1, 0, 0));
        assertThat(contents()).containsEntry("cv.pdf", "new");
    }

    @Test
    void writesAgainWhatSomebodyEditedOrDeleted() throws IOException {
        build("edited", "deleted");
        put("edited", "by hand");
        Files.delete(output.resolve("deleted"));

        assertThat(build("edited", "deleted").written()).isEqualTo(2);
        assertThat(contents()).containsEntry("edited", "edited").containsEntry("deleted", "deleted");
    }

    @Test
    void deletesWhatTheSiteNoLongerHasAndTheFoldersThatItEmptied() throws IOException {
        build("index.html", "papers/a/index.html", "papers/a/deep/er/figure.svg", "papers/b/index.html");

        assertThat(build("index.html", "papers/b/index.html")).isEqualTo(new WriteReport(0, 2, 2));
        assertThat(places()).containsExactly("index.html", "papers/", "papers/b/", "papers/b/index.html");
        assertThat(manifest()).isEqualTo("offprint-manifest 1\nindex.html\npapers/b/index.html\n");
    }

    @Test
    void keepsAFolderThatHoldsSomethingElse() throws IOException {
        build("index.html", "papers/a/index.html");
        put("papers/a/notes.txt", "mine");
        Files.createDirectory(output.resolve("papers/mine"));

        build("index.html");

        assertThat(places())
                .containsExactly("index.html", "papers/", "papers/a/", "papers/a/notes.txt", "papers/mine/");
    }

    @Test
    void putsAFileWhereItHadAFolder() throws IOException {
        build("cv/index.html", "cv/print/index.html");

        assertThat(build("cv")).isEqualTo(new WriteReport(1, 0, 2));
        assertThat(places()).containsExactly("cv");
    }

    @Test
    void putsAFolderWhereItHadAFile() throws IOException {
        build("cv");

        assertThat(build("cv/print/index.html")).isEqualTo(new WriteReport(1, 0, 1));
        assertThat(places()).containsExactly("cv/", "cv/print/", "cv/print/index.html");
    }

    @Test
    void tellsPathsApartThatDifferInCase() throws IOException {
        build("papers/BERT.html");

        assertThat(build("papers/bert.html")).isEqualTo(new WriteReport(1, 0, 1));
        assertThat(places()).containsExactly("papers/", "papers/bert.html");
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        build("index.html", "papers/a");
        build("index.html", "papers/b");

        assertThat(places()).containsExactly("index.html", "papers/", "papers/b");
    }

    @Test
    void writesToWhereALinkLeadsThatIsItselfTheOutput() throws IOException {
        Files.createDirectories(disk.getPath("/srv/www"));
        Files.createDirectories(output.getParent());
        Files.createSymbolicLink(output, disk.getPath("/srv/www"));

        build("index.html");

        assertThat(disk.getPath("/srv/www/index.html")).hasContent("index.html");
    }

    @Test
    void emptiesTheFolderForASiteWithoutFiles() throws IOException {
        build("papers/a");

        assertThat(build()).isEqualTo(new WriteReport(0, 0, 1));
        assertThat(places()).isEmpty();
        assertThat(manifest()).isEqualTo("offprint-manifest 1\n");
    }

    @Test
    void changesNothingWhenAnEarlierStageFailed() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Diagnostic.inFile("content/site.yaml", Rule.MISSING_FILE, "not there"));

        write(output, diagnostics, made("index.html", "home"));

        assertThat(output).doesNotExist();
    }

    @Test
    void refusesNamesThatAreItsOwnOrLeadElsewhere() throws IOException {
        build("index.html", ".offprint-manifest", "a/.offprint-x.tmp", "../up", "/abs", "a//b", "a\\b", "a\nb");

        assertThat(problems).hasSize(7).allMatch(problem -> problem.startsWith("bad-file-name: "));
        assertThat(output).doesNotExist();
    }

    @Test
    void insistsOnOneFilePerPath() {
        assertThatThrownBy(() -> build("a", "a")).hasMessage("`a` is in the site twice");
        assertThatThrownBy(() -> build("a", "a/b")).hasMessage("`a` is a file and a folder of the site");
    }

    @Test
    void saysWhatItDid() {
        assertThat(new WriteReport(3, 412, 1).summary()).isEqualTo("3 files written, 412 unchanged, 1 deleted");
        assertThat(new WriteReport(1, 0, 0).summary()).isEqualTo("1 file written, 0 unchanged");
    }
}
