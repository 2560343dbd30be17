package offprint.site.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SiteArchiveTest extends WrittenSites {
    private final Path archive = disk.getPath("/home/site.zip");

    @Test
    void holdsTheSitesFilesSortedAndTheirChecksums() throws Exception {
        build("papers/ä/index.html", "index.html");
        SiteArchive.write(output, archive);

        Map<String, String> entries = entries();
        assertThat(entries.keySet()).containsExactly("index.html", "papers/ä/index.html", "SHA256SUMS");
        assertThat(entries).containsEntry("papers/ä/index.html", "papers/ä/index.html");
        assertThat(entries.get("SHA256SUMS"))
                .isEqualTo(
                        sum("index.html") + "  index.html\n" + sum("papers/ä/index.html") + "  papers/ä/index.html\n");
    }

    @Test
    void leavesOutWhatIsNotOffprints() throws IOException {
        build("index.html");
        put("mine.txt", "mine");
        SiteArchive.write(output, archive);

        assertThat(entries().keySet()).containsExactly("index.html", "SHA256SUMS");
    }

    @Test
    void hasTheSameBytesWheneverItIsMade() throws IOException {
        build("index.html", "papers/a.bib");
        SiteArchive.write(output, archive);
        byte[] first = Files.readAllBytes(archive);
        Files.setLastModifiedTime(output.resolve("index.html"), FileTime.fromMillis(1));
        SiteArchive.write(output, archive);

        assertThat(Files.readAllBytes(archive)).isEqualTo(first);
    }

    @Test
    void hasEntriesOfNoTimeThatAreNotCompressed() throws IOException {
        build("index.html");
        SiteArchive.write(output, archive);

        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive), UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
            assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
        }
    }

    @Test
    void staysAsItWasWhereTheSiteCannotBeRead() throws IOException {
        build("index.html");
        SiteArchive.write(output, archive);
        byte[] before = Files.readAllBytes(archive);
        Files.delete(output.resolve("index.html"));

        assertThatThrownBy(() -> SiteArchive.write(output, archive))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write `/home/site.zip`: ");
        assertThat(Files.readAllBytes(archive)).isEqualTo(before);
        assertThat(disk.getPath("/home/site.zip.part")).doesNotExist();
    }

    private Map<String, String> entries() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return entries;
    }

    private static String sum(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
