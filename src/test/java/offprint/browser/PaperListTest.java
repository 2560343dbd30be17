package offprint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of all papers, which can be sorted, narrowed and searched. All of it stands on the page. */
@ExtendWith(Chromium.class)
@Tag("slow")
class PaperListTest {
    private static final Pattern COUNTED = Pattern.compile("(.*) \\((\\d+)\\)");

    /** Pages are read and work before any of the index has come. */
    @Test
    void showsAllFiftyPapersWithTheNewestFirstAndLoadsNothingBeforeItIsAsked(Reader reader) {
        Page page = opened(reader);
        assertThat(page.locator("article:visible")).hasCount(50);
        assertThat(status(page)).hasText("50 papers");
        List<String> dates = new ArrayList<>();
        for (Locator date : page.locator("article time").all()) {
            dates.add(date.getAttribute("datetime"));
        }
        assertThat(dates).hasSize(50).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(reader.responses()).extracting(response -> response.url()).noneMatch(url -> url.contains("/data/"));
    }

    @Test
    void sortsByScoreByTitleAndBackByDate(Reader reader) {
        Page page = opened(reader);
        List<String> before = titles(page);
        choice(page, "Order").selectOption("Score, highest first");
        assertThat(page.locator(".group:visible")).hasCount(0);
        List<Double> scores = new ArrayList<>();
        for (String score : page.locator("article .score").allInnerTexts()) {
            scores.add(Double.valueOf(score.replaceAll("[^0-9.]", "")));
        }
        assertThat(scores).hasSize(50).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(scores.get(0)).isGreaterThan(scores.get(49));

        choice(page, "Order").selectOption("By title");
        assertThat(page.locator("article h3").first())
                .hasText(Collections.min(before, Comparator.comparing(PaperListTest::letters)));
        assertThat(titles(page))
                .hasSize(50)
                .extracting(title -> letters(title).charAt(0))
                .isSorted();

        choice(page, "Order").selectOption("Newest first");
        assertThat(page.locator("article h3").first()).hasText(before.get(0));
        assertThat(titles(page)).isEqualTo(before);
    }

    /** What an option promises is what is there once it is chosen. */
    @Test
    void showsAsManyPapersAsAChoiceSays(Reader reader) {
        Page page = opened(reader);
        for (String name : List.of("Category", "Year", "Author")) {
            Locator choice = choice(page, name);
            List<String> options = choice.locator("option").allInnerTexts();
            assertThat(options).hasSizeGreaterThan(1);
            for (int i = 1; i < Math.min(options.size(), 4); i++) {
                Matcher counted = COUNTED.matcher(options.get(i));
                assertThat(counted.matches()).as(options.get(i)).isTrue();
                choice.selectOption(new SelectOption().setIndex(i));
                assertThat(status(page)).hasText(counted.group(2) + " of 50 papers");
                assertThat(page.locator("article:visible")).hasCount(Integer.parseInt(counted.group(2)));
            }
            choice.selectOption("");
            assertThat(status(page)).hasText("50 papers");
        }
    }

