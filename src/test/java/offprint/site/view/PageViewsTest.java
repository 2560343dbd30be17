package offprint.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.TestSite;
import offprint.site.plan.Page;
import offprint.site.plan.SitePlan;
import offprint.site.plan.Sitemap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageViewsTest {
    @AutoClose
    private final TestSite site = TestSite.small();

    private View view(String address) {
        SitePlan plan = site.plan();
        for (Page page : plan.pages()) {
            if (page.address().path().equals(address)) {
                return new PageViews(plan).view(page);
            }
        }
        throw new AssertionError("no page " + address);
    }

    private String description(String summary) {
        site.paper("one", "summary: \"" + summary + "\"");
        return view("papers/one/").frame().description().orElse("");
    }

    @Test
    void describesAPaperByItsSummary() {
        assertThat(description("A *short* one with $x^2$.\\n\\nIn two paragraphs."))
                .isEqualTo("A short one with x². In two paragraphs.");
    }

    @Test
    void describesAPaperWithoutSummaryByItsAbstract() {
        site.paper("one", "abstract: Ours.\nauthors: [Ada Example, Bob Builder, et al.]");
        assertThat(view("papers/one/").frame().description()).contains("Ours.");
    }

    /** Zotero would take the authors' names for an abstract. */
    @Test
    void describesNoPaperThatHasNoText() {
        site.paper("one", "authors: [Ada Example]");
        assertThat(view("papers/one/").frame().description()).isEmpty();
        assertThat(view("papers/one/").frame().metadata().value()).doesNotContain("og:description");
    }

    @Test
    void shortensADescriptionAfterAWord() {
        String description = description("word ".repeat(100));

        assertThat(description).startsWith("word word").endsWith("word…").hasSizeBetween(250, 300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "漢", "𠮷漢", "a😀", "éé"})
    void neverCutsACharacterInTwo(String letters) {
        for (int start = 0; start < 3; start++) {
            String description = description("x".repeat(start) + letters.repeat(400 / letters.length()));

            assertThat(description).endsWith("…").hasSizeLessThanOrEqualTo(301);
            assertThat(description.codePoints())
                    .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        }
    }

    /** Scripts that do not set words apart have few spaces, often near the beginning. */
    @Test
    void keepsMostOfADescriptionThatHasFewSpaces() {
        assertThat(description("GPT " + "模型".repeat(300))).hasSizeBetween(150, 301);
    }

    @Test
    void givesEachCategoryItsOwnHueInTheOrderOfTheSiteAndBeginsAgainAfterEight() {
        StringBuilder categories = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            categories.append(i == 1 ? "" : ", ").append("C").append(i).append(": Name");
            site.paper("p" + i, "category: C" + i);
        }
        site.file("content/site.yaml", "title: T\nurl: https://example.org/\ncategories: {" + categories + "}\n");

        List<Integer> hues = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            hues.add(((PaperView) view("papers/p" + i + "/").content())
                    .categories()
                    .get(0)
                    .hue());
        }
        assertThat(hues).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 1, 2);
    }

    @Test
    void keepsTheHueOfACategoryWhateverTheOthersHold() {
        site.paper("one", "category: B");

        assertThat(((PaperView) view("papers/one/").content())
                        .categories()
                        .get(0)
                        .hue())
                .isEqualTo(2);
    }

    @Test
    void linksFromThePageForWhatIsNotFoundFromTheServersRoot() {
        Frame frame = view("404.html").frame();

        assertThat(frame.root()).isEqualTo("/papers/");
        assertThat(frame.home()).isEqualTo("/papers/");
        assertThat(frame.canonical()).isEmpty();
    }

    @Test
    void marksTheCurrentPageInTheNavigation() {
        site.paper("one", "");

        assertThat(view("papers/").frame().navigation())
                .filteredOn(Frame.NavLink::current)
                .extracting(Frame.NavLink::label)
                .containsExactly("Papers");
        assertThat(view("papers/one/").frame().navigation()).noneMatch(Frame.NavLink::current);
    }

    @Test
    void marksOnlyAStatusThatReadersMustKnow() {
        site.paper("plain", "venue: V")
                .paper("preprint", "")
                .paper("accepted", "venue: V\nstatus: accepted")
                .paper("retracted", "venue: V\nstatus: retracted");

        assertThat(paper("plain").status()).isEmpty();
        assertThat(paper("preprint").status()).isEmpty();
        assertThat(paper("accepted").status()).contains(new MarkView("status", "To appear"));
        assertThat(paper("accepted").warning()).isEmpty();
        assertThat(paper("retracted").status()).contains(new MarkView("warning", "Retracted"));
        assertThat(paper("retracted").warning()).contains("This paper has been retracted.");
    }

    @Test
    void saysWhereAPaperAppearedInOneLine() {
        site.paper("one", "venue: {name: J, volume: 35, issue: 2, pages: 1-10, publisher: P, location: L}")
                .paper("two", "venue: {name: J, number: 7, pages: 1--10, series: S}");

        assertThat(paper("one").published().map(PublishedView::inOneLine)).contains("J 35(2), pp. 1–10, P, L");
        assertThat(paper("two").published().map(PublishedView::inOneLine)).contains("J, no. 7, pp. 1–10, S");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|J, no. 7, pp. 1–10|J, p. 12|J, pp. 3, 5",
                "de|J, Nr. 7, S. 1–10|J, S. 12|J, S. 3, 5",
                "es|J, n.º 7, pp. 1–10|J, p. 12|J, pp. 3, 5",
                "fr|J, n° 7, p. 1–10|J, p. 12|J, p. 3, 5",
                "zh|J, 第 7 号, 第 1–10 页|J, 第 12 页|J, 第 3, 5 页"
            })
    void abbreviatesAsTheLanguageDoes(String language, String several, String single, String scattered) {
        language(language);
        site.paper("one", "venue: {name: J, number: 7, pages: 1-10}")
                .paper("two", "venue: {name: J, pages: 12}")
                .paper("three", "venue: {name: J, pages: '3, 5'}");

        assertThat(paper("one").published().map(PublishedView::inOneLine)).contains(several);
        assertThat(paper("two").published().map(PublishedView::inOneLine)).contains(single);
        assertThat(paper("three").published().map(PublishedView::inOneLine)).contains(scattered);
    }

    @Test
    void leadsFromTheVenuesNameToItsOwnPlace() {
        site.paper("one", "venue: {name: J, url: https://journal.example/}").paper("two", "venue: J");

        assertThat(paper("one").published())
                .contains(new PublishedView("J", Optional.of("https://journal.example/"), ""));
        assertThat(paper("two").published()).contains(new PublishedView("J", Optional.empty(), ""));
    }

    @ParameterizedTest
    @CsvSource({"en, de, German", "en, pt-BR, Portuguese", "de, en-GB, Englisch", "zh, ja, 日语", "en, tlh, tlh"})
    void namesTheLanguageOfAPaperInThatOfThePage(String here, String written, String name) {
        language(here);
        site.paper("one", "language: " + written);

        assertThat(paper("one").language()).contains(name);
        assertThat(paper("one").title().value()).isEqualTo("<span lang=\"" + written + "\">On one</span>");
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en-GB, en-US", "zh-Hant, zh"})
    void saysNothingOfALanguageThatIsThePagesOwn(String here, String written) {
        language(here);
        site.paper("one", "language: " + written);

        assertThat(paper("one").language()).isEmpty();
        assertThat(paper("one").title().value()).isEqualTo("On one");
    }

    private void language(String tag) {
        site.file(
                "content/site.yaml",
                "title: T\nurl: https://example.org/\nlanguage: " + tag + "\ncategories: {A: Algebra}\n");
    }

    @Test
    void listsEveryPageButOneInTheSitemap() {
        site.paper("day", "date: 2024-02-29").paper("month", "date: 2024-02");
        SitePlan plan = site.plan();
        SitemapView map = SitemapView.of(plan.files(Sitemap.class).get(0), new PageViews(plan).edition());

        assertThat(map.entries())
                .extracting(SitemapView.Entry::url)
                .hasSize(site.plan().pages().size() - 1)
                .doesNotContain("https://ada.example.org/papers/404.html");
    }

    @Test
    void doesNotSayInTheSitemapWhenAPageChanged() {
        site.paper("day", "date: 2024-02-29");
        assertThat(site.run("build").status()).isZero();
        assertThat(site.text("site/sitemap.xml")).contains("papers/day/").doesNotContain("lastmod");
    }

    private PaperView paper(String slug) {
        return (PaperView) view("papers/" + slug + "/").content();
    }
}
