package offprint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What owners put around and into their pages, as readers find it. */
@ExtendWith(Chromium.class)
@Tag("slow")
class OwnSiteTest {
    private static final int NARROW = 320;

    @Test
    void hasTheOwnersMenuAndMarksThePageThatIsOpen(Reader reader) {
        Page page = reader.withoutScripts().opens(Site.OWNER, "cv/");
        Locator entries = page.locator("header.site nav a");
        assertThat(entries.allInnerTexts()).isEqualTo(List.of("About", "Works", "Vita", "Data", "Code"));
        assertThat(page.locator("header.site [aria-current=page]")).hasText("Vita");
        entries.nth(1).click();
        assertThat(page.locator("header.site [aria-current=page]")).hasText("Works");
    }

    @Test
    void showsAllOfItsMenuOnTheNarrowestScreens(Reader reader) {
        Page page = reader.withWidth(NARROW).opens(Site.OWNER, "about/");
        for (Locator entry : page.locator("header.site nav a").all()) {
            assertThat(entry).isVisible();
            assertThat(entry.boundingBox().height).isGreaterThanOrEqualTo(24);
            assertThat(entry.boundingBox().x + entry.boundingBox().width).isLessThanOrEqualTo(NARROW);
        }
        assertThat(page.locator("footer.site .note")).containsText("Texts under CC BY 4.0");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(NARROW);
    }

    @Test
    void leadsToTheCvThatTheOwnerHasMade(Reader reader) {
        Page page = reader.opens(Site.OWNER, "cv/");
        Object status = page.evaluate("async () => (await fetch(document.querySelector('.file a').href)).status");
        assertThat(status).isEqualTo(200);
        assertThat(page.locator("main")).containsText("I furnish sites");
    }

    @Test
    void paintsItsGroundInTheOwnersColours(Reader reader) {
        assertThat(ground(reader.opens(Site.OWNER, ""))).isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void paintsItsGroundInTheirDarkOnesToo(Reader reader) {
        assertThat(ground(reader.inTheDark().opens(Site.OWNER, ""))).isEqualTo("rgb(0, 0, 0)");
    }

    @Test
    void fitsSixRowsOnTheFirstScreenAndTenCompactOnes(Reader reader) {
        String whole = "() => [...document.querySelectorAll('.row')]"
                + ".filter(row => row.getBoundingClientRect().bottom <= innerHeight).length";
        Page page = reader.withWidth(1440).opens(Site.PUBLISHED, "");
        page.setViewportSize(1440, 900);
        assertThat((Integer) page.evaluate(whole)).isGreaterThanOrEqualTo(6);
        page.locator(".density label").last().click();
        assertThat((Integer) page.evaluate(whole)).isGreaterThanOrEqualTo(10);
    }

    private static Object ground(Page page) {
        return page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }
}