    @Test
    void narrowsByCategoryYearAuthorAndCodeTogetherAndCountsWhatEachWouldLeave(Reader reader) {
        Page page = opened(reader);
        choice(page, "Author").selectOption("zhewei-yao");
        choice(page, "Year").selectOption("2022");
        choice(page, "Category").selectOption("CL");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("With code"))
                .check();
        assertThat(page.locator("article:visible:not(:has-text('Zhewei Yao'))")).hasCount(0);
        assertThat(page.locator("article:visible:not(:has(.at .code))")).hasCount(0);
        List<Locator> rows = page.locator("article:visible").all();
        assertThat(rows).isNotEmpty().hasSizeLessThan(10);
        for (Locator row : rows) {
            assertThat(row).containsText("CL");
            assertThat(row).containsText("Code");
            assertThat(row.locator("time")).hasAttribute("datetime", Pattern.compile("2022.*"));
        }
        assertThat(status(page)).hasText(rows.size() + " of 50 papers");
        Locator authors = choice(page, "Author").locator("option:checked");
        assertThat(authors).hasText(Pattern.compile(".* \\(" + rows.size() + "\\)"));
        assertThat(page.locator(".group .count")).hasText(String.valueOf(rows.size()));
    }

    @Test
    void marksWhatWasLookedForWhateverItsAccentsAndCase(Reader reader) {
        Page page = opened(reader);
        search(page).fill("QUANTIZATION zhewei");
        assertThat(status(page)).containsText("of 50 papers");
        Locator rows = page.locator("article:visible");
        assertThat(rows).not().hasCount(0);
        assertThat(rows.first().locator("mark").allInnerTexts())
                .extracting(text -> text.toLowerCase(Locale.ROOT))
                .contains("quantization", "zhewei");
        for (String query : List.of("zeroquant", "ZÉROQUÄNT", "ＺｅｒｏＱｕａｎｔ", "zeroqaunt")) {
            search(page).fill("");
            assertThat(page.locator("article:visible")).hasCount(50);
            assertThat(page.locator("mark")).hasCount(0);
            search(page).fill(query);
            assertThat(page.locator("article:visible h3 mark").first()).hasText("ZeroQuant");
        }
        search(page).press("Escape");
        assertThat(status(page)).hasText("50 papers");
    }

    @Test
    void saysThatNothingMatchesAndOffersAWayOn(Reader reader) {
        Page page = opened(reader);
        page.keyboard().press("/");
        assertThat(search(page)).isFocused();
        page.keyboard().type("xyzzy/");
        assertThat(page.getByText("No paper matches.")).isVisible();
        assertThat(status(page)).hasText("0 of 50 papers");
        page.locator(".none")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show all papers"))
                .click();
        assertThat(page.locator("article:visible")).hasCount(50);
        assertThat(page.getByText("No paper matches.")).isHidden();
        assertThat(search(page)).hasValue("");

        reader.opens(Site.PUBLISHED, "categories/CL/?q=ultraedit");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Search all papers"))
                .click();
        assertThat(page.locator("article h3").first()).containsText("UltraEdit");
    }

    @Test
    void keepsItsStateInTheAddressAndGoesBackStepByStep(Reader reader) {
        Page page = opened(reader);
        choice(page, "Category").selectOption("CL");
        assertThat(status(page)).containsText("of 50");
        String some = status(page).innerText();
        choice(page, "Order").selectOption("Score, highest first");
        search(page).fill("language");
        assertThat(page).hasURL(Pattern.compile(".*q=language.*"));
        assertThat(page.locator("mark").first()).isVisible();
        List<String> titles = titles(page);
        page.reload();
        assertThat(page.locator("mark").first()).isVisible();
        assertThat(titles(page)).isEqualTo(titles);
        assertThat(choice(page, "Category")).hasValue("CL");
        assertThat(search(page)).hasValue("language");
        page.goBack();
        assertThat(status(page)).hasText(some);
        assertThat(search(page)).hasValue("");
        page.goBack();
        assertThat(status(page)).hasText("50 papers");
        assertThat(choice(page, "Category")).hasValue("");
        page.goForward();
        assertThat(status(page)).hasText(some);
    }

    @Test
    void comesBackAsItWasLeft(Reader reader) {
        Page page = opened(reader);
        choice(page, "Category").selectOption("CV");
        assertThat(status(page)).containsText("of 50");
        List<String> titles = titles(page);
        page.locator("article:visible h3 a").first().click();
        assertThat(page.locator("h1")).hasText(titles.get(0));
        page.goBack();
        assertThat(status(page)).containsText("of 50");
        assertThat(titles(page)).isEqualTo(titles);
    }

    @Test
    void takesAnAddressThatMakesNoSense(Reader reader) {
        Page page = reader.opens(
                Site.PUBLISHED,
                "papers/?category=%3Cb%3E&sort=nothing&year=%27&page=-1&x=y&q=%3Cqqzzqq+wwkkvv%3Dzzxxzz%3E");
        assertThat(page.getByText("No paper matches.")).isVisible();
        assertThat(page.locator("main img")).hasCount(0);
        search(page).fill("");
        assertThat(page.locator("article:visible")).hasCount(50);
    }

    private static String letters(String title) {
        return title.replaceAll("[^0-9A-Za-z]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static Page opened(Reader reader) {
        return reader.opens(Site.PUBLISHED, "papers/");
    }

    private static Locator choice(Page page, String name) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator search(Page page) {
        return page.getByRole(AriaRole.SEARCHBOX);
    }

    /** What screen readers read out whenever it changes. */
    private static Locator status(Page page) {
        return page.getByRole(AriaRole.STATUS);
    }

    private static List<String> titles(Page page) {
        return page.locator("article:visible h3").allInnerTexts();
    }
}
