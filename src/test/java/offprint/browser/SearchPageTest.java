package offprint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Searching all papers by the index that lies beside the page. */
@ExtendWith(Chromium.class)
@Tag("slow")
class SearchPageTest {
    private static final String ZEROQUANT =
            "ZeroQuant: Efficient and Affordable Post-Training Quantization for Large-Scale Transformers";

    /** The title, a word of it, the beginning of one, one slip in it, accents and case that are not there. */
    @Test
    void findsAPaper(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "search/");
        for (String query : List.of(
                ZEROQUANT,
                "zeroquant",
                "zeroq",
                "zeroqaunt",
                "zeroquan",
                "zerroquant",
                "ZÉROQUANT",
                "zeroquant affordable",
                "affordable Yao",
                "yao zhewei zeroquant",
                "quantisation affordable transformers")) {
            asks(page, query);
            assertThat(titles(page).first()).hasText(ZEROQUANT);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText(Pattern.compile("\\d+ of 50 papers"));
        }
    }

    /** Identifiers as they are written, resolved and copied; places; keywords; words that the row does not show are shown. */
    @Test
    void findsWhatARowDoesNotShowAndSaysWhy(Reader reader) {
        Page page = reader.opens(Site.EVERYTHING, "search/");
        for (String query : List.of(
                "10.1000/182",
                "https://doi.org/10.1000/182",
                "arXiv:2206.01861",
                "9780306406157",
                "978-0-306-40615-7",
                "Remington Rand",
                "ueber machines",
                "links notes sleep")) {
            asks(page, query);
            assertThat(titles(page).first()).containsText("A-0 Compiler");
            assertThat(page.locator("main article mark").first()).isVisible();
        }
    }

    @Test
    void findsNamesWithoutTheirAccents(Reader reader) {
        Page page = reader.opens(Site.EVERYTHING, "search/");
        for (String query : new String[] {"nunez", "Núñez", "NUNEZ"}) {
            field(page).fill("");
            assertThat(titles(page)).hasCount(0);
            field(page).fill(query);
            assertThat(page.locator("mark").first()).containsText(Pattern.compile("N[úu][ñn]ez"));
        }
    }

    @Test
    void ranksAHitInATitleAboveOneInAText(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "search/?q=quantization");
        assertThat(titles(page).first()).containsText(Pattern.compile("quantiz", Pattern.CASE_INSENSITIVE));
        assertThat(titles(page).first().locator("mark")).not().hasCount(0);
    }

    @Test
    void leadsToThePaper(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "search/?q=zeroquant");
        titles(page).first().getByRole(AriaRole.LINK).click();
        assertThat(page.locator("h1")).hasText(ZEROQUANT);
        page.goBack();
        assertThat(titles(page).first()).hasText(ZEROQUANT);
    }

    @Test
    void saysThatNothingWasFound(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "search/");
        field(page).fill("zzzzxxqq");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("0 of 50 papers");
        assertThat(titles(page)).hasCount(0);
    }

    @Test
    void keepsTheQueryInTheAddress(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "search/");
        field(page).fill("zero & quant");
        assertThat(page).hasURL(Pattern.compile(".*/search/\\?q=zero(\\+|%20)%26(\\+|%20)quant"));
        page.reload();
        assertThat(field(page)).hasValue("zero & quant");
        assertThat(titles(page)).not().hasCount(0);
        field(page).fill("");
        assertThat(page).hasURL(Pattern.compile(".*/search/"));
    }

    @Test
    void goesOnOverSeveralPages(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "search/?q=model");
        assertThat(titles(page)).hasCount(20);
        String first = titles(page).first().innerText();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Page 2"))
                .click();
        assertThat(titles(page).first()).not().hasText(first);
        assertThat(page).hasURL(Pattern.compile(".*q=model&page=2"));
        assertThat(page.locator("h2")).isFocused();
        page.goBack();
        assertThat(titles(page).first()).hasText(first);
    }

    @Test
    void worksBelowAFolder(Reader reader) {
        Page page = reader.opensBelowRepo(Site.PUBLISHED, "search/?q=zeroq");
        assertThat(titles(page).first()).hasText(ZEROQUANT);
        titles(page).first().getByRole(AriaRole.LINK).click();
        assertThat(page).hasURL(reader.served(Site.PUBLISHED).repo("papers/zeroquant/"));
    }

    @Test
    void worksFromAFolderOnTheDisk(Reader reader) {
        Page page = reader.opensFromDisk(Site.PUBLISHED, "search/");
        field(page).fill("zeroq");
        assertThat(titles(page).first()).hasText(ZEROQUANT);
        titles(page).first().getByRole(AriaRole.LINK).click();
        assertThat(page.locator("h1")).hasText(ZEROQUANT);
    }

    /** Scripts take words apart as the index does. */
    @Test
    void findsWordsInEveryScript(Reader reader) {
        Page page = reader.opens(Site.SCRIPTS, "papers/");
        List<String> all = page.locator("article h3").allInnerTexts();
        reader.opens(Site.SCRIPTS, "search/");
        for (String title : all) {
            asks(page, title);
            assertThat(titles(page).first()).hasText(title);
        }
    }

    @Test
    void takesAQueryForNothingButAQuery(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "search/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+zeroquant");
        assertThat(titles(page)).not().hasCount(0);
        assertThat(page.locator("main img")).hasCount(0);
    }

    /** Types a query anew, once nothing of the one before is shown. */
    private static void asks(Page page, String query) {
        field(page).fill("");
        assertThat(titles(page)).hasCount(0);
        field(page).fill(query);
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.SEARCHBOX);
    }

    private static Locator titles(Page page) {
        return page.locator("main article h3");
    }
}
