package offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void putsTheWayToTheRootWhereLinksIntoTheSiteBegin() {
        String value = "<a href=\"papers/a/\">a</a> <a href=\"#b\">b</a> <img src=\"c.png\" />";
        Html html = new Html(value, List.of(value.indexOf("papers"), value.indexOf("c.png")));
        assertThat(html.from("../../").value())
                .isEqualTo("<a href=\"../../papers/a/\">a</a> <a href=\"#b\">b</a> <img src=\"../../c.png\" />");
        assertThat(html.from("").value()).isEqualTo(html.value());
        assertThat(html.from("../").rootLinks()).isEmpty();
    }

    @Test
    void staysItselfWithoutLinks() {
        Html html = Html.of("<p>a</p>");
        assertThat(html.from("../")).isSameAs(html);
    }

    @Test
    void escapesForContentAndAttributes() {
        String text = "<a b=\"c\" d='e'> & &amp; </a>";
        assertThat(Html.escape(text)).doesNotContain("<", ">", "\"", "'");
        String html = "<p title=\"" + Html.escape(text) + "\">" + Html.escape(text) + "</p>";
        Element paragraph = Jsoup.parseBodyFragment(html).expectFirst("p");
        assertThat(paragraph.wholeText()).isEqualTo(text);
        assertThat(paragraph.attr("title")).isEqualTo(text);
        assertThat(Html.escape("plain")).isSameAs("plain");
    }

    @Test
    void escapesForTeX() {
        assertThat(RichText.texEscape("50% of A&B #1 x_1 $5 {a} \\b ~c ^d"))
                .isEqualTo("50\\% of A\\&B \\#1 x\\_1 \\$5 \\{a\\} \\textbackslash{}b \\textasciitilde{}c"
                        + " \\textasciicircum{}d");
        assertThat(RichText.texEscape("Größe")).isSameAs("Größe");
        assertThat(RichText.plain("a < b & c"))
                .isEqualTo(new RichText(Html.of("a &lt; b &amp; c"), "a < b & c", "a < b \\& c"));
    }
}
