package offprint.site.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offprint.build.CompiledSample;
import offprint.diag.Diagnostics;
import offprint.model.Html;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said in a built-in template, and that a class says the same of it as FreeMarker. */
@Tag("slow")
public class CompiledTemplateTest {
    private static final Shelf SHELF = new Shelf(
            "R&D's <\"best\"> é 🧪 \uD800",
            "books",
            Optional.of("oak"),
            Optional.empty(),
            Html.of("<i>a</i>"),
            3,
            true,
            Optional.of(7),
            List.of(
                    new Book("Uno", Optional.of("u.html"), 0.5, new Size(3, 4), Optional.of(new Size(1, 2))),
                    new Book("Due", Optional.empty(), 340, new Size(5, 6), Optional.empty())),
            List.of("x<", "y", "z"),
            List.of(),
            List.of(-3.25, 0.1, 0.00001, 12_345_678.5, 123_456_789_012.0, 0.0),
            Map.of("greeting", "hello {0}", "empty", ""));

    private final Path folder;
    private final Map<String, String> templates = new TreeMap<>();

    CompiledTemplateTest(@TempDir Path folder) {
        this.folder = folder;
    }

    public record Shelf(
            String name,
            String kind,
            Optional<String> wood,
            Optional<String> paint,
            Html markup,
            int boards,
            boolean full,
            Optional<Integer> height,
            List<Book> books,
            List<String> tags,
            List<String> nothing,
            List<Double> prices,
            Map<String, String> words) {}

    public record Book(String title, Optional<String> href, double price, Size size, Optional<Size> box) {}

    public record Size(int width, int height) {}

    private CompiledTemplateTest template(String name, String text) {
        templates.put(name, text);
        return this;
    }

    /** What both draw by the template, which must be the same. */
    private String drawn(String name, String text) throws IOException {
        template(name, text);
        String compiled = new CompiledSample(folder).draw(templates, name, SHELF);
        for (Map.Entry<String, String> template : templates.entrySet()) {
            Path file = folder.resolve("site/templates").resolve(template.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, template.getValue());
        }
        Theme theme = Theme.read(folder.resolve("site"), "", new Diagnostics());
        byte[] interpreted =
                FreeMarkerEngine.asNeeded(theme).draw(name, SHELF).bytes().orElseThrow();
        assertThat(compiled).isEqualTo(new String(interpreted, UTF_8));
        return compiled;
    }

    private String drawn(String text) throws IOException {
        return drawn("a.ftlh", text);
    }

    private void assertRejected(String text, String message) {
        template("a.ftlh", text);
        assertThatThrownBy(() -> CompiledSample.sources(templates, "a.ftlh", Shelf.class))
                .hasMessage(message);
    }

    @Test
    void textsAreEscapedAsTheTemplatesNameSays() throws IOException {
        assertThat(drawn("a.ftlh", "<p>${name}</p>")).isEqualTo("<p>R&amp;D&#39;s &lt;&quot;best&quot;&gt; é 🧪 ?</p>");
        assertThat(drawn("a.xml.ftlx", "<p>${name}</p>"))
                .isEqualTo("<p>R&amp;D&apos;s &lt;&quot;best&quot;&gt; é 🧪 ?</p>");
        assertThat(drawn("a.txt.ftl", "<p>${name}</p>")).isEqualTo("<p>R&D's <\"best\"> é 🧪 ?</p>");
    }

    @Test
    void markupStaysAsItIs() throws IOException {
        assertThat(drawn("${markup}")).isEqualTo("<i>a</i>");
        assertThat(drawn("<#if markup?has_content>yes</#if>")).isEqualTo("yes");
    }

    @ParameterizedTest
    @CsvSource({
        "full, yes",
        "!full, no",
        "wood??, yes",
        "paint??, no",
        "!paint??, yes",
        "wood?? && paint??, no",
        "wood?? || paint??, yes",
        "wood?has_content, yes",
        "paint?has_content, no",
        "tags?has_content, yes",
        "nothing?has_content, no",
        "words.empty?has_content, no",
        "height?has_content, yes",
        "kind == 'books', yes",
        "kind != 'books', no",
        "boards == 3, yes",
        "(boards > 3), no",
        "boards - 1 <= 2, yes",
        "height == 7, yes",
        "name?length == 28, no",
        "full == true, yes",
        "!(full && boards != 3), yes"
    })
    void conditions(String condition, String answer) throws IOException {
        String written = condition.replace("words.empty", "words[\"empty\"]");
        assertThat(drawn("<#if " + written + ">yes<#elseif !full>never<#else>no</#if>"))
                .isEqualTo(answer);
    }

    @Test
    void whatAnExpressionLeadsOverMayBeMissingInParentheses() throws IOException {
        assertThat(drawn("<#list books as book><#if (book.box.width)??>${book.box.width}<#else>-</#if></#list>"))
                .isEqualTo("1-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${boards} ${boards - 5} ${boards * 2 + 1}  | 3 -2 7",
                "${height}                                 | 7",
                "${paint!}${wood!'pine'}${paint!'none'}    | oaknone",
                "${kind?replace('oo', name?length)}        | b31ks",
                "${words['greeting']?replace('{0}', kind)} | hello books",
                "${kind?keep_before('k')} ${kind?keep_before('!')} | boo books",
                "${tags?join('; ')}                        | x&lt;; y; z",
                "${full?c} ${boards?c} ${full}             | true 3 true",
                "${\"${kind}, ${boards}: \" + kind}        | books, 3: books",
                "<#-- nothing -->${kind}<#-- nothing -->   | books"
            })
    void values(String template, String text) throws IOException {
        String written = template.replace("name?length", "31");
        assertThat(drawn(written)).isEqualTo(text);
    }

