package offprint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The box on a paper's page that says how to cite it. */
@ExtendWith(Chromium.class)
@Tag("slow")
class CiteBoxTest {
    private static final String PAPER = "papers/rag-gym/";
    private static final String REFERENCE = "Xiong, G.";

    @Test
    void copiesAnEntryAndSaysSo(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, PAPER);
        page.evaluate("() => { navigator.clipboard.writeText = async (text) => { window.copied = text; }; }");
        Locator button = box(page).locator("button[data-copy='#cite-bib']");
        assertThat(button).hasAccessibleName("Copy BibTeX");
        button.click();
        assertThat(button).hasText("Copied");
        assertThat(box(page).getByRole(AriaRole.STATUS)).hasText("Copied");
        String file = (String) page.evaluate("async () => (await (await fetch('rag-gym.bib')).text()).trim()");
        assertThat((String) page.evaluate("() => window.copied"))
                .isEqualTo(file)
                .startsWith("@misc{rag-gym,");
        assertThat(button).hasAccessibleName("Copy BibTeX");
    }

    @Test
    void copiesAReferenceAsPlainText(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, PAPER);
        page.evaluate("() => { navigator.clipboard.writeText = async (text) => { window.copied = text; }; }");
        box(page).locator("button[data-copy='#cite-apa']").click();
        assertThat((String) page.evaluate("() => window.copied"))
                .startsWith(REFERENCE)
                .contains("et al. (2025). RAG-Gym: Systematic Optimization")
                .doesNotContain("<", "\n");
    }

    @Test
    void offersEveryFileThatItNames(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, PAPER);
        for (Locator link : box(page).locator("a[download]").all()) {
            Object status = page.evaluate("async (url) => (await fetch(url)).status", link.getAttribute("href"));
            assertThat(status).isEqualTo(200);
        }
        assertThat(box(page).locator("a[download]")).hasCount(3);
    }

    @Test
    void showsOneStyleAndOneFormatWithoutScript(Reader reader) {
        Page page = reader.withoutScripts().opens(Site.PUBLISHED, PAPER);
        assertThat(box(page).locator("#cite-apa")).containsText(REFERENCE);
        assertThat(box(page).locator("p[id]:visible, pre:visible")).hasCount(2);
        Locator labels = box(page).locator("label");
        assertThat(labels).hasCount(9);
        for (Locator label : labels.all()) {
            label.click();
            String shown = label.getAttribute("for").replaceFirst("^[a-z]+-", "#cite-");
            assertThat(box(page).locator(shown)).isVisible();
            assertThat(box(page).locator("p[id]:visible, pre:visible")).hasCount(2);
        }
    }

    @Test
    void isChosenFromByArrowKeysAndRemembersTheChoice(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, PAPER);
        box(page).locator("#style-apa").focus();
        page.keyboard().press("ArrowRight");
        assertThat(box(page).locator("#cite-mla")).isVisible();
        assertThat(box(page).locator("#cite-apa")).isHidden();
        page.keyboard().press("Tab");
        assertThat(box(page).locator("button[data-copy='#cite-mla']")).isFocused();
        page.reload();
        assertThat(box(page).locator("#cite-mla")).isVisible();
    }

    @Test
    void isOneReferenceOnPaper(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, PAPER);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(box(page).innerText()).contains(REFERENCE).doesNotContain("BibTeX", "MLA", "Copy");
    }

    private static Locator box(Page page) {
        return page.locator("section.cite");
    }
}
