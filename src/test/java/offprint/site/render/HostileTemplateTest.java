package offprint.site.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import offprint.BuiltSite;
import offprint.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that somebody sent can draw pages, and neither run programs nor read files. */
class HostileTemplateTest {
    @AutoClose
    private final TestSite site = TestSite.small().paper("one", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/etc/passwd\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "<#assign c = \"java.lang.Runtime\"?new()>",
                "${frame?api.class}",
                "${frame.title?api}",
                "${content?api.getClass().getProtectionDomain()}",
                "${frame.class}",
                "${frame.getClass()}",
                "${frame.hashCode()}",
                "${frame.class.protectionDomain.codeSource.location}",
                "${content.class.classLoader}",
                "<#include \"../secret.txt\">",
                "<#include \"../../etc/passwd\">",
                "<#include \"/../secret.txt\">",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"SITE/secret.txt\" parse=false>",
                "<#include \"../content/site.yaml\">",
                "<#include \"content/site.yaml\">",
                "<#import \"../secret.txt\" as s>",
                "<#include \"*/secret.txt\">",
                "<#include .main_template_name + \"/../../secret.txt\">",
                "${.get_optional_template(\"../secret.txt\").include()}",
                "${\"<#include '../secret.txt'>\"?interpret}<@(\"<#include '../secret.txt'>\"?interpret) />",
                "${\"frame.class\"?eval}"
            })
    void getsNoClassAndNoFile(String attack) {
        String aimed = attack.replace("SITE", site.path("").toString());
        site.file("secret.txt", "a private key").file("templates/404.ftlh", "<p>\n" + aimed + "</p>\n");
        TestSite.Run run = site.run("build");
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.err())
                .contains("error[template-error]", "templates/404.ftlh")
                .doesNotContain("a private key", "root:x:", "uid=");
        assertThat(site.files("site")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#include \"../../etc/passwd\">",
                "${7*7}#{7*7}",
                "<#list 1.. as i>x</#list>",
                "[=7*7]",
                "<@frame />"
            })
    void isNotMadeOfContent(String attack) {
        String quoted = '\'' + attack + '\'';
        site.paper("two", "title: %s\nsummary: %s\nkeywords: [%s]\nvenue: %s\nauthors: [%s]\n".replace("%s", quoted))
                .file("content/pages/page.md", "---\ntitle: " + quoted + "\n---\n" + attack + "\n");
        TestSite.Run run = site.run("build");
        assertThat(run.status()).as(run.err()).isLessThan(2);
        if (run.status() == 0) {
            for (var file : site.files("site").entrySet()) {
                assertThat(new String(file.getValue(), UTF_8))
                        .as(file.getKey())
                        .doesNotContain("uid=", "root:x:")
                        .doesNotContain(">49");
            }
        }
    }

    /** On a disk, where there is something to be read. */
    @Test
    void readsNoFileOfTheComputer(@TempDir Path folder) throws IOException {
        Path source = Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("secret.ftlh"), "a private key");
        Files.createDirectories(source.resolve("content"));
        Files.createDirectories(source.resolve("templates"));
        Files.writeString(
                source.resolve("content/site.yaml"), "title: T\nurl: https://example.org/\ncategories: {LG: L}\n");
        Files.writeString(source.resolve("content/profile.yaml"), "name: Ada\n");
        for (String path :
                new String[] {"../../secret.ftlh", folder.resolve("secret.ftlh").toString()}) {
            Files.writeString(source.resolve("templates/404.ftlh"), "<#include \"" + path + "\">");
            BuiltSite built = BuiltSite.of(source, source.resolve("out"));
            assertThat(built.status()).isEqualTo(1);
            assertThat(built.messages()).contains("error[template-error]").doesNotContain("a private key");
        }
    }
}
