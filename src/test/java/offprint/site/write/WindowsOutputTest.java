package offprint.site.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Backslashes between the parts, drives, and upper and lower case that are the same. */
class WindowsOutputTest extends WrittenSites {

    WindowsOutputTest() {
        super(Configuration.windows(), "C:\\home\\site");
    }

    @Test
    void writesTheSameManifestAsElsewhere() throws IOException {
        build("papers/a/index.html", "index.html");

        assertThat(manifest()).isEqualTo("offprint-manifest 1\nindex.html\npapers/a/index.html\n");
        assertThat(build("index.html")).isEqualTo(new WriteReport(0, 1, 1));
        assertThat(places()).containsExactly("index.html");
    }

    @Test
    void respellsAFile() throws IOException {
        write(made("papers/BERT.html", "same text"));

        assertThat(write(made("papers/bert.html", "same text"))).isEqualTo(new WriteReport(1, 0, 1));
        assertThat(places()).containsExactly("papers/", "papers/bert.html");
    }

    @Test
    void respellsAFileAfterAnInterruption() throws IOException {
        write(made("BERT.html", "same text"));
        putManifest("offprint-manifest 1 unfinished", "BERT.html", "bert.html");

        write(made("bert.html", "same text"));

        assertThat(places()).containsExactly("bert.html");
        assertThat(manifest()).isEqualTo("offprint-manifest 1\nbert.html\n");
    }

    @Test
    void respellsAFolder() throws IOException {
        write(made("Papers/a", "same text"), made("index.html", "home"));

        write(made("papers/a", "same text"), made("index.html", "home"));

        assertThat(problems).isEmpty();
        assertThat(places()).containsExactly("index.html", "papers/", "papers/a");
    }

    @Test
    void namesAForeignFileWithSlashes() throws IOException {
        put("papers/a", "mine");

        build("papers/a");

        assertThat(problems).hasSize(1).first().asString().startsWith("foreign-file: `C:/home/site/papers/a` is not");
    }

    @Test
    void deletesNothingOnAnotherDrive() throws IOException {
        Path precious = disk.getPath("C:\\home\\precious");
        Files.createDirectories(output);
        Files.writeString(precious, "precious");
        putManifest(
                "offprint-manifest 1", "C:/home/precious", "C:\\home\\precious", "..\\precious", "E:precious", "a?b");

        build("index.html");

        assertThat(precious).hasContent("precious");
        assertThat(manifest()).isEqualTo("offprint-manifest 1\nindex.html\n");
    }
}
