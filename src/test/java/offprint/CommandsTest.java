package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a shell sees them: exit status, standard output, standard error, and what is on the disk. */
class CommandsTest {
    @AutoClose
    private final TestSite site = TestSite.small().paper("one", "");

    private void spoil() {
        site.paper("one", "category: Q");
    }

    private void assertWrongUsage(String message, String... args) {
        TestSite.Run run = site.run(args);

        assertThat(run.err())
                .matches(Pattern.quote("error: " + message) + "\n`offprint help[a-z ]*` shows what there is\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
        assertThat(site.files("site")).isEmpty();
    }

    @Test
    void buildWritesTheSiteAndSaysWhatItDid() {
        TestSite.Run run = site.run("build");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches("no problems; \\S*site: \\d+ files written, 0 unchanged;"
                        + " \\d+ new addresses in content/addresses.lock\\n");
        assertThat(site.files("site")).containsKeys("index.html", "papers/one/index.html", ".nojekyll");
    }

    @Test
    void aSecondBuildWritesNothing() {
        site.run("build");

        assertThat(site.run("build").out()).matches("no problems; \\S*site: 0 files written, \\d+ unchanged\n");
    }

    @Test
    void buildSaysWhatItDeleted() {
        site.paper("two", "").run("build");
        delete("content/papers/two.yaml");

        // The paper's page and three citation files, and those of its author, who has but one paper now and whose page
        // leads to all authors.
        assertThat(site.run("build").out()).endsWith(", 8 deleted\n");
    }

    @Test
    void rejectedContentIsReportedAndTheOldSiteStays() {
        site.run("build");
        SortedMap<String, byte[]> before = site.files("site");
        spoil();
        site.file("content/papers/two.yaml", "title: Two\n");
        TestSite.Run run = site.run("build");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("error[unknown-category]: no category is called `Q`", "--> content/papers/one.yaml:1:11")
                .contains("--> content/papers/two.yaml")
                .endsWith("\n3 errors; nothing was written\n");
        SortedMap<String, byte[]> after = site.files("site");
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((path, bytes) -> assertThat(after.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void aTemplateErrorLeavesTheOldSite() {
        site.run("build");
        String before = site.text("site/index.html");
        site.file("templates/404.ftlh", "${nothing}").file("content/profile.yaml", "name: Ada Changed\n");

        assertThat(site.run("build").status()).isEqualTo(1);
        assertThat(site.text("site/index.html")).isEqualTo(before);
    }

    @Test
    void aLinkThatLeadsNowhereLeavesTheOldSite() {
        site.run("build");
        String before = site.text("site/index.html");
        site.file("content/profile.yaml", "name: Ada Changed\nstatement: \"[x](/gone/)\"\n");
        TestSite.Run run = site.run("build");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("dangling-link").endsWith("1 error; nothing was written\n");
        assertThat(site.text("site/index.html")).isEqualTo(before);
    }

    @Test
    void warningsDoNotKeepASiteFromBeingWritten() {
        site.file("content/papers/stray.pdf", "x");
        TestSite.Run run = site.run("build");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("warning[unused-file]")
                .containsPattern("\n1 warning; \\S*site: \\d+ files written");
    }

    @Test
    void checkWritesNothing() {
        TestSite.Run run = site.run("check");

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("(?s).*\n\nno problems; \\d+ files would be published\n");
        assertThat(site.files("site")).isEmpty();

        spoil();
        run = site.run("check");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).endsWith("1 error; nothing can be published\n");
    }

    @Test
    void checkFindsWhatBuildFinds() {
        site.file("templates/404.ftlh", "${nothing}");

        assertThat(site.run("check").err()).contains("template-error");
    }

    @Test
    void theSourceMayLieElsewhere() {
        TestSite.Run run = site.run("build", "--source", "../work/./", "--output", "/out");
        assertThat(run.status()).isZero();
        assertThat(Files.exists(site.disk().getPath("/out/index.html"))).isTrue();

        run = site.run("build", "--source", "/nowhere");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("--> /nowhere/content", "there is no folder `content` here", "--source DIR");
    }

    @Test
    void messagesNameFilesFromTheWorkingDirectory() {
        for (String file : List.of("site.yaml", "profile.yaml", "papers/one.yaml")) {
            site.file("mine/content/" + file, site.text("content/" + file).replace("category: A", "category: Q"));
        }

        assertThat(site.run("check", "--source", "mine").err()).contains("--> mine/content/papers/one.yaml:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.example/a", "https://x.example/a/"})
    void urlSaysWhereTheSiteWillLive(String url) {
        site.run("build", "--url", url);

        assertThat(Jsoup.parse(site.text("site/index.html"))
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo("https://x.example/a/");
        assertThat(site.text("site/robots.txt")).contains("https://x.example/a/sitemap.xml");
    }

    @Test
    void jsonIsForPrograms() {
        spoil();
        TestSite.Run run = site.run("build", "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\"diagnostics\":[{\"rule\":\"unknown-category\"")
                .contains("\"file\":\"content/papers/one.yaml\",\"line\":1,\"column\":11")
                .endsWith("\"errors\":1,\"warnings\":0}\n");
    }

    @Test
    void jsonIsADocumentEvenWhereAllIsWell() {
        assertThat(site.run("build", "--format=json").out())
                .isEqualTo("{\"diagnostics\":[],\"errors\":0,\"warnings\":0}\n");
    }

    @Test
    void githubShowsAnnotations() {
        spoil();
        TestSite.Run run = site.run("check", "--format", "github");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("::error file=content/papers/one.yaml,line=1,endLine=1,col=11,endColumn=12,"
                        + "title=unknown-category::no category is called `Q`")
                .endsWith("\n1 error; nothing can be published\n");
    }

    /** A runner obeys a line that begins with a command, and what stands in {@code ##[…]} in any other one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "build --format github --output ##[error]there",
                "build --format=github --output one.txt/##[error]there",
                "build --format github --##[error]there",
                "check --format github --report one.txt/##[error]there",
            })
    void githubIsToldNothingThatItWouldObey(String line) {
        site.file("one.txt", "a file, not a folder");
        assertObeysNothing(site.run(line.split(" ", -1)));
        site.file("templates/##[warning].ftlh", "${");
        assertObeysNothing(site.run(line.split(" ", -1)));
    }

    private static void assertObeysNothing(TestSite.Run run) {
        assertThat((run.out() + run.err()).lines())
                .isNotEmpty()
                .allMatch(said -> said.matches("::(error|warning)( .*)?::.*") || !said.contains("##["));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void helpListsTheCommands(String line) {
        TestSite.Run run = site.run(line);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("usage: offprint COMMAND", "\n  build  ", "\n  add FROM…  ", "\n  new DIR  ")
                .contains("0 done, 1 content rejected, 2 wrong usage, 3 disk or network, 70")
                .doesNotContain("--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help build", "build --help", "build -h", "build --url -h", "build site --help"})
    void helpOfACommandHasItsOptionsAndExamples(String line) {
        TestSite.Run run = site.run(line.split(" ", -1));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("offprint build: read content/, write site/\n")
                .contains("usage: offprint build [OPTION…]", "--source DIR", "--output DIR", "--url URL", "--retire")
                .contains("\nexamples:\n  offprint build\n")
                .doesNotContain("--category", "--port");
        assertThat(site.files("site")).isEmpty();
    }

    @Test
    void behindTwoHyphensNothingIsAnOption() {
        assertWrongUsage("unexpected argument `--help`", "build", "--", "--help");
    }

    @Test
    void noCommandIsWrongUsage() {
        TestSite.Run run = site.run();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Offprint makes").contains("usage: offprint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "--version"})
    void versionIsShown(String command) {
        assertThat(site.run(command).out()).startsWith("Offprint ").endsWith("\n");
        assertThat(site.run(command).status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "biuld|there is no command `biuld`; did you mean `build`?",
                "chek|there is no command `chek`; did you mean `check`?",
                "publish|there is no command `publish`",
                "nonsense --help|there is no command `nonsense`",
                "help nonsense|there is no command `nonsense`",
                "help build check|unexpected argument `check`",
                "init|there is no command `init`; did you mean `new`?",
                "watch|there is no command `watch`; did you mean `serve`?",
                "bui|there is no command `bui`; did you mean `build`?",
                "c|there is no command `c`; did you mean `check` or `completion`?",
                "--source a build|the command comes first: `offprint COMMAND --source`",
                "build --out x|there is no option `--out`; did you mean `--output`?",
                "build --re x|there is no option `--re`; did you mean `--retire` or `--report`?",
                "build -output x|there is no option `-output`; did you mean `--output`?",
                "build -x|there is no option `-x`",
                "build --category X|`--category` belongs to `add`, not to `build`",
                "serve --archive x|`--archive` belongs to `build`, not to `serve`",
                "new a --format=json|`--format` belongs to `add`, `refresh`, `check` and `build`, not to `new`",
                "build --timings=yes|`--timings` takes no value",
                "build --output --timings|`--output` needs a value",
                "completion|name a shell: bash, zsh, fish",
                "completion tcsh|name a shell: bash, zsh, fish, not `tcsh`",
                "build --outptu x|there is no option `--outptu`; did you mean `--output`?",
                "build --outptu=x|there is no option `--outptu`; did you mean `--output`?",
                "build --verbose|there is no option `--verbose`",
                "build site|unexpected argument `site`",
                "build --url|`--url` needs a value",
                "check --format xml|`--format` takes text, json, github, not `xml`",
                "check --format TEXT|`--format` takes text, json, github, not `TEXT`",
                "build --url example.org|`--url example.org` is not a valid web address: a web address starts with `https://` or `http://`",
                "build --url https://x.example/?a|`--url https://x.example/?a` has a query or fragment, which no site's address has",
                "build --url https://x.example/#a|`--url https://x.example/#a` has a query or fragment, which no site's address has",
                "build --output a --output b|`--output` is given twice"
            })
    void wrongUsageIsExplained(String line, String message) {
        assertWrongUsage(message, line.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "..",
                "/",
                "/work",
                "content",
                "content/",
                "./content/papers",
                "content/x/../static",
                "templates",
                "templates/site"
            })
    void theSourcesAreNeverWrittenOver(String output) {
        assertWrongUsage(
                "the site cannot be written to `" + site.disk().getPath(output) + "`, where its own sources lie",
                "build",
                "--output",
                output);
    }

    @Test
    void theSourcesAreNotWrittenOverThroughALink() throws IOException {
        Files.createSymbolicLink(site.path("out"), site.path("content"));
        assertWrongUsage(
                "the site cannot be written to `out/new`, where its own sources lie", "build", "--output", "out/new");

        Files.createDirectories(site.disk().getPath("/elsewhere"));
        Files.move(site.path("content"), site.disk().getPath("/elsewhere/content"));
        Files.createSymbolicLink(site.path("content"), site.disk().getPath("/elsewhere/content"));
        assertWrongUsage(
                "the site cannot be written to `/elsewhere`, where its own sources lie",
                "build",
                "--output",
                "/elsewhere");
    }

    @Test
    void aFullDiskIsNotTheContentsFault() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(8 * 512)
                .build();
        try (TestSite full = new TestSite(small)) {
            full.file("content/site.yaml", site.text("content/site.yaml"))
                    .file("content/profile.yaml", site.text("content/profile.yaml"))
                    .paper("one", "");
            TestSite.Run run = full.run("build");

            assertThat(run.status()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("error: cannot write `").hasLineCount(1);
        }
    }

    /** The disk here is one on which nothing may be written, which it says in a way that nobody expects. */
    @Test
    void aBugIsCalledABug() throws IOException {
        try (FileSystem readOnly = new ReversedFileSystem(site.disk())) {
            TestSite.Run run = TestSite.run(readOnly, "build");

            assertThat(run.status()).isEqualTo(70);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("error: this is a bug in Offprint, please report it with what follows\n")
                    .contains("UnsupportedOperationException", "\tat offprint.");
        }
    }

    private void delete(String path) {
        try {
            Files.delete(site.path(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
