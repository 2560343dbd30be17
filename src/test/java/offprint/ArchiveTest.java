package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site as one file, by the command that writes it. */
class ArchiveTest {
    @AutoClose
    private final TestSite site = TestSite.small().paper("one", "");

    @Test
    void holdsTheSiteThatWasWritten() throws IOException {
        assertThat(site.run("build", "--archive", "ada.zip").status()).isZero();

        SortedMap<String, byte[]> packed = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(site.path("ada.zip")), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                packed.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(packed.remove("SHA256SUMS")).isNotEmpty();
        SortedMap<String, byte[]> written = site.files("site");
        written.keySet().removeIf(path -> path.startsWith(".offprint-"));
        assertThat(packed.keySet()).isEqualTo(written.keySet());
        written.forEach((path, bytes) -> assertThat(packed.get(path)).as(path).isEqualTo(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"site/ada.zip", "content/ada.zip", "content/static/ada.zip", "templates/ada.zip"})
    void isNotWrittenOverTheSiteOrItsSources(String place) {
        TestSite.Run run = site.run("build", "--archive", place);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: the archive cannot be written to `" + place + "`");
    }

    @Test
    void isNotMadeOfASiteThatIsRejected() {
        site.paper("two", "date: never");

        assertThat(site.run("build", "--archive", "ada.zip").status()).isEqualTo(1);
        assertThat(site.path("ada.zip")).doesNotExist();
    }

    @Test
    void isNothingForACheck() {
        assertThat(site.run("check", "--archive", "ada.zip").status()).isEqualTo(2);
    }

    @Test
    void saysWhyItCannotBeWritten() {
        TestSite.Run run = site.run("build", "--archive", "nowhere/ada.zip");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("error: cannot write `nowhere/ada.zip`: no such file or folder");
    }
}