    @Test
    void listsKnowWhereTheyAre() throws IOException {
        assertThat(drawn("<#list tags as tag><#if tag?is_first>[</#if>${tag}<#sep>, </#sep>"
                        + "<#if tag?is_last>]</#if><#else>none</#list>"))
                .isEqualTo("[x&lt;, y, z]");
        assertThat(drawn("<#list nothing as tag>${tag}<#else>none</#list>")).isEqualTo("none");
        assertThat(drawn("<#list tags as a><#list tags as a>${a}</#list>${a};</#list>"))
                .isEqualTo("x&lt;yzx&lt;;x&lt;yzy;x&lt;yzz;");
    }

    @Test
    void numbersArePrintedWithoutExponent() throws IOException {
        assertThat(drawn("<#list books as book>${book.price} </#list>")).isEqualTo("0.5 340 ");
        assertThat(drawn("<#list prices as price>${price} </#list>"))
                .isEqualTo("-3.25 0.1 0.000010 12345678.5 123456789012 0 ");
    }

    @Test
    void casesMayShareWhatTheyDraw() throws IOException {
        String cases = "<#switch kind><#case \"cds\">c<#break><#case \"maps\"><#case \"books\">b<#break>"
                + "<#case \"games\">g<#break></#switch>";
        assertThat(drawn(cases)).isEqualTo("b");
    }

    @Test
    void whiteSpaceIsStripped() throws IOException {
        assertThat(drawn("<ul>\n<#list tags as tag>\n  <li>${tag}</li>\n</#list>\n</ul>\n${kind}<#t>\n!"))
                .isEqualTo("<ul>\n  <li>x&lt;</li>\n  <li>y</li>\n  <li>z</li>\n</ul>\nbooks!");
    }

    @Test
    void macrosTakeWhateverHasTheirFields() throws IOException {
        assertThat(drawn("<#macro area of times=1 unit=\"cm\">${of.width * of.height * times} ${unit}; </#macro>"
                        + "<#list books as book><@area book.size/><@area book.size 2 kind/></#list>"))
                .isEqualTo("12 cm; 24 books; 30 cm; 60 books; ");
        assertThat(drawn("<#macro title of>${of}</#macro><@title kind/><@title boards/><@title markup/>"))
                .isEqualTo("books3<i>a</i>");
    }

    @Test
    void macrosStandAroundWhatIsNestedInThem() throws IOException {
        template("frame.ftlh", "<#macro page title><h1>${title}</h1>\n<#nested>\n<p>${kind}</p>\n</#macro>");

        assertThat(drawn(
                        "<#import \"frame.ftlh\" as frame>\n<@frame.page \"A & B\">\n${name?length}\n</@frame.page>\n"))
                .startsWith("<h1>A &amp; B</h1>\n")
                .endsWith("<p>books</p>\n");
    }

    @Test
    void keptPiecesAreDrawnOnce() throws IOException {
        assertThat(drawn("<#list tags as tag><@kept key=\"of ${kind}\"><b>${tag}</b></@kept></#list>"))
                .isEqualTo("<b>x&lt;</b>".repeat(3));
    }

    /** A method of Java's may have 64 KB, and so may a constant. */
    @Test
    void longTextIsCutIntoConstants() throws IOException {
        assertThat(drawn("a🧪é".repeat(20_000))).isEqualTo("a🧪é".repeat(20_000));
    }

    @Test
    void theSameTemplatesGiveTheSameSources() {
        template("a.ftlh", "<#macro m a>${a}</#macro><@m kind/><@m boards/>");

        assertThat(CompiledSample.sources(templates, "a.ftlh", Shelf.class))
                .isEqualTo(CompiledSample.sources(templates, "a.ftlh", Shelf.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${nmae}                         | 1:5: nothing is called `nmae` here",
                "<#list books as b>${b.titel}</#list> | 1:23: `b.titel`: a Book has no `titel` that a template can show",
                "<#if kind></#if>                | 1:8: `kind` is of type String, not boolean",
                "${kind?upper_case}              | 1:5: `?upper_case` is not compiled",
                "${tags}                         | 1:5: `tags`, a java.util.List<String>, cannot be printed here",
                "<#assign a = 1>${a}             | 1:3: `#assign` is not compiled",
                "<@nobody/>                      | 1:5: no macro is called `nobody` here",
                "${kind - 1}                     | 1:5: `-` is not compiled between a String and a int",
                "<#list kind as k></#list>       | 1:3: `kind` is not a list, or is not listed by one variable",
                "<#list tags as kind><@kind/></#list> | 1:25: `kind` is a variable here, and no macro can be called by it",
                "<#macro m><#nested 1></#macro><@m/> | 1:13: `<#nested>` is compiled outside of other directives only, and once",
                "<#macro m><#if full><#nested></#if></#macro><@m/> | 1:23: `<#nested>` is compiled outside of other directives only, and once",
                "${-boards}                      | 1:5: `-...` is not compiled",
                "${words['a']??}                 | 1:5: `words[\"a\"]??` is not compiled"
            })
    void whatIsNotKnownIsAMistakeWithItsPlace(String template, String message) {
        assertRejected("  " + template, "templates/a.ftlh:" + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#if full>", "${kind", "<#nonsense>"})
    void whatDoesNotParseIsAMistakeWithItsPlace(String template) {
        template("a.ftlh", template);
        assertThatThrownBy(() -> CompiledSample.sources(templates, "a.ftlh", Shelf.class))
                .hasMessageStartingWith("templates/a.ftlh:1:");
    }
}
