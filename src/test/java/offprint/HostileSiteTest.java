package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import offprint.export.cite.WorkType;
import offprint.model.PaperType;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A site whose every field holds what means something to HTML, XML, YAML, Markdown or TeX, in several scripts and
 * directions: it comes out as it was meant, and valid.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class HostileSiteTest {
    private static final Path CONTENT = Path.of("src/test/resources/hostile/content");

    private BuiltSite site;

    @BeforeAll
    void build() throws IOException {
        // In memory, because a disk takes names in other scripts in some locales only.
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path source = memory.getPath("/work");
            copy(CONTENT, source.resolve("content"));
            site = BuiltSite.of(source, source.resolve("site"));
        }
    }

    @Test
    void isBuiltWithWarningsOnly() {
        assertThat(site.messages()).doesNotContain("error[").contains("warning[raw-html]");
        assertThat(site.status()).isZero();
    }

    @Test
    void hasOnlyPagesThatTheNuHtmlCheckerPasses() {
        assertThat(site.complaints()).isEmpty();
    }

    @Test
    void hasNoElementOfTheAuthorsMaking() {
        for (String path : site.pages()) {
            Document page = site.page(path);
            assertThat(
                            page.select(
                                    "script:not([src]):not([type=application/ld+json]), main i:not([id^=cite-] i), main > b, q, quotes, theorem, more"))
                    .as(path)
                    .isEmpty();
            for (Element element : page.getAllElements()) {
                element.attributes()
                        .forEach(attribute ->
                                assertThat(attribute.getKey()).as(path).doesNotStartWith("on"));
            }
        }
    }

    @Test
    void showsTitlesAsTheyWereMeant() {
        assertThat(site.page("papers/a/index.html").select("h1").text())
                .startsWith("<script>alert(\"1\")</script> & 'quotes', BRACES, ")
                .contains("TeX — emphasis co<de $5");
        assertThat(site.page("papers/a/index.html").title())
                .startsWith("<script>alert(\"1\")</script> & 'quotes', BRACES, x < y & a&b, TeX — emphasis co<de $5");
        assertThat(site.page("index.html").select("h1").text()).isEqualTo("Şule O'Brien-İnan");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MANUSCRIPT")
    void hasAPaperOfEveryType(PaperType type) {
        assertThat(site.page("papers/every-" + type.key() + "/index.html").title())
                .startsWith("</script> & \"" + type.key() + "\": 100% of a_b #1 {x} \\back ~ ^ 🧪 שלום 中文");
        assertThat(site.text("papers/every-" + type.key() + "/every-" + type.key() + ".json"))
                .contains(
                        // A program with a version.
                        type == PaperType.SOFTWARE
                                ? "\"book\""
                                : '"' + WorkType.of(type).csl() + '"');
    }

    @Test
    void keepsEveryAuthorsName() {
        assertThat(site.page("papers/a/index.html").select("main").text())
                .contains(
                        "张三",
                        "The <A&B> \"Collaboration\"",
                        "محمد بن موسى الخوارزمي",
                        "Gabriel José García-Márquez Jr.")
                .contains("Ægir Þórsson & Søn", "山田 太郎", "🧪 Lab", "et al.");
    }

    @Test
    void knowsItsOwnerUnderEverySpellingAndShowsThatOfThePaper() {
        assertThat(site.page("papers/a/index.html").select(".authors b").eachText())
                .containsExactly("Şule O'Brien-İnan");
        assertThat(site.page("papers/b/index.html").select(".authors b").eachText())
                .containsExactly("Ş. O'Brien-Inan");
    }

    @Test
    void hasAWellFormedSitemap() throws Exception {
        byte[] sitemap = site.text("sitemap.xml").getBytes(UTF_8);
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(sitemap))
                        .getElementsByTagName("loc")
                        .item(0)
                        .getTextContent())
                .isEqualTo("https://example.org/a%20b/~x/");
    }

    /** As escapes of YAML: controls, separators, marks of direction and of order, half a pair, what is not a character. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\0",
                "\\x01",
                "\\b",
                "\\x0B",
                "\\f",
                "\\e",
                "\\x7F",
                "\\x80",
                "\\x85",
                "\\x9F",
                "\\xA0",
                "\\u2028",
                "\\u202E",
                "\\u200D",
                "\\uFEFF",
                "\\uFDD0",
                "\\uFFFD",
                "\\uFFFE",
                "\\uFFFF",
                "\\uD800",
                "\\uDC00",
                "\\U0001FFFE",
                "\\U0010FFFF",
                "\\r",
                "\\t",
                "\\n"
            })
    void publishesNoPageWithACharacterThatHtmlForbids(String escape) throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path source = memory.getPath("/work");
            write(source, "content/site.yaml", "title: T\nurl: https://example.org/\ncategories: {LG: L}\n");
            write(source, "content/profile.yaml", "name: N\n");
            write(source, "content/papers/a.yaml", """
                    title: "a title%s here"
                    authors: ["Ada L%s"]
                    date: 2024
                    category: LG
                    summary: "a summary%s here"
                    keywords: ["a word%s here"]
                    """.replace("%s", escape));
            BuiltSite built = BuiltSite.of(source, source.resolve("site"));
            if (built.status() == 0) {
                assertThat(built.complaints()).isEmpty();
            } else {
                assertThat(built.status()).as(built.messages()).isEqualTo(1);
                assertThat(built.files()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0001",
                "\u000B",
                "\f",
                "\u001B",
                "\u007F",
                "\u0085",
                "\uFFFE",
                "\uFFFF",
                "\uFDD0",
                "\uDBFF\uDFFF",
                "\u2028"
            })
    void publishesNoMarkdownWithACharacterThatHtmlForbids(String character) throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path source = memory.getPath("/work");
            write(source, "content/site.yaml", "title: T\nurl: https://example.org/\ncategories: {LG: L}\n");
            write(source, "content/profile.yaml", "name: N\n");
            write(
                    source,
                    "content/pages/page.md",
                    "---\ntitle: T\n---\nWords" + character + " and `code" + character + "`\n");
            BuiltSite built = BuiltSite.of(source, source.resolve("site"));
            if (built.status() == 0) {
                assertThat(built.complaints()).isEmpty();
            } else {
                assertThat(built.status()).as(built.messages()).isEqualTo(1);
                assertThat(built.files()).isEmpty();
            }
        }
    }

    private static void write(Path source, String path, String text) throws IOException {
        Path file = source.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var file : BuiltSite.read(from).entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }
}
