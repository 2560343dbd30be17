package offprint.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import offprint.TestSite;
import offprint.diag.Diagnostics;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    @AutoClose
    private final TestSite site = TestSite.small().paper("one", "");

    private TestSite.Run build() {
        TestSite.Run run = site.run("build");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    /** A name with a word that begins with a digit is none to CSS without its quotes. */
    @Test
    void quotesTheNamesOfFontsThatNeedIt() throws IOException {
        site.file(
                "content/site.yaml",
                site.text("content/site.yaml")
                        + "theme: {fonts: {text: \"Source Serif 4, Georgia, serif\", labels: \"'PT Sans', system-ui\"}}\n");
        assertThat(site.run("build").status()).isZero();
        assertThat(site.text("site/assets/site.css"))
                .contains("--serif: \"Source Serif 4\", Georgia, serif;", "--sans: \"PT Sans\", system-ui;");
    }

    @Test
    void hasEveryTemplateAndAssetThatIsInTheJar() throws IOException {
        List<String> files = new ArrayList<>();
        Path folder = Path.of("templates");
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.add(folder.relativize(file).toString().replace('\\', '/')));
        }
        List<String> listed = new ArrayList<>(Theme.TEMPLATES);
        listed.addAll(Theme.ASSETS);

        assertThat(listed).containsExactlyInAnyOrderElementsOf(files);
    }

    private boolean isCompiled() {
        return Templates.of(Theme.read(site.path(""), "", new Diagnostics())).areCompiled();
    }

    @Test
    void isDrawnByFreeMarkerIfASingleTemplateIsAnotherOne() throws IOException {
        assertThat(isCompiled()).isTrue();

        site.file("templates/text.ftlh", Files.readString(Path.of("templates/text.ftlh")) + "<!-- mine -->\n");

        assertThat(isCompiled()).isFalse();
    }

    @Test
    void isNotDrawnByFreeMarkerForACopyOfTheOriginal() throws IOException {
        for (String name : Theme.TEMPLATES) {
            String original = Files.readString(Path.of("templates", name));
            site.file("templates/" + name, name.equals("cv.ftlh") ? original.replace("\n", "\r\n") : original);
        }

        assertThat(isCompiled()).isTrue();
    }

    @Test
    void isOverriddenOneTemplateAtATime() {
        build();
        String home = site.text("site/index.html");
        String paper = site.text("site/papers/one/index.html");

        site.file("templates/paper.ftlh", "<title>${content.title}</title>");
        build();

        assertThat(site.text("site/papers/one/index.html"))
                .isEqualTo("<title>On one</title>")
                .isNotEqualTo(paper);
        assertThat(site.text("site/index.html")).isEqualTo(home);
    }

    @Test
    void mayIncludeTemplatesOfTheSitesOwn() {
        site.file(
                        "templates/404.ftlh",
                        "<title>Gone</title><#include \"own/foot.ftlh\"><#import \"own.ftlh\" as own><@own.sign/>")
                .file("templates/own/foot.ftlh", "<h1>Foot of ${frame.siteTitle}</h1>")
                .file("templates/own.ftlh", "<#macro sign>signed</#macro>");
        assertThat(build().out()).startsWith("no problems");

        assertThat(site.text("site/404.html")).isEqualTo("<title>Gone</title><h1>Foot of Ada</h1>signed");
    }

    @Test
    void publishesAssetsOfTheSitesOwn() {
        site.file("templates/assets/style.css", "h1 {}").file("templates/assets/fonts/x.woff2", "font");
        build();

        assertThat(site.text("site/assets/style.css")).isEqualTo("h1 {}");
        assertThat(site.text("site/assets/fonts/x.woff2")).isEqualTo("font");
    }

    @Test
    @Provokes(Rule.UNKNOWN_TEMPLATE)
    void warnsOfFilesThatAreNotPartOfATheme() {
        site.file("templates/README.txt", "hello").file("templates/.hidden", "x");
        TestSite.Run run = site.run("build");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("""
                        warning[unknown-template]: `README.txt` is not part of a theme
                         --> templates/README.txt
                          = help: templates end in .ftlh, .ftlx or .ftl; files to publish go into templates/assets
                        """);
        assertThat(site.files("site")).doesNotContainKeys("README.txt", ".hidden");
    }

    @Test
    void namesTheTemplateThatAStrayOneIsProbablyMeantToBe() {
        site.file("templates/papr.ftlh", "x").file("templates/own/foot.ftlh", "x");

        assertThat(site.run("build").out()).startsWith("""
                warning[unknown-template]: no template is called `own/foot.ftlh`, and none of yours mentions it
                 --> templates/own/foot.ftlh
                  = help: there are 404.ftlh, charts.ftlh, cv.ftlh, index.ftlh,\s""").contains("""

                warning[unknown-template]: no template is called `papr.ftlh`, and none of yours mentions it
                 --> templates/papr.ftlh
                  = help: did you mean `paper.ftlh`?
                """);
    }

    @Test
    void ignoresAByteOrderMarkAndWindowsLineEnds() {
        site.file("templates/404.ftlh", "\uFEFF<!DOCTYPE html>\r\n<p>\r\n");
        build();

        assertThat(site.text("site/404.html")).isEqualTo("<!DOCTYPE html>\n<p>\n");
    }

    @Test
    void escapesTextsAndKeepsMarkup() {
        site.paper("one", "title: \"<b> & *em*\"")
                .file("templates/paper.ftlh", "${content.title} ${frame.title} <a title=\"${frame.title}\">");
        site.run("build");

        assertThat(site.text("site/papers/one/index.html"))
                .isEqualTo("&lt;b&gt; &amp; <em>em</em> &lt;b&gt; &amp; em – Ada"
                        + " <a title=\"&lt;b&gt; &amp; em – Ada\">");
    }

    @Test
    void printsNumbersForComputers() {
        site.file("templates/404.ftlh", "${1234567.5} ${true?c} ${0.1 + 0.2}");
        build();

        assertThat(site.text("site/404.html")).isEqualTo("1234567.5 true 0.3");
    }

    /** Templates see what they are given: no class, no file, no method but the views' own components. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
                "${content?api.class}",
                "${content.class}",
                "${content.getClass()}",
                "${content.class.forName(\"java.lang.Runtime\")}",
                "${content.hashCode()}",
                "${content.toString()}",
                "${content.wait(10)}",
                "${frame.navigation.getClass()}",
                "${frame.navigation?api.size()}",
                "<#include \"../../x\">",
                "<#include \"../content/site.yaml\">",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"assets/style.css\">",
                "<#import \"../content/profile.yaml\" as x>"
            })
    @Provokes(Rule.TEMPLATE_ERROR)
    void showsTemplatesNothingButTheViews(String text) {
        site.file("templates/404.ftlh", text);
        TestSite.Run run = site.run("build");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("error[template-error]").contains("--> templates/404.ftlh:1:");
    }
}
