package offprint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists of more papers than a page has: what is asked for is asked of all of them. */
@ExtendWith(Chromium.class)
@Tag("slow")
class LongListTest {
    @Test
    void sortsAndNarrowsAllPapersAndNotJustThoseOfThePage(Reader reader) {
        Page page = reader.opens(Site.MANY, "papers/");
        assertThat(page.locator("article")).hasCount(100);
        assertThat(page.locator("article h3").first()).hasText("Study 249");

        choice(page, "Order").selectOption("By title");
        assertThat(page.locator("article h3").first()).hasText("Study 000");
        assertThat(page.locator("article")).hasCount(20);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Page 13").setExact(true))
                .click();
        assertThat(page.locator("article h3").first()).hasText("Study 240");
        assertThat(page.locator("article")).hasCount(10);
        assertThat(page.locator(".pages p")).hasText("241–250 of 250");

        choice(page, "Year").selectOption("2001");
        assertThat(status(page)).hasText("25 of 250 papers");
        choice(page, "Category").selectOption("A");
        assertThat(status(page)).hasText("12 of 250 papers");
        assertThat(page.locator("article h3").last()).hasText("Study 048");
        assertThat(choice(page, "Type").locator("option").nth(1)).hasText(Pattern.compile(".*\\([1-9]\\)"));
        page.locator("article h3 a").first().click();
        assertThat(page.locator("h1")).hasText("Study 026");
        page.goBack();
        assertThat(status(page)).hasText("12 of 250 papers");
    }

    @Test
    void searchesThePapersOfItsHeadingAndSaysWhyItFindsThem(Reader reader) {
        Page page = reader.opens(Site.MANY, "categories/A/page-2/?q=pangolin7");
        assertThat(status(page)).containsText("of 125 papers");
        assertThat(page.locator("article h3").first()).hasText(Pattern.compile("Study 0?7\\d?"));
        assertThat(page.locator("article .summary mark").first()).hasText(Pattern.compile("pangolin7\\d?"));
        assertThat(page.locator("article .bib").first())
                .hasAttribute("href", Pattern.compile(".*/papers/study-\\d+/study-\\d+\\.bib"));
        page.getByRole(AriaRole.SEARCHBOX).fill("");
        assertThat(page.locator("article")).hasCount(25);
        assertThat(page.locator("nav.paging:visible")).hasCount(1);
    }

    @Test
    void showsTheListAndSaysSoWhereTheIndexDoesNotCome(Reader reader) {
        Page page = reader.leavesRequestsOpen().opens(Site.MANY, "papers/");
        page.route("**/data/**", route -> route.abort("aborted"));
        page.getByRole(AriaRole.SEARCHBOX).fill("pangolin");
        assertThat(status(page)).hasText(Pattern.compile("The search index could not be loaded.*"));
        assertThat(page.locator("article")).hasCount(100);
        page.unroute("**/data/**");
        page.getByRole(AriaRole.SEARCHBOX).fill("pangolin17");
        assertThat(status(page)).containsText("of 250 papers");
    }

    private static Locator choice(Page page, String name) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator status(Page page) {
        return page.getByRole(AriaRole.STATUS);
    }
}
