package offprint.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Provokes;
import offprint.diag.Rule;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.Html;
import offprint.model.RichText;
import offprint.model.WrittenLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three dialects: what each of them has and leaves out. */
class MarkupTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private RichText title(String text) {
        return new Markup(false).title(new Source("a.yaml", text).passage(), diagnostics);
    }

    private Markup.Written prose(String text) {
        return new Markup(false).prose(new Source("a.yaml", text).passage(), diagnostics);
    }

    private Markup.Written page(String text) {
        return new Markup(false).page(new Source("a.md", text).passage(), "", diagnostics);
    }

    private String proseHtml(String text) {
        return prose(text).text().html().value();
    }

    private String pageHtml(String text) {
        return page(text).text().html().value();
    }

    /** The problems, each as its rule and the text that it points at. */
    private List<String> problems() {
        return diagnostics.sorted().stream()
                .map(problem -> problem.rule().id() + " at "
                        + problem.span().map(Span::text).orElse("?"))
                .toList();
    }

    @Test
    void givesATitleInThreeForms() {
        RichText title = title("*Deep* nets in $O(n^2)$ for `R&D` at 50%");
        assertThat(Jsoup.parseBodyFragment(title.html().value()).select("em, math, code"))
                .extracting(Element::tagName)
                .containsExactly("em", "math", "code");
        assertThat(title.html().value()).doesNotContain("<p>");
        assertThat(title.text()).isEqualTo("Deep nets in O(n²) for R&D at 50%");
        assertThat(title.tex()).isEqualTo("\\emph{Deep} nets in $O(n^2)$ for \\texttt{R\\&D} at 50\\%");
    }

    @ParameterizedTest
    @CsvSource({
        "'One\nline', One line",
        "'One\n\nline with *emphasis*', One line with emphasis",
        "'  One  \nline  ', One line",
        "# One, # One",
        "1. One, 1. One",
        "- One, - One",
        "> One, > One",
        "'One\n---', One ---",
        "    One, One",
        "|One|, |One|",
    })
    void keepsATitleOnOneLineWhateverStandsInIt(String written, String text) {
        RichText title = title(written);
        assertThat(title.text().replace("—", "---")).isEqualTo(text);
        assertThat(title.html().value()).doesNotContain("\n", "<p>", "<h", "<li", "<pre", "<blockquote");
    }

    @Test
    void leavesLinksOutOfTitles() {
        RichText title = title("See [here](https://example.org/), <https://example.org/>, ![a tree](/tree.png)");
        assertThat(title.html().value()).isEqualTo("See here, https://example.org/, a tree");
        assertThat(title.text()).isEqualTo("See here, https://example.org/, a tree");
    }

    @ParameterizedTest
    @CsvSource({
        "\\href{https://example.org/}{Cakes} for \\emph{all}, Cakes for all",
        "Cakes at \\url{https://example.org/a_b}, Cakes at https://example.org/a_b",
        "\\textbf{\\href{https://example.org/}{\\url{https://example.org/}}} *now*, https://example.org/ now",
    })
    void leavesLinksOfTexOutOfTitles(String written, String text) {
        RichText title = title(written);
        assertThat(title.text()).isEqualTo(text);
        assertThat(title.html().value()).doesNotContain("<a", "\\");
        assertThat(title.tex()).doesNotContain("href", "url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\href{https://example.org/}{\\url{https://example.org/a}}",
                "\\href{https://example.org/}{a \\href{https://example.org/b}{b}} and more",
                "[\\url{https://example.org/a}](https://example.org/)",
                "[see *\\href{https://example.org/a}{a}*](https://example.org/)",
                "[https://example.org/a](https://example.org/)",
                "[www.example.org and ada@example.org](https://example.org/)",
                "[![a tree](https://example.org/tree.png)](https://example.org/)",
                "[![a tree][t] [b]](https://example.org/)\n\n[t]: https://example.org/tree.png\n[b]: /b",
            })
    void hasNoLinkWithinALink(String written) {
        for (String html : List.of(proseHtml(written), pageHtml(written))) {
            int open = 0;
            for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
                open += html.startsWith("<a ", i) ? 1 : html.startsWith("</a>", i) ? -1 : 0;
                assertThat(open).as(html).isBetween(0, 1);
            }
            assertThat(open).as(html).isZero();
            assertThat(html).contains("<a href=\"https://example.org/");
        }
    }

    @Test
    void keepsTheTitlesOfLinks() {
        assertThat(proseHtml("[a](/u \"T & t\")")).contains(" title=\"T &amp; t\">a</a>");
        assertThat(pageHtml("[b][b]\n\n[b]: https://example.org/ 'It\\'s'")).contains(" title=\"It's\">b</a>");
    }

    @Test
    void breaksALineBehindABackslash() {
        assertThat(proseHtml("foo\\\nbar")).isEqualTo("<p>foo<br />\nbar</p>");
        assertThat(pageHtml("foo\\\nbar")).isEqualTo("<p>foo<br />\nbar</p>");
        assertThat(title("foo\\\nbar").html().value()).isEqualTo("foo bar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Foo\\\\bar", "Foo \\\\ bar", "Foo\\\\*[2pt] bar", "Foo\\\\\nbar", "*Foo\\\\bar*"})
    void readsALineBreakOfTexAsASpaceInTitles(String written) {
        assertThat(title(written).text()).isEqualTo("Foo bar");
        assertThat(title(written).tex()).contains("Foo bar");
    }

    @ParameterizedTest
    @Provokes(Rule.BACKTICK_QUOTE)
    @ValueSource(strings = {"a `good' example", "`Good' it is", "(`very good')", "a `good' and a `bad' one"})
    void proposesQuotationMarksForABacktickAndAnApostrophe(String text) {
        prose(text);
        assertThat(problems()).isNotEmpty().allMatch(problem -> problem.startsWith("backtick-quote at `"));
        assertThat(diagnostics.sorted().get(0).helps().get(0)).matches("write ‘(good|Good|very good)’");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the code `f' = g` is", "``good''", "Ada`s and Bob's", "`a` isn't `b`", "a ` b'"})
    void takesOtherBackticksForWhatTheyAre(String text) {
        prose(text);
        title(text);
        assertThat(problems()).isEmpty();
    }

    @Test
    void readsCodeBetweenTildes() {
        RichText text = prose("See\n\n~~~\na\\*b $x$\n~~~\n").text();
        assertThat(text.html().value()).isEqualTo("<p>See</p>\n<pre><code>a\\*b $x$\n</code></pre>");
        assertThat(text.text()).isEqualTo("See\n\na\\*b $x$");
    }

    @Test
    void showsWhatABackslashProtects() {
        for (String text : List.of("p \\< 0.05", "\\<b>x", "\\<meta http-equiv=refresh content=1>")) {
            assertThat(Jsoup.parseBodyFragment(title(text).html().value()).text())
                    .isEqualTo(text.replace("\\", ""));
            assertThat(Jsoup.parseBodyFragment(proseHtml(text)).text()).isEqualTo(text.replace("\\", ""));
        }
        assertThat(prose("x\\@example.org, http:\\/\\/example.org").text().text())
                .isEqualTo("x@example.org, http://example.org");
    }

    @Test
    void givesProseItsParagraphsListsAndLinks() {
        Document html = Jsoup.parseBodyFragment(proseHtml("""
                First, *this* and **that**.

                - one
                - two

                > a quotation, by [Ada](https://example.org/) at https://example.org/a_b~c
                """));
        assertThat(html.select("p, li, blockquote")).hasSize(5);
        assertThat(html.select("a"))
                .extracting(a -> a.attr("href"))
                .containsExactly("https://example.org/", "https://example.org/a_b~c");
        assertThat(problems()).isEmpty();
    }

    /** GitHub Flavored Markdown, section 4.10. */
    @Test
    void givesEachRowOfATableAsManyCellsAsItsHead() {
        String html = pageHtml("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 || 5 |\n");

        assertThat(Jsoup.parseBodyFragment(html).select("tbody tr"))
                .extracting(row -> row.select("td").size())
                .containsExactly(2, 2);
    }

    @Test
    void givesHeadingsTablesAndFootnotesToPagesOnly() {
        String text = """
                # Teaching

                | Year | Course |
                |:-----|-------:|
                | 2024 | Systems[^1] |

                [^1]: With *others*.
                """;
        Document page = Jsoup.parseBodyFragment(pageHtml(text));
        assertThat(page.select("h2#teaching, table td, sup a[href=#fn-1], li#fn-1 em"))
                .hasSize(5);
        assertThat(page.select("[align]")).isEmpty();
        assertThat(page.select("td.align-right")).extracting(Element::ownText).containsExactly("Systems");
        assertThat(Jsoup.parseBodyFragment(proseHtml(text)).select("h1, h2, table, sup"))
                .isEmpty();
    }

    @Test
    void begunHeadingsOneLevelBelowThePagesTitleWithIdsOfTheirOwn() {
        Document page = Jsoup.parseBodyFragment(pageHtml("""
                # One
                # One
                ## One 2
                ###### Größe $x$
                One
                ===
                # !
                """));
        assertThat(page.select("[id]"))
                .extracting(heading -> heading.tagName() + "#" + heading.id())
                .containsExactly("h2#one", "h2#one-2", "h3#one-2-2", "h4#grosse", "h2#one-3", "h2#untitled");
    }

    @Test
    void keepsTheIdsOfNotesApartFromThoseOfTheirPage() {
        Markup.Written notes =
                new Markup(false).page(new Source("a.md", "# Abstract").passage(), "notes-", diagnostics);
        assertThat(notes.text().html().value()).isEqualTo("<h2 id=\"notes-abstract\">Abstract</h2>");
    }

    @Test
    void leavesPunctuationAsItIsWritten() {
        assertThat(pageHtml("\"It's\" -- a 'test'... (c) 1/2"))
                .isEqualTo("<p>&quot;It's&quot; -- a 'test'... (c) 1/2</p>");
    }

    @Test
    void linksAddressesThatStandInTheText() {
        assertThat(Jsoup.parseBodyFragment(
                                pageHtml("See www.example.org, https://example.org/x. Write to ada@example.org!"))
                        .select("a"))
                .extracting(a -> a.attr("href") + " " + a.text())
                .containsExactly(
                        "https://www.example.org www.example.org",
                        "https://example.org/x https://example.org/x",
                        "mailto:ada@example.org ada@example.org");
    }

    @Test
    void showsHtmlAsTextAndWarns() {
        Document html =
                Jsoup.parseBodyFragment(pageHtml("A <b onclick=\"x()\">bold</b> claim\n\n<script>alert(1)</script>\n"));
        assertThat(html.select("b, script")).isEmpty();
        assertThat(html.text()).isEqualTo("A <b onclick=\"x()\">bold</b> claim <script>alert(1)</script>");
        assertThat(problems())
                .hasSize(3)
                .allMatch(problem -> problem.startsWith("raw-html at <"))
                .first()
                .isEqualTo("raw-html at <b onclick=\"x()\">");
    }

    @Test
    void letsHtmlThroughWhereTheSiteAllowsIt() {
        Markup markup = new Markup(true);
        Source source = new Source("a.md", "A <b>bold</b> claim\n\n<div>x</div>\n");
        assertThat(markup.page(source.passage(), "", diagnostics).text().html().value())
                .isEqualTo("<p>A <b>bold</b> claim</p>\n<div>x</div>");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "//example.org/x",
                "\\\\example.org\\x",
                "/\\example.org",
                "java&#10;script:alert(1)",
                "&#106;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "java&Tab;script:alert(1)",
                "&#1;javascript:alert(1)",
            })
    void dropsLinksThatAreNotOfTheWeb(String url) {
        for (String link : new String[] {"[a](" + url + ")", "[a](<" + url + ">)", "[a]\n\n[a]: " + url}) {
            assertThat(Jsoup.parseBodyFragment(pageHtml("See " + link)).select("[href], [src]"))
                    .as(link)
                    .isEmpty();
        }
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::rule)
                .extracting(Enum::name)
                .containsOnly("UNSAFE_LINK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"![a](javascript:x)", "![a](data:image/svg+xml,x)", "<javascript:alert(1)>"})
    void dropsImagesAndAutolinksThatAreNotOfTheWeb(String text) {
        assertThat(Jsoup.parseBodyFragment(pageHtml(text)).select("[href], [src]"))
                .isEmpty();
        assertThat(problems()).hasSize(1).allMatch(problem -> problem.startsWith("unsafe-link at "));
    }

    @Test
    void dropsAFaultyLineBreakInAScheme() {
        assertThat(Jsoup.parseBodyFragment(pageHtml("[a](java\nscript:alert(1)) [b](<java\tscript:x>)"))
                        .select("[href]"))
                .isEmpty();
    }

    @Test
    void collectsLinksIntoTheSiteAndWritesThemFromEveryPage() {
        Markup.Written page = page("""
                [A](/papers/a/?x=1#top), [b](</b/>), ![t](/tree.png), [c][c], [up](#top)

                [c]: /c/
                """);
        assertThat(page.links())
                .extracting(WrittenLink::target)
                .containsExactlyInAnyOrder("papers/a/", "b/", "tree.png", "c/");
        assertThat(page.links()).allMatch(link -> link.span().text().contains(link.target()));
        Html html = page.text().html().from("../../");
        assertThat(Jsoup.parseBodyFragment(html.value()).select("[href], [src]"))
                .extracting(link -> link.attr("href") + link.attr("src"))
                .containsExactly("../../papers/a/?x=1#top", "../../b/", "../../tree.png", "../../c/", "#top");
        assertThat(problems()).isEmpty();
    }

    @Test
    void reportsLinksThatAreRelativeToNothing() {
        assertThat(proseHtml("[a](b.html) [c](../d)")).isEqualTo("<p>a c</p>");
        assertThat(problems()).containsExactly("dangling-link at b.html", "dangling-link at ../d");
    }

    @Test
    void makesLinksOfImagesThatLieElsewhere() {
        String html = pageHtml("![a *tree*](https://example.org/t.png) ![b][b]\n\n[b]: https://example.org/b.png\n");
        assertThat(Jsoup.parseBodyFragment(html).select("img")).isEmpty();
        assertThat(Jsoup.parseBodyFragment(html).select("a"))
                .extracting(Element::text)
                .containsExactly("a tree", "b");
        assertThat(problems())
                .containsExactly("foreign-image at https://example.org/t.png", "foreign-image at ![b][b]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "* ", "1. ", ">"})
    void showsAsTextWhatIsNestedDeeperThanAnyTextNeeds(String mark) {
        String text = "Text\n\n" + mark.repeat(300) + "x";
        assertThat(page(text).text().text()).isEqualTo(text);
        assertThat(problems())
                .containsExactly(
                        "too-deep at " + mark.strip().substring(mark.strip().length() - 1));
        assertThat(Jsoup.parseBodyFragment(pageHtml("> ".repeat(100) + "x")).select("blockquote"))
                .hasSize(100);
    }

    @Test
    void letsNoEntityMakeACharacterThatNoPageMayHold() {
        String text =
                "a&#1;b &#0; &#xFFFE; &#128; &#xD800; [l](/x&#1;y) `&#1;` ![&#1;](/t.png) $&#1;$\n\n```&#1;\nc\n```";
        Markup.Written page = page(text);
        for (RichText form : List.of(page.text(), title(text), prose(text).text())) {
            for (String part : List.of(form.html().value(), form.text(), form.tex())) {
                assertThat(part.codePoints().filter(MarkupTest::isIllegal).toArray())
                        .as(part)
                        .isEmpty();
            }
        }
        assertThat(page.text().html().rootLinks()).hasSize(2);
    }

    private static boolean isIllegal(int c) {
        return (c < ' ' && c != '\n') || (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c < 0xE000) || c == 0xFFFE;
    }
}
