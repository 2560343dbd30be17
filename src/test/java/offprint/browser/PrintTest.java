package offprint.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages on paper. */
@ExtendWith(Chromium.class)
@Tag("slow")
class PrintTest {
    /** A page in the table of a PDF's objects, which Chromium does not compress. */
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @Test
    void aPaperIsOneSheet(Reader reader) {
        for (String path : reader.served(Site.PUBLISHED).pages()) {
            if (path.matches("papers/.+/")) {
                Page page = reader.opens(Site.PUBLISHED, path);
                assertThat(sheets(page)).as(path).isEqualTo(1);
            }
        }
    }

    @Test
    void aPaperTellsItsAddressAndLeavesOutTheWayAroundTheSite(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "papers/rag-gym/");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("body").innerText())
                .contains(
                        "RAG-Gym: Systematic Optimization",
                        "Guangzhi Xiong",
                        "2025",
                        reader.served(Site.PUBLISHED).repo("papers/rag-gym/"))
                .doesNotContain("Skip to the content");
        assertThat(page.locator("nav:visible").count()).isZero();
        assertThat(page.locator("button:visible").count()).isZero();
    }

    @Test
    void isBlackOnWhiteEvenForReadersInTheDark(Reader reader) {
        Page page = reader.inTheDark().opens(Site.PUBLISHED, "papers/rag-gym/");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat((String) page.evaluate("() => getComputedStyle(document.body).color"))
                .isEqualTo("rgb(0, 0, 0)");
        assertThat((String) page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgba(0, 0, 0, 0)");
    }

    @Test
    void thePublicationListHasEveryTitleByYear(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "cv/");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("main li:visible").count()).isEqualTo(50);
        assertThat(page.locator("main h2:visible").allInnerTexts())
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(year -> year.matches("20\\d\\d"));
        assertThat(sheets(page)).isBetween(2, 5);
    }

    private static int sheets(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        Matcher sheet = SHEET.matcher(new String(pdf, ISO_8859_1));
        int sheets = 0;
        while (sheet.find()) {
            sheets++;
        }
        return sheets;
    }
}
