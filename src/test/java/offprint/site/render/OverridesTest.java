package offprint.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import offprint.TestSite;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {
    /** A page with which nothing is wrong. */
    private static final String GONE = "<title>Gone</title><h1>Gone</h1>";

    @AutoClose
    private final TestSite site = TestSite.small().paper("one", "");

    private static String original(String name) throws IOException {
        return Files.readString(Path.of("templates").resolve(name));
    }

    private static String number(String name) throws IOException {
        return Overrides.gitName(original(name)).substring(0, 12);
    }

    /** What check says below its score card. */
    private String check() {
        TestSite.Run run = site.run("check");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out().substring(run.out().indexOf("\n\n") + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
        "'hello\n', ce013625030ba8dba906f756967f9e9ca394464a",
        "'é', 4b04fff51468d8ab5201ab02b725dc477bc7cb45"
    })
    void areNumberedAsGitNumbersFiles(String text, String name) {
        assertThat(Overrides.gitName(text)).isEqualTo(name);
    }

    @Test
    void areListedByCheckWithoutAWordWhereTheirOriginalIsTheSame() throws IOException {
        site.file("templates/404.ftlh", "<#-- offprint-original: " + number("404.ftlh") + " -->" + GONE)
                .file(
                        "templates/assets/style.css",
                        "/* offprint-original: " + number("assets/style.css") + " */ h1 {}");

        assertThat(check())
                .startsWith("no problems; ")
                .endsWith(" files would be published; in place of built-in ones: assets/style.css, 404.ftlh\n");
    }

    @Test
    void areOnlyThoseThatDiffer() throws IOException {
        site.file("templates/404.ftlh", original("404.ftlh").replace("\n", "\r\n"))
                .file("templates/assets/style.css", original("assets/style.css"))
                .file("templates/assets/logo.svg", "<svg/>");

        assertThat(check()).startsWith("no problems; ").endsWith(" files would be published\n");
    }

    @ParameterizedTest
    @CsvSource({
        "404.ftlh, <#--, -->",
        "site.css.ftl, <#--, -->",
        "assets/style.css, /*, */",
        "assets/offprint.js, /*, */",
        "assets/icon.svg, <!--, -->"
    })
    @Provokes(Rule.UNRECORDED_OVERRIDE)
    void areAskedToSayWhichOriginalTheyWereMadeFrom(String name, String start, String end) throws IOException {
        site.file("templates/" + name, "");
        String comment = start + " offprint-original: " + number(name) + " " + end;

        assertThat(check()).contains("""
                warning[unrecorded-override]: `%1$s` does not say which original it was made from
                 --> templates/%1$s
                  = so nothing warns you when the original changes
                  = help: put this comment near its top: `%2$s`
                """.formatted(name, comment));

        site.file("templates/" + name, comment);
        assertThat(check()).doesNotContain("-override]");
    }

    @Test
    @Provokes(Rule.OUTDATED_OVERRIDE)
    void areReportedWhenTheirOriginalHasChanged() throws IOException {
        site.file("templates/404.ftlh", "<#-- offprint-original: 0123456789ab -->\n" + GONE);
        String now = number("404.ftlh");

        assertThat(check()).startsWith("""
                warning[outdated-override]: the original of `404.ftlh` has changed since this was made from it
                 --> templates/404.ftlh:1:25
                  |
                1 | <#-- offprint-original: 0123456789ab -->
                  |                         ^^^^^^^^^^^^ it is `%1$s` now
                  = help: `git diff 0123456789ab %1$s` in Offprint's repository shows what has changed
                  = help: take over what you want of it, then write `%1$s` here
                """.formatted(now));
    }

    @Test
    void mayNameTheirOriginalInFull() throws IOException {
        site.file(
                "templates/404.ftlh",
                "<#-- offprint-original: " + Overrides.gitName(original("404.ftlh")) + " -->" + GONE);

        assertThat(check()).startsWith("no problems; ");
    }

    @Test
    void areNoMatterForABuild() {
        site.file("templates/404.ftlh", GONE);

        assertThat(site.run("build").out()).startsWith("no problems; ");
    }
}
