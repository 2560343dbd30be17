package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, names and links that would publish what is not the site's, or run what is not its owner's. */
class HostileFilesTest {
    @AutoClose
    private final TestSite site = TestSite.small().paper("one", "");

    private String rejected() {
        TestSite.Run run = site.run("build");
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("nothing was written");
        assertThat(site.files("site")).isEmpty();
        return run.err();
    }

    private void accepted() {
        TestSite.Run run = site.run("build");
        assertThat(run.status()).as(run.out() + run.err()).isZero();
    }

    private void link(String path, String target) throws IOException {
        Files.createDirectories(site.path(path).getParent());
        Files.deleteIfExists(site.path(path));
        Files.createSymbolicLink(site.path(path), site.disk().getPath(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/static/notes.pdf",
                "content/static/deep/er/notes.pdf",
                "content/papers/one.pdf",
                "content/papers/one.md",
                "content/papers/two.yaml",
                "content/pages/about.md",
                "content/people.yaml",
                "content/site.yaml",
                "content/me.png",
                "templates/assets/logo.png",
                "templates/404.ftlh"
            })
    @Provokes(Rule.OUTSIDE_LINK)
    void aLinkOutOfItsFolderIsRejected(String path) throws IOException {
        site.file("secret", "a private key\n");
        link(path, site.path("secret").toString());
        assertThat(rejected())
                .contains("error[outside-link]: a symbolic link that leads out of `" + path.split("/", -1)[0] + "`")
                .contains("--> " + path)
                .doesNotContain("private key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/papers", "content/pages", "content/static", "content/static/more"})
    void aLinkedFolderThatLiesElsewhereIsRejected(String path) throws IOException {
        site.file("elsewhere/about.md", "---\ntitle: About\n---\n");
        if (Files.isDirectory(site.path(path))) {
            Files.move(site.path(path), site.path("moved"));
        }
        link(path, site.path("elsewhere").toString());
        assertThat(rejected()).contains("error[outside-link]");
    }

    @Test
    void aWayOutOverSeveralLinksIsRejected() throws IOException {
        site.file("secret", "a private key\n");
        link("content/pages/b.pdf", site.path("secret").toString());
        link("content/static/a.pdf", "../pages/b.pdf");
        assertThat(rejected()).contains("--> content/static/a.pdf");
    }

    @Test
    void aLinkWithinContentIsFollowed() throws IOException {
        site.file("content/static/shared/paper.pdf", "%PDF-1.4");
        link("content/papers/one.pdf", "../static/shared/paper.pdf");
        accepted();
        assertThat(site.text("site/papers/one/one.pdf")).isEqualTo("%PDF-1.4");
        assertThat(Files.isSymbolicLink(site.path("site/papers/one/one.pdf"))).isFalse();
    }

    @Test
    void contentItselfMayBeALink() throws IOException {
        Files.move(site.path("content"), site.path("elsewhere"));
        link("content", site.path("elsewhere").toString());
        accepted();
    }

    @Test
    void aLinkToAFolderAmongTheStaticFilesIsNotFollowed() throws IOException {
        site.file("content/static/a/b.txt", "x");
        link("content/static/c", "a");
        TestSite.Run run = site.run("build");
        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).contains("warning[unused-file]: `static/c` is not used");
    }

    @Test
    void aLinkToItselfIsHarmless() throws IOException {
        link("content/static/loop", "loop");
        link("content/static/up", ".");
        assertThat(site.run("build").status()).isLessThan(2);
    }

    @Test
    void papersWhoseNamesDifferInCaseAreRejected() {
        site.paper("bert", "").paper("BERT", "title: Another");
        assertThat(rejected()).contains("error[bad-file-name]: `BERT.yaml` cannot become an address");
    }

    @ParameterizedTest
    @CsvSource({"logo.png, Logo.png", "a/b.txt, A/B.txt", "\u00e9.txt, \u00c9.txt"})
    void staticFilesWhoseNamesDifferInCaseAreRejected(String one, String other) {
        site.file("content/static/" + one, "1").file("content/static/" + other, "2");
        assertThat(rejected()).contains("error[address-taken]");
    }

    @Test
    void staticFilesWhoseNamesDifferInTheMakingOfAccentsAreRejected() {
        site.file("content/static/\u00e9.txt", "1")
                .file("content/static/" + Normalizer.normalize("\u00e9", Normalizer.Form.NFD) + ".txt", "2");
        assertThat(rejected()).contains("error[address-taken]");
    }

    @Test
    void aStaticFileWithANameThatNoDiskTakesIsNamedBeforeAnythingIsWritten() {
        site.file("content/static/" + "é".repeat(130) + ".pdf", "x");
        assertThat(rejected())
                .contains("error[bad-file-name]: no file system can hold the address")
                .contains("a name in it has more than 255 bytes")
                .contains("give the file a shorter name");
    }

    @Test
    void aStaticFileInFoldersThatAreTooDeepIsNamed() {
        site.file("content/static/" + "abcdefghi/".repeat(110) + "a.txt", "x");
        assertThat(rejected()).contains("error[bad-file-name]: no file system can hold the address");
    }

