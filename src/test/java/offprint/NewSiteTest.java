package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offprint.content.schema.ContentKind;
import offprint.content.schema.ContentSchema;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code new} and {@code schema}: a site's folder to begin with, and never anything of the author's written over. */
class NewSiteTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ACTION = "ada/offprint@v1";

    @AutoClose
    private final TestSite disk = new TestSite();

    private TestSite.Run make(String folder) {
        return disk.run("new", folder, "--action", ACTION);
    }

    @Test
    void isBuiltAndPassesCheckWithoutAWarning() {
        TestSite.Run made = make("papers");
        assertThat(made.status()).isZero();
        assertThat(made.err()).isEmpty();

        TestSite.Run check = disk.run("check", "--source", "papers");
        assertThat(check.status()).isZero();
        assertThat(check.out()).contains("\nno problems; ").doesNotContain("✗");
        TestSite.Run build = disk.run("build", "--source", "papers");
        assertThat(build.out()).startsWith("no problems; papers/site: ");
        assertThat(disk.run("check", "--source", "papers", "--url", "https://ada.example.org")
                        .out())
                .contains("no problems");
    }

    @Test
    void hasPagesThatAreValid() throws IOException {
        make(".");
        BuiltSite site = BuiltSite.of(disk.path(""), disk.path("site"));

        assertThat(site.pages()).hasSizeGreaterThan(20);
        assertThat(site.complaints()).isEmpty();
    }

    @Test
    void hasASampleOfEveryKindOfContent() {
        make("papers");

        assertThat(disk.files("papers").keySet())
                .contains("README.md", ".gitignore", ".gitattributes", ".github/workflows/publish.yml")
                .contains(".github/dependabot.yml", ".vscode/settings.json")
                .contains("content/site.yaml", "content/profile.yaml", "content/people.yaml", "content/news.yaml")
                .anyMatch(path -> path.startsWith("content/pages/"));
        assertThat(disk.files("papers/content/papers").keySet())
                .filteredOn(path -> path.endsWith(".yaml"))
                .hasSize(3);
    }

    @Test
    void saysWhatItMade() {
        TestSite.Run run = make("papers");

        for (String path : disk.files("papers").keySet()) {
            assertThat(run.out())
                    .contains(path.startsWith(".offprint/") ? "papers/.offprint/  (" : "papers/" + path + "\n");
        }
        assertThat(run.out()).endsWith("\nto see it: offprint serve --source papers --open\n");
    }

    @Test
    void mayHaveNoSamples() throws IOException {
        TestSite.Run made = disk.run("new", ".", "--empty", "--action", ACTION);
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).endsWith("\nto see it: offprint serve --open\n");
        assertThat(disk.files("content").keySet()).containsExactly("profile.yaml", "site.yaml");
        assertThat(disk.files(".").values())
                .allSatisfy(file -> assertThat(new String(file, UTF_8)).doesNotContain("Robin Example"));

        assertThat(disk.run("check").out()).contains("\nno problems; ");
        assertThat(BuiltSite.of(disk.path(""), disk.path("site")).complaints()).isEmpty();
    }

    @Test
    void mayBeThatOfABibliography() {
        disk.file("my papers.bib", """
                @article{example2020, author = {Ada Example and Bo Sample}, title = {On Tea}, journal = {J. Tea}, year = 2020}
                @misc{example2021, author = {Ada Example}, title = {On Cups}, year = 2021}
                """);
        TestSite.Run made = disk.run("new", "my site", "--from", "my papers.bib");

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out())
                .contains("2 papers were added")
                .endsWith("\nto see it: offprint serve --source \"my site\" --open\n");
        assertThat(disk.files("my site/content/papers")).hasSize(2);
        assertThat(disk.run("check", "--source", "my site").out()).contains("\nno problems; ");
    }

    @Test
    void isNotMadeOfABibliographyThatIsNotThere() {
        TestSite.Run run = disk.run("new", "papers", "--from", "paper.bib");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: there is no file `paper.bib` (nothing was written)\n");
        assertThat(disk.files(".")).isEmpty();
    }

    @Test
    void linksAddAPaperToAFormThatHasItsLines() {
        make(".");
        Matcher link = Pattern.compile(
                        "\\[Add a paper]\\(\\.\\./\\.\\./new/main/content/papers\\?filename=(.*)&value=(.*)\\)")
                .matcher(disk.text("README.md"));
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo("new-paper.yaml");
        String form = URLDecoder.decode(link.group(2), UTF_8);
        assertThat(form.lines().filter(line -> line.matches("[a-z]+:.*")).map(line -> line.replaceFirst(":.*", "")))
                .containsExactly("title", "authors", "date", "category", "summary");
        disk.file("content/papers/new-paper.yaml", form);
        assertThat(disk.run("check").err()).contains("content/papers/new-paper.yaml:1:");
    }

    @Test
    void explainsEverySettingOfTheSite() {
        make(".");
        List<String> lines = disk.text("content/site.yaml").lines().toList();
        for (String key : JSON.readTree(ContentSchema.of(ContentKind.SITE))
                .get("properties")
                .propertyNames()) {
            int at = 0;
            while (!lines.get(at).matches("(# )?" + key + ":.*")) {
                at++;
            }
            assertThat(lines.get(at - 1)).as(key).startsWith("# ").doesNotMatch("# [a-z_]+:.*");
        }
    }

    @Test
    void namesCommandsThatThereAre() {
        make(".");
        Matcher command = Pattern.compile("`offprint ([a-z]+)").matcher(disk.text("README.md"));
        List<String> named = command.results().map(found -> found.group(1)).toList();

        assertThat(named).contains("add", "serve", "check", "build", "schema");
        for (String name : named) {
            assertThat(disk.run("help").out()).contains("\n  " + name + " ");
        }
    }

    /** In this order: steps that can be followed from the top. */
    @Test
    void tellsTheNextThreeSteps() {
        make(".");

        assertThat(disk.text("README.md"))
                .containsSubsequence("1. **Make it yours.**", "2. **Look at it.**", "3. **Publish it.**", "git push");
    }

    @Test
    void leavesOutOfGitWhatIsBuilt() {
        make(".");

        assertThat(disk.text(".gitignore").lines()).contains("/site/");
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void tellsEditorsTheSchemaOfEachFile(ContentKind kind) {
        make(".");
        JsonNode schemas = JSON.readTree(disk.text(".vscode/settings.json")).get("yaml.schemas");
        String schema = ".offprint/" + kind.key() + ".schema.json";

        JsonNode files = schemas.get("./" + schema);
        assertThat(files.isString() ? List.of(files.asString()) : texts(files)).isEqualTo(kind.files());
        assertThat(disk.text(schema)).isEqualTo(ContentSchema.of(kind));
        assertThat(schemas).hasSize(ContentKind.values().length);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    @Test
    void sendsTheWorkflowWhereTheAuthorSays() {
        make("papers");
        assertThat(disk.text("papers/.github/workflows/publish.yml"))
                .contains("uses: " + ACTION + "\n")
                .doesNotContain("{{action}}");
    }

    private static Stream<String> files() {
        try (TestSite site = new TestSite()) {
            site.run("new", ".");
            return new ArrayList<>(site.files(".").keySet()).stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void writesNoFileOver(String path) {
        disk.file("papers/" + path, "mine");
        TestSite.Run run = make("papers");

        assertThat(run.status()).isEqualTo(2);
        String named = path.startsWith("content/") ? "content" : path;
        assertThat(run.err()).startsWith("error: there is something in the way in `papers`: " + named + "; ");
        assertThat(disk.files("papers").keySet()).containsExactly(path);
        assertThat(disk.text("papers/" + path)).isEqualTo("mine");
    }

    @Test
    void namesAllThatIsInTheWay() {
        disk.file("content/papers/mine.yaml", "").file("README.md", "").file(".vscode", "no folder");

        assertThat(make(".").err())
                .startsWith("error: there is something in the way in `.`: content, README.md, .vscode; ");
    }

    @Test
    void isNotMadeTwice() {
        make(".");

        assertThat(make(".").err())
                .startsWith("error: there is something in the way in `.`: "
                        + "content, README.md, .gitignore, .gitattributes, and ")
                .contains(" more; move it, or name another folder (nothing was written)");
    }

    @Test
    void isMadeBesideWhatIsNotInTheWay() throws IOException {
        disk.file(".git/HEAD", "ref").file("LICENSE", "mine").file(".github/FUNDING.yml", "mine");
        Files.createDirectories(disk.path("content"));

        assertThat(make(".").status()).isZero();
        assertThat(disk.text("LICENSE")).isEqualTo("mine");
        assertThat(disk.run("check").status()).isZero();
    }

    @Test
    void followsNoLinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(disk.path("README.md"), disk.path("elsewhere.md"));

        assertThat(make(".").err()).contains(": README.md; ");
        assertThat(Files.exists(disk.path("elsewhere.md"))).isFalse();
    }

    @Test
    void takesNoFileForAFolder() {
        disk.file("papers", "a file");

        assertThat(make("papers").err()).contains("in the way in `papers`: .; ");
    }

    @Test
    void leavesNothingBehindWhereTheDiskIsFull() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(40 * 512)
                .build();
        try (TestSite full = new TestSite(small)) {
            TestSite.Run run = full.run("new", "papers");

            assertThat(run.status()).isEqualTo(3);
            assertThat(Files.exists(full.path("papers"))).isFalse();
        }
    }

    @Test
    void isTheSameEverywhere() throws IOException {
        make("one");
        make("two");
        SortedMap<String, byte[]> other = disk.files("two");

        for (Map.Entry<String, byte[]> file : disk.files("one").entrySet()) {
            assertThat(other.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
        }
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void schemaShowsOne(ContentKind kind) {
        assertThat(disk.run("schema", kind.key())).isEqualTo(new TestSite.Run(0, ContentSchema.of(kind), ""));
    }

    @Test
    void schemaShowsAllWhereNoneIsNamed() {
        assertThat(disk.run("schema")).isEqualTo(new TestSite.Run(0, ContentSchema.all(), ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new|name the one folder to make a site in, or `.` for this one",
                "new a b|name the one folder to make a site in, or `.` for this one",
                "new a --action b|`--action` takes OWNER/REPOSITORY@REF, not `b`",
                "schema papers|there is no schema `papers`; there are paper, site, profile, people,"
                        + " organizations, project, news, not-mine, positions, education, grants, awards, talks, teaching, students,"
                        + " service, media, list",
                "schema paper site|unexpected argument `site`"
            })
    void wrongUsageIsExplained(String line, String message) {
        TestSite.Run run = disk.run(line.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: " + message + "\n");
        assertThat(disk.files(".")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "schema"})
    void helpNamesIt(String command) {
        assertThat(disk.run("help").out()).contains("\n  " + command + " ");
    }
}
