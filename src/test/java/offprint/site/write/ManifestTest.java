package offprint.site.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A manifest is read with distrust: anyone can have edited, merged or forged it. */
class ManifestTest extends WrittenSites {

    @Test
    void isReadAsItWasWritten() {
        Manifest manifest = new Manifest(new TreeSet<>(java.util.List.of("b/ü.pdf", "a b", "a")), true);

        assertThat(Manifest.parse(manifest.bytes())).isEqualTo(manifest);
        assertThat(new String(manifest.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("offprint-manifest 1\na\na b\nb/ü.pdf\n");
    }

    @Test
    void mayHaveLostItsLineEnds() {
        assertThat(parse("offprint-manifest 1\r\na\r\nb").paths()).containsExactly("a", "b");
    }

    @Test
    void mayHoldTheMarksOfAMerge() {
        assertThat(parse("offprint-manifest 1\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n")
                        .paths())
                .contains("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "..",
                "../precious",
                "a/../../precious",
                "a/..",
                "./a",
                ".",
                "...",
                "a//b",
                "a/",
                "/",
                "",
                "..\\precious",
                "C:\\precious",
                "a\u0000b",
                "a\u007f",
                "\ta",
                ".offprint-manifest",
                "a/.offprint-1.tmp"
            })
    void hasOnlyPlainRelativePaths(String line) {
        assertThat(parse("offprint-manifest 1\n" + line + "\nfine\n").paths()).containsExactly("fine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "offprint-manifest 2\na\n", "offprint-manifest 10\na\n", "a\nb\n", "\u0000\u0001"})
    void isNoneWhereItsFirstLineIsNotKnown(String text) {
        assertThat(parse(text)).isEqualTo(Manifest.NONE);
    }

    @Test
    void isNoneWhereItIsBinary() {
        byte[] bytes = "offprint-manifest 1\na\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xff;

        assertThat(Manifest.parse(bytes)).isEqualTo(Manifest.NONE);
    }

    @Test
    void deletesNothingOutsideOfTheFolder() throws IOException {
        Path precious = Files.createDirectories(disk.getPath("/home/precious")).resolve("file");
        Files.writeString(precious, "precious");
        putManifest("offprint-manifest 1", "/home/precious/file", "../precious/file", "x/../../precious/file", ".");

        assertThat(build("index.html").deleted()).isZero();
        assertThat(precious).hasContent("precious");
        assertThat(manifest()).isEqualTo("offprint-manifest 1\nindex.html\n");
    }

    @Test
    void deletesNoFolderThatItLists() throws IOException {
        put("mine/a", "a");
        Files.createDirectories(output.resolve("empty"));
        putManifest("offprint-manifest 1", "empty", "mine");

        build();

        assertThat(places()).containsExactly("empty/", "mine/", "mine/a");
    }

    @Test
    void ofAnotherVersionMakesEveryFileForeign() throws IOException {
        build("a", "b");
        put("a", "edited");
        put(Manifest.NAME, manifest().replace("manifest 1", "manifest 2"));

        build("a");

        assertThat(problems).hasSize(1).first().asString().startsWith("foreign-file: `/home/site/a`");
        assertThat(places()).containsExactly("a", "b");
    }

    private static Manifest parse(String text) {
        return Manifest.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
