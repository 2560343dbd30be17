package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What site.yaml sets under {@code theme} is what a reader sees; the site says so in its site.yaml. */
@ExtendWith(Chromium.class)
@Tag("slow")
class OwnLookTest {
    private static final String LIGHT_ACCENT = "rgb(0, 87, 122)";
    private static final String DARK_ACCENT = "rgb(143, 208, 240)";

    private static String style(Locator element, String property) {
        return (String) element.evaluate("(e, name) => getComputedStyle(e).getPropertyValue(name)", property);
    }

    private static Locator link(Page page) {
        return page.locator(".heading p a").first();
    }

    @Test
    void coloursLinks(Reader reader) {
        assertThat(style(link(reader.opens(Site.LOOK, "")), "color")).isEqualTo(LIGHT_ACCENT);
    }

    @Test
    void coloursLinksInTheDarkToo(Reader reader) {
        assertThat(style(link(reader.inTheDark().opens(Site.LOOK, "")), "color"))
                .isEqualTo(DARK_ACCENT);
    }

    @Test
    void coloursLinksWhenTheReaderSwitchesToTheDark(Reader reader) {
        Page page = reader.opens(Site.LOOK, "");
        page.locator("button.switch").click();
        assertThat(style(link(page), "color")).isEqualTo(DARK_ACCENT);
        page.locator("button.switch").click();
        assertThat(style(link(page), "color")).isEqualTo(LIGHT_ACCENT);
    }

    @Test
    void setsTextAndLabelsInItsFonts(Reader reader) {
        Page page = reader.opens(Site.LOOK, "");
        assertThat(style(page.locator("h1"), "font-family")).isEqualTo("monospace, serif");
        assertThat(style(page.locator("h2").first(), "font-family")).isEqualTo("fantasy");
    }

    @Test
    void givesCategoriesItsHues(Reader reader) {
        Page page = reader.opens(Site.LOOK, "papers/");
        List<String> classes = List.of("category hue-5", "category hue-5");
        Locator categories = page.locator(".row .category");
        assertThat(categories.all())
                .extracting(category -> category.getAttribute("class"))
                .isEqualTo(classes);
        assertThat(style(categories.first(), "color")).isEqualTo("rgb(95, 100, 30)");
    }

    @Test
    void ordersTheHomePage(Reader reader) {
        Page page = reader.opens(Site.LOOK, "");
        assertThat(page.locator(".column > section").all())
                .extracting(section -> section.getAttribute("class"))
                .containsExactly("papers", "categories", "metrics");
    }

    @Test
    void speaksInItsWords(Reader reader) {
        Page page = reader.opens(Site.LOOK, "");
        assertThat(page.locator("section.papers h2").innerText()).isEqualTo("What is new");
        page.locator("nav a").first().click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Publications");
    }
}