    /** On a disk, which has limits of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"w", "ż", "漢", "𠀀", "w ż漢-"})
    void namesOf300CharactersHavePagesOfTheirOwn(String piece, @TempDir Path source) throws IOException {
        String name = piece.repeat(300);
        Files.createDirectories(source.resolve("content/papers"));
        Files.writeString(
                source.resolve("content/site.yaml"),
                "title: T\nurl: https://example.org/\ncategories: {LG: L}\nauthor_pages: {min_papers: 1}\n");
        Files.writeString(source.resolve("content/profile.yaml"), "name: " + name + "\n");
        for (String paper : new String[] {"a", "b"}) {
            Files.writeString(source.resolve("content/papers/" + paper + ".yaml"), """
                            title: PAPER NAME
                            authors: ['NAME', 'B NAME']
                            date: 2024
                            category: LG
                            venue: NAME PAPER
                            keywords: ['NAME PAPER']
                            """.replace("NAME", name)
                    .replace("PAPER", paper));
        }
        BuiltSite built = BuiltSite.of(source, source.resolve("site"));
        assertThat(built.status()).as(built.messages()).isZero();
        assertThat(built.pages().stream().filter(page -> page.startsWith("keywords/")))
                .hasSize(3);
        assertThat(built.pages().stream().filter(page -> page.startsWith("venues/")))
                .hasSize(3);
        assertThat(built.pages().stream().filter(page -> page.startsWith("authors/")))
                .hasSize(3);
        for (String path : built.files().keySet()) {
            for (String part : path.split("/", -1)) {
                assertThat(part.getBytes(UTF_8).length).as(path).isLessThan(256);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\b.txt", "a\nb.txt", "a\u0001.txt"})
    void aStaticFileWithANameThatIsAPathOrTextElsewhereIsRejected(String name) {
        site.file("content/static/" + name, "x");
        assertThat(rejected()).contains("error[bad-file-name]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)<",
                "a\"b",
                "a'b",
                "a&b",
                "a b",
                "%2e%2e",
                "javascript:alert(1)",
                "{a}",
                "#a",
                "?a"
            })
    void aStaticFileWithSignsInItsNameIsPublishedAndLinkedEscaped(String name) {
        site.file("content/static/" + name + ".txt", "x");
        accepted();
        assertThat(site.text("site/" + name + ".txt")).isEqualTo("x");
        for (String page : site.files("site").keySet()) {
            if (page.endsWith(".html") || page.endsWith(".xml")) {
                assertThat(site.text("site/" + page)).as(page).doesNotContain("<script>alert");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: '[x](../../../etc/passwd)'",
                "summary: '[x](../../../etc/passwd)'",
                "summary: '[x](/../../etc/passwd)'",
                "summary: '[x](/%2e%2e/%2e%2e/etc/passwd)'",
                "summary: '[x](/static/..%5c..%5cetc/passwd)'",
                "links: {pdf: ../../../etc/passwd}",
                "links: {pdf: 'file:///etc/passwd'}",
                "links: {slides: /etc/passwd}",
                "links: {code: 'data:text/html,<script>alert(1)</script>'}",
                "links: {code: 'javascript:alert(1)'}",
                "related: [../../etc/passwd]",
                "cites: [../one]",
                "figure: ../../../etc/passwd"
            })
    void noPathLeadsOutOfTheContent(String line) {
        site.paper("two", line);
        TestSite.Run run = site.run("build");
        if (run.status() == 0) {
            assertThat(run.out()).contains("warning[unsafe-link]");
        }
        for (var file : site.files("site").entrySet()) {
            assertThat(new String(file.getValue(), UTF_8))
                    .as(file.getKey())
                    .doesNotContain("href=\"../../../etc", "etc/passwd\"");
        }
    }

    @Test
    void aPortraitIsAFileBesideTheProfile() {
        site.file("secret.png", "x")
                .file("content/profile.yaml", "name: Ada Example\nportrait: {file: ../secret.png, alt: A}\n");
        assertThat(rejected()).contains("error[missing-file]: there is no picture `../secret.png` beside profile.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary: '[x](data:text/html;base64,PHNjcmlwdD4=)'",
                "summary: '[x]( DATA:text/html,a)'",
                "summary: '[x](da&#x09;ta:text/html,a)'",
                "summary: '![x](data:image/svg+xml,a)'",
                "summary: '<data:text/html,a>'",
                "abstract: '\\href{data:text/html,a}{x}'",
                "summary: '[x](vbscript:a)'",
                "summary: '[x](blob:a)'"
            })
    void noLinkIsMadeOfDataUrls(String line) {
        site.paper("two", line);
        site.run("build");
        for (var file : site.files("site").entrySet()) {
            if (file.getKey().endsWith(".html")) {
                assertThat(new String(file.getValue(), UTF_8).toLowerCase(Locale.ROOT))
                        .as(file.getKey())
                        .doesNotContainPattern("(href|src)=\"\\s*(data|vbscript|blob):");
            }
        }
    }
}
