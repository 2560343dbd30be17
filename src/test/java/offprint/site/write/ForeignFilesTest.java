package offprint.site.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.Test;

/** What is in the output folder and is not Offprint's is neither changed nor deleted, and never followed. */
class ForeignFilesTest extends WrittenSites {

    @Test
    void survivesEveryBuild() throws IOException {
        put("CNAME", "example.org");
        put("papers/mine.html", "mine");
        Files.createDirectories(output.resolve("empty"));

        build("index.html", "papers/a.html");
        build("index.html");

        assertThat(problems).isEmpty();
        assertThat(contents())
                .containsEntry("CNAME", "example.org")
                .containsEntry("papers/mine.html", "mine")
                .containsKey("empty/")
                .doesNotContainKey("papers/a.html");
    }

    @Test
    @Provokes(Rule.FOREIGN_FILE)
    void isReportedAllAtOnceAndNothingIsWritten() throws IOException {
        put("index.html", "mine");
        put("papers/a", "mine");

        assertThat(build("index.html", "new.html", "papers/a")).isEqualTo(WriteReport.NOTHING);
        assertThat(problems)
                .containsExactly(
                        "foreign-file: `/home/site/index.html` is not a file that Offprint wrote, and one of the site"
                                + " belongs there",
                        "foreign-file: `/home/site/papers/a` is not a file that Offprint wrote, and one of the site"
                                + " belongs there");
        assertThat(places()).containsExactly("index.html", "papers/", "papers/a");
        assertThat(exists(Manifest.NAME)).isFalse();
    }

    @Test
    void isAdoptedWhereItsBytesAreTheSame() throws IOException {
        put("index.html", "index.html");
        age();

        assertThat(build("index.html")).isEqualTo(new WriteReport(0, 1, 0));
        assertThat(touched()).doesNotContain("index.html");
        assertThat(build()).isEqualTo(new WriteReport(0, 0, 1));
        assertThat(places()).isEmpty();
    }

    @Test
    void doesNotKeepObsoleteFilesFromBeingReportedFirst() throws IOException {
        build("old.html");
        put("new.html", "mine");

        build("new.html");

        assertThat(problems).hasSize(1);
        assertThat(places()).containsExactly("new.html", "old.html");
        assertThat(manifest()).isEqualTo("offprint-manifest 1\nold.html\n");
    }

    @Test
    void mayBeALinkWhereAFileBelongs() throws IOException {
        Path outside = Files.writeString(disk.getPath("/home/outside"), "index.html");
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("index.html"), outside);

        build("index.html");

        assertThat(problems)
                .containsExactly("foreign-file: `/home/site/index.html` is a link or a device, and a file of the site"
                        + " belongs there");
        assertThat(outside).hasContent("index.html");
    }

    @Test
    void mayBeALinkThatReplacedAListedFile() throws IOException {
        build("a", "b");
        Path outside = Files.writeString(disk.getPath("/home/outside"), "precious");
        Files.delete(output.resolve("a"));
        Files.createSymbolicLink(output.resolve("a"), outside);

        build("b");

        assertThat(places()).containsExactly("a@", "b");
        assertThat(outside).hasContent("precious");
    }

    @Test
    void mayBeALinkedFolderOnTheWay() throws IOException {
        build("index.html", "papers/a", "papers/b");
        Path elsewhere = Files.createDirectories(disk.getPath("/home/elsewhere"));
        Files.move(output.resolve("papers/a"), elsewhere.resolve("a"));
        Files.move(output.resolve("papers/b"), elsewhere.resolve("b"));
        Files.delete(output.resolve("papers"));
        Files.createSymbolicLink(output.resolve("papers"), elsewhere);

        build("index.html", "papers/a");
        assertThat(problems)
                .containsExactly("foreign-file: `/home/site/papers` is a link or a device, and a folder of the site"
                        + " belongs there");

        build("index.html");
        assertThat(problems).isEmpty();
        assertThat(places()).containsExactly("index.html", "papers@");
        assertThat(elsewhere.resolve("a")).hasContent("papers/a");
        assertThat(elsewhere.resolve("b")).hasContent("papers/b");
    }

    @Test
    void mayBeAFolderWhereAFileBelongs() throws IOException {
        Files.createDirectories(output.resolve("cv"));

        build("cv");

        assertThat(problems)
                .containsExactly("foreign-file: `/home/site/cv` is a folder, and a file of the site belongs there");
    }

    @Test
    void mayBeInAFolderThatAFileReplaces() throws IOException {
        build("cv/index.html");
        put("cv/notes.txt", "mine");

        build("cv");

        assertThat(problems)
                .containsExactly("foreign-file: `/home/site/cv` is a folder, and a file of the site belongs there");
        assertThat(places()).containsExactly("cv/", "cv/index.html", "cv/notes.txt");
    }

    @Test
    void isReportedOnceWhereAFolderBelongs() throws IOException {
        put("papers", "mine");

        build("papers/a/index.html", "papers/b/index.html");

        assertThat(problems)
                .containsExactly("foreign-file: `/home/site/papers` is a file that Offprint did not write, and a"
                        + " folder of the site belongs there");
    }

    @Test
    void mayStandWhereTheOutputFolderBelongs() throws IOException {
        Files.createDirectories(output.getParent());
        Files.writeString(output, "mine");

        build("index.html");

        assertThat(problems)
                .containsExactly("foreign-file: `/home/site` is not a folder, and the site's folder belongs there");
    }

    @Test
    void mayStandWhereTheManifestBelongs() throws IOException {
        Files.createDirectories(output);
        Path outside = Files.writeString(disk.getPath("/home/outside"), "offprint-manifest 1\nCNAME\n");
        Files.createSymbolicLink(output.resolve(Manifest.NAME), outside);
        put("CNAME", "example.org");

        build("index.html");

        assertThat(problems).hasSize(1).first().asString().contains(".offprint-manifest` is not a plain file");
        assertThat(places()).contains("CNAME");
    }
}
