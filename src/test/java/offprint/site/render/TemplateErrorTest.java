package offprint.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import offprint.TestSite;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in templates, as their authors see them. */
class TemplateErrorTest {
    @AutoClose
    private final TestSite site = TestSite.small().paper("one", "").paper("two", "");

    /** What a build with the template says; it must fail. */
    private String build(String name, String text) {
        site.file("templates/" + name, text);
        TestSite.Run run = site.run("build");
        assertThat(run.err()).contains("nothing was written");
        assertThat(run.status()).isEqualTo(1);
        assertThat(site.files("site")).isEmpty();
        return run.err();
    }

    @Test
    @Provokes(Rule.TEMPLATE_ERROR)
    void aValueThatIsNotThereIsUnderlined() {
        assertThat(build("404.ftlh", "<p>\n  ${content.hoem}\n</p>\n")).isEqualTo("""
                        error[template-error]: `content.hoem` has no value here
                         --> templates/404.ftlh:2:5
                          |
                        2 |   ${content.hoem}
                          |     ^^^^^^^^^^^^ while drawing /404.html

                        1 error; nothing was written
                        """);
    }

    @Test
    @Provokes(Rule.TEMPLATE_ERROR)
    void whatDoesNotParseIsUnderlined() {
        assertThat(build("404.ftlh", "<p>\n<#fi x>\n")).isEqualTo("""
                        error[template-error]: the template does not parse: unknown directive: #fi.
                         --> templates/404.ftlh:2:2
                          |
                        2 | <#fi x>
                          |  ^^^ while drawing /404.html

                        1 error; nothing was written
                        """);
    }

    @Test
    @Provokes(Rule.TEMPLATE_ERROR)
    void aTemplateThatIsNotThereIsReportedWhereItIsWanted() {
        site.file("templates/own/header.ftlh", "header");

        assertThat(build("404.ftlh", "<p>\n<#include \"own/heder.ftlh\">\n<#include \"own/header.ftlh\">"))
                .isEqualTo("""
                        error[template-error]: there is no template `own/heder.ftlh`
                         --> templates/404.ftlh:2:1
                          |
                        2 | <#include "own/heder.ftlh">
                          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^ while drawing /404.html
                          = help: did you mean `own/header.ftlh`?

                        1 error; nothing was written
                        """);
    }

    @Test
    @Provokes(Rule.TEMPLATE_ERROR)
    void aMistakeInAnIncludedTemplateIsReportedThereAndOnceForAllPages() {
        assertThat(build("layout.ftlh", "<#macro page>\n<title>${frame.titel}</title>\n<#nested>\n</#macro>\n"))
                .isEqualTo("""
                        error[template-error]: `frame.titel` has no value here
                         --> templates/layout.ftlh:2:10
                          |
                        2 | <title>${frame.titel}</title>
                          |          ^^^^^^^^^^^ while drawing /

                        1 error; nothing was written
                        """);
    }

    @Test
    @Provokes(Rule.TEMPLATE_ERROR)
    void anIncludedTemplateThatDoesNotParseIsReportedThereAndOnceForAllPages() {
        assertThat(build("layout.ftlh", "<#macro page>\n<#nested>\n"))
                .startsWith("""
                        error[template-error]: the template does not parse: unexpected end of file reached.
                         --> templates/layout.ftlh:2:10
                        """)
                .endsWith("\n1 error; nothing was written\n");
    }

    @Test
    @Provokes(Rule.TEMPLATE_ERROR)
    void mistakesInSeveralTemplatesAreAllReported() {
        site.file("templates/paper.ftlh", "${content.a}");

        assertThat(build("404.ftlh", "${content.b}"))
                .contains("templates/404.ftlh:1:3", "templates/paper.ftlh:1:3")
                .endsWith("2 errors; nothing was written\n");
    }

    @Test
    @Provokes(Rule.TEMPLATE_ERROR)
    void mistakesInTheSitemapAreReported() {
        assertThat(build("sitemap.xml.ftlx", "<x>${entires?size}</x>"))
                .contains("`entires` has no value here", "templates/sitemap.xml.ftlx:1:6", "drawing /sitemap.xml");
    }

    /** Columns are counted in characters, a tab being one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\\t\\t${x}|5", "😀😀 ${x}|6", "${x}|3", "é<b>${x}|7"})
    @Provokes(Rule.TEMPLATE_ERROR)
    void thePlaceIsExact(String line, int column) {
        assertThat(build("404.ftlh", "<p>\n" + line.replace("\\t", "\t")))
                .contains("templates/404.ftlh:2:" + column + "\n");
    }

    @Test
    void theFolderIsNamedAsOnTheCommandLine() {
        for (String file : new String[] {"site.yaml", "profile.yaml", "papers/one.yaml"}) {
            site.file("mine/content/" + file, site.text("content/" + file));
        }
        site.file("mine/templates/404.ftlh", "<#macro m><@m/></#macro><@m/>");

        assertThat(site.run("build", "--source", "mine").err()).contains("--> mine/templates/404.ftlh\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"404.ftlh\">",
                "<#include \"*/404.ftlh\">",
                "<#macro m><@m/></#macro><@m/>",
                "<#function f x><#return f(x + 1)></#function>${f(1)}"
            })
    @Provokes(Rule.TEMPLATE_ERROR)
    void aTemplateThatCallsItselfWithoutEndIsReported(String text) {
        assertThat(build("404.ftlh", text))
                .contains("the template never ends: it includes or calls itself", "--> templates/404.ftlh");
    }

    /** FreeMarker's own words tell of its classes and repeat the place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${content.home.length}|for \".\" left-hand operand: Expected a hash, but this has evaluated to a string",
                "${\"x\"?number}|can't convert this string to number: \"x\"",
                "${1/0}|arithmetic operation failed: / by zero",
                "<#stop \"enough\">|enough"
            })
    @Provokes(Rule.TEMPLATE_ERROR)
    void theReasonIsOneSentence(String text, String reason) {
        assertThat(build("404.ftlh", text)).contains("error[template-error]: the template fails: " + reason + "\n");
    }

    @Test
    @Provokes(Rule.NOT_UTF8)
    void aTemplateThatIsNotUtf8IsReported() {
        site.file("templates/404.ftlh", new byte[] {'a', (byte) 0xE9, 'b'});

        assertThat(site.run("build").err())
                .contains("error[not-utf8]: the template is not UTF-8", "--> templates/404.ftlh");
    }
}
