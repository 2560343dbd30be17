package offprint.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import offprint.view.TextView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of templates; that it draws what FreeMarker draws is held elsewhere, on whole sites. */
class ThemeCompilerTest {

    private static Map<String, String> compile(String text, Map<String, String> others) {
        Map<String, String> templates = new TreeMap<>(others);
        templates.put("text.ftlh", text);
        return new ThemeCompiler(templates, Map.of("text.ftlh", Root.page(TextView.class))).sources();
    }

    private static String compile(String text) {
        return String.valueOf(compile(text, Map.of()).get("TextTemplate"));
    }

    @Test
    void becomeStraightCodeOverTypedViews() {
        assertThat(compile("<h1>${content.title}</h1><#if frame.canonical??>${frame.canonical}</#if>"))
                .contains("static void ")
                .contains("out.ascii(\"<h1>\");")
                .contains("out.markup(content.title());")
                .contains("if (frame.canonical().isPresent()) {")
                .contains("out.html(frame.canonical().get());")
                .doesNotContain("->")
                .doesNotContain("::");
    }

    @Test
    void haveOneMethodForEachListOfTypesThatAMacroIsCalledWith() {
        String twice = """
                <#macro show what><b>${what}</b></#macro>
                <@show frame.title/><@show content.title/><@show frame.home/><@show 7/>""";

        assertThat(compile(twice).split("static void ", -1))
                .as("the text before, the template, and the macro for texts, markup and numbers")
                .hasSize(1 + 1 + 3);
    }

    @Test
    void areWrittenTheSameEachTime() {
        String text = "<#macro a x>${x}</#macro><#list frame.navigation as item><@a item.label/></#list>";

        assertThat(compile(text, Map.of())).isEqualTo(compile(text, Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "${content.titel} => templates/text.ftlh:1:3: `content.titel`: a TextView has no `titel`",
                "${titel} => templates/text.ftlh:1:3: nothing is called `titel` here",
                "${frame.description.x} => String has no components",
                "${frame.navigation} => cannot be printed here",
                "<#if frame.title>x</#if> => `frame.title` is of type String, not boolean",
                "<#list frame.title as x>x</#list> => is not a list",
                "${frame.title?upper_case} => ?upper_case",
                "<#assign x = 1> => is not compiled",
                "<@nobody/> => nobody",
                "<#if => templates/text.ftlh:1:"
            })
    void areRejectedWithThePlaceOfWhatIsNotKnown(String text, String message) {
        assertThatThrownBy(() -> compile(text))
                .isInstanceOf(TemplateMistake.class)
                .hasMessageStartingWith("templates/text.ftlh:1:")
                .hasMessageContaining(message);
    }
}
