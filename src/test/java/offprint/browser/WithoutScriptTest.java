package offprint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader who has switched JavaScript off. */
@ExtendWith(Chromium.class)
@Tag("slow")
class WithoutScriptTest {
    @ParameterizedTest
    @MethodSource("offprint.browser.Place#ofEveryKind")
    void seesNoControlThatDoesNothing(Place place, Reader reader) {
        Page page = reader.withoutScripts().opens(place);
        assertThat(page.locator("button:visible, input:visible:not([type=radio]), select:visible, textarea:visible"))
                .hasCount(0);
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void readsTheWholeList(Reader reader) {
        Page page = reader.withoutScripts().opens(Site.PUBLISHED, "papers/");
        Locator rows = page.locator("article:visible");
        assertThat(rows).hasCount(50);
        for (Locator row : rows.all()) {
            assertThat(row.locator("h3 a").getAttribute("href")).isNotEmpty();
            assertThat(row.locator(".summary").innerText()).hasSizeGreaterThan(80);
        }
        rows.first().locator("h3 a").click();
        assertThat(page.locator("article h1")).isVisible();
    }

    @Test
    void readsAPaperWithItsFormulas(Reader reader) {
        Page page = reader.withoutScripts().opens(Site.PUBLISHED, "papers/rag-gym/");
        assertThat(page.locator("math").first()).isVisible();
        assertThat(page.locator(".title").getByText("Guangzhi Xiong")).isVisible();
        assertThat(page.getByText("RAG-Gym is a platform for optimizing language agents"))
                .isVisible();
    }

    @Test
    void unfoldsAllAuthors(Reader reader) {
        Page page = reader.withoutScripts().opens(Site.WIDE, "papers/wide/");
        page.locator(".authors summary").click();
        assertThat(page.locator(".title").getByText("Author Seven")).isVisible();
    }

    @Test
    void isSentFromTheSearchToTheList(Reader reader) {
        Page page = reader.withoutScripts().opens(Site.PUBLISHED, "search/");
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).click();
        assertThat(page).hasURL(reader.served(Site.PUBLISHED).root("papers/"));
    }
}
