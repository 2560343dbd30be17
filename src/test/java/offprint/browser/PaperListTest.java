package offprint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of all papers, which can be sorted, narrowed and looked through. */
@ExtendWith(Chromium.class)
@Tag("slow")
class PaperListTest {
    private static final Pattern COUNTED = Pattern.compile("(.*) \\((\\d+)\\)");

    @Test
    void showsAllFiftyPapersAtOnceWithTheNewestFirst(Reader reader) {
        Page page = opened(reader);
        assertThat(page.locator("article:visible")).hasCount(50);
        assertThat(status(page)).hasText("50 papers");
        List<String> dates = new ArrayList<>();
        for (Locator date : page.locator("article time").all()) {
            dates.add(date.getAttribute("datetime"));
        }
        assertThat(dates).hasSize(50).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void sortsByScore(Reader reader) {
        Page page = opened(reader);
        choice(page, "Order").selectOption("Score, highest first");
        List<Double> scores = new ArrayList<>();
        for (String score : page.locator("article .score").allInnerTexts()) {
            scores.add(Double.valueOf(score.replaceAll("[^0-9.]", "")));
        }
        assertThat(scores).hasSize(50).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(scores.get(0)).isGreaterThan(scores.get(49));
    }

    @Test
    void sortsByTitleAndBackByDate(Reader reader) {
        Page page = opened(reader);
        List<String> before = titles(page);
        choice(page, "Order").selectOption("By title");
        // Languages differ in how they sort signs and case, not in the first letters of these titles.
        assertThat(titles(page))
                .hasSize(50)
                .extracting(title ->
                        title.replaceAll("^[^0-9A-Za-z]+", "").substring(0, 1).toLowerCase(Locale.ROOT))
                .isSorted();
        choice(page, "Order").selectOption("Newest first");
        assertThat(titles(page)).isEqualTo(before);
    }

    /** What an option promises is what is there once it is chosen. */
    @ParameterizedTest
    @ValueSource(strings = {"Category", "Year", "Author"})
    void showsAsManyPapersAsAChoiceSays(String name, Reader reader) {
        Page page = opened(reader);
        Locator choice = choice(page, name);
        List<String> options = choice.locator("option").allInnerTexts();
        assertThat(options).hasSizeGreaterThan(1);
        for (int i = 1; i < Math.min(options.size(), 7); i++) {
            Matcher counted = COUNTED.matcher(options.get(i));
            assertThat(counted.matches()).as(options.get(i)).isTrue();
            choice.selectOption(new SelectOption().setIndex(i));
            assertThat(page.locator("article:visible")).hasCount(Integer.parseInt(counted.group(2)));
        }
    }

    @Test
    void narrowsByCategoryYearAuthorAndCodeTogether(Reader reader) {
        Page page = opened(reader);
        choice(page, "Author").selectOption("zhewei-yao");
        choice(page, "Year").selectOption("2022");
        choice(page, "Category").selectOption("CL");
        page.getByRole(AriaRole.CHECKBOX).check();
        List<Locator> rows = page.locator("article:visible").all();
        assertThat(rows).isNotEmpty().hasSizeLessThan(10);
        for (Locator row : rows) {
            assertThat(row).containsText("Zhewei Yao");
            assertThat(row).containsText("CL");
            assertThat(row).containsText("Code");
            assertThat(row.locator("time")).hasAttribute("datetime", Pattern.compile("2022.*"));
        }
        assertThat(status(page)).hasText(rows.size() + " of 50 papers");
    }

    @Test
    void countsAnewWhatTheOtherChoicesWouldLeave(Reader reader) {
        Page page = opened(reader);
        choice(page, "Category").selectOption("CV");
        int papers = page.locator("article:visible").count();
        int sum = 0;
        for (String option : choice(page, "Year").locator("option").allInnerTexts()) {
            Matcher counted = COUNTED.matcher(option);
            sum += counted.matches() ? Integer.parseInt(counted.group(2)) : 0;
        }
        assertThat(papers).isBetween(1, 49);
        assertThat(sum).as("each paper is of one year").isEqualTo(papers);
    }

    @Test
    void marksWhatWasLookedFor(Reader reader) {
        Page page = opened(reader);
        search(page).fill("QUANTIZATION zhewei");
        assertThat(status(page)).containsText("of 50 papers");
        Locator rows = page.locator("article:visible");
        assertThat(rows).not().hasCount(0);
        for (Locator row : rows.all()) {
            assertThat(row.locator("mark").allInnerTexts())
                    .extracting(text -> text.toLowerCase(Locale.ROOT))
                    .contains("quantization", "zhewei");
        }
        search(page).fill("");
        assertThat(status(page)).hasText("50 papers");
        assertThat(page.locator("mark")).hasCount(0);
    }

    @Test
    void doesNotMindAccentsAndCase(Reader reader) {
        Page page = opened(reader);
        for (String query : List.of("zeroquant", "ZÉROQUÄNT", "ＺｅｒｏＱｕａｎｔ")) {
            search(page).fill("");
            assertThat(page.locator("article:visible")).hasCount(50);
            search(page).fill(query);
            assertThat(page.locator("article:visible h3 mark").first()).hasText("ZeroQuant");
        }
    }

    @Test
    void saysThatNothingMatchesAndShowsAllAgain(Reader reader) {
        Page page = opened(reader);
        search(page).fill("xyzzy");
        assertThat(page.getByText("No paper matches.")).isVisible();
        assertThat(status(page)).hasText("0 of 50 papers");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show all papers"))
                .click();
        assertThat(page.locator("article:visible")).hasCount(50);
        assertThat(page.getByText("No paper matches.")).isHidden();
        assertThat(search(page)).hasValue("");
    }

    @Test
    void keepsItsStateInTheAddress(Reader reader) {
        Page page = opened(reader);
        choice(page, "Category").selectOption("CL");
        choice(page, "Order").selectOption("Score, highest first");
        search(page).fill("language");
        assertThat(page).hasURL(Pattern.compile(".*q=language.*"));
        List<String> titles = titles(page);
        assertThat(titles).isNotEmpty();
        page.reload();
        assertThat(titles(page)).isEqualTo(titles);
        assertThat(choice(page, "Category")).hasValue("CL");
        assertThat(search(page)).hasValue("language");
        assertThat(status(page)).hasText(titles.size() + " of 50 papers");
    }

    @Test
    void goesBackStepByStep(Reader reader) {
        Page page = opened(reader);
        choice(page, "Category").selectOption("CL");
        int some = page.locator("article:visible").count();
        choice(page, "Year").selectOption("2023");
        assertThat(page.locator("article:visible").count()).isLessThan(some);
        page.goBack();
        assertThat(page.locator("article:visible")).hasCount(some);
        page.goBack();
        assertThat(page.locator("article:visible")).hasCount(50);
        assertThat(choice(page, "Category")).hasValue("");
        page.goForward();
        assertThat(page.locator("article:visible")).hasCount(some);
    }

    @Test
    void comesBackAsItWasLeft(Reader reader) {
        Page page = opened(reader);
        choice(page, "Category").selectOption("CV");
        List<String> titles = titles(page);
        page.locator("article:visible h3 a").first().click();
        assertThat(page.locator("h1")).hasText(titles.get(0));
        page.goBack();
        assertThat(page.locator("h1")).hasText("Papers");
        assertThat(titles(page)).isEqualTo(titles);
    }

    @Test
    void takesAnAddressThatMakesNoSense(Reader reader) {
        Page page =
                reader.opens(Site.PUBLISHED, "papers/?category=%3Cb%3E&sort=nothing&year=%27&x=y&q=%3Cimg+src%3Dx%3E");
        assertThat(page.getByText("No paper matches.")).isVisible();
        assertThat(page.locator("main img")).hasCount(0);
        search(page).fill("");
        assertThat(page.locator("article:visible")).hasCount(50);
    }

    @Test
    void announcesItsCount(Reader reader) {
        Page page = opened(reader);
        assertThat(status(page)).hasCount(1);
        choice(page, "Category").selectOption("CL");
        assertThat(status(page)).hasText(page.locator("article:visible").count() + " of 50 papers");
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
