package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures and portrait, of which the site that has everything has both. */
@ExtendWith(Chromium.class)
@Tag("slow")
class PicturesTest {
    /** The file that the browser took, once it is there. */
    private static String taken(Locator picture) {
        picture.scrollIntoViewIfNeeded();
        return (String) picture.evaluate("""
                async (e) => {
                  await e.decode();
                  return e.currentSrc.slice(e.currentSrc.lastIndexOf('/') + 1);
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({"320, a-0-320.png", "1440, a-0.png"})
    void comeInTheSizeThatTheScreenNeeds(int width, String file, Reader reader) {
        Page page = reader.withWidth(width).opens(Site.EVERYTHING, "papers/a-0/");
        Locator figure = page.locator("figure.picture img");
        assertThat(taken(figure)).isEqualTo(file);
        assertThat(figure.boundingBox().width).isLessThanOrEqualTo(width);
        assertThat(figure.boundingBox().width / figure.boundingBox().height).isBetween(1.39, 1.41);
    }

    @Test
    void areDescribedToThoseWhoDoNotSeeThem(Reader reader) {
        Page page = reader.opens(Site.EVERYTHING, "papers/a-0/");
        assertThat(page.locator("figure.picture img").getAttribute("alt"))
                .isEqualTo("Four boxes in a \"ring\", each joined to the next");
        assertThat(page.locator("figure.picture figcaption a").getAttribute("href"))
                .isEqualTo("../../notes.txt");
        page = reader.opens(Site.EVERYTHING, "papers/cobol/");
        assertThat(page.locator("figure.picture img").getAttribute("alt")).isEqualTo("Four boxes <b> & lines");
        assertThat(taken(page.locator("figure.picture img"))).isEqualTo("cobol.webp");
    }

    @Test
    void standSmallInLists(Reader reader) {
        Page page = reader.opens(Site.EVERYTHING, "papers/");
        List<Locator> thumbnails = page.locator(".row .thumbnail").all();
        assertThat(thumbnails).extracting(PicturesTest::taken).containsExactly("a-0-320.png", "cobol-320.png");
        assertThat(thumbnails)
                .extracting(thumbnail -> thumbnail.getAttribute("alt"))
                .containsOnly("");
    }

    /** The room is kept by the numbers in the page, before the picture is there. */
    @Test
    void leaveTheTextWhereItIsWhenTheyArrive(Reader reader) {
        Page page = reader.withoutScripts().opens(Site.EVERYTHING, "papers/a-0/");
        Locator figure = page.locator("figure.picture img");
        assertThat(figure.getAttribute("width")).isEqualTo("700");
        assertThat(figure.getAttribute("height")).isEqualTo("500");
        assertThat(figure.getAttribute("loading")).isEqualTo("lazy");
        assertThat(figure.getAttribute("decoding")).isEqualTo("async");
    }

    /** The camera was held upright; its file lies on its side. */
    @Test
    void standUpright(Reader reader) {
        Locator portrait = reader.opens(Site.EVERYTHING, "").locator("img.portrait");
        taken(portrait);
        assertThat((Integer) portrait.evaluate("e => e.naturalHeight"))
                .isGreaterThan((Integer) portrait.evaluate("e => e.naturalWidth"));
        assertThat(portrait.getAttribute("alt")).isEqualTo("Grace Hopper before a blue ground");
    }
}
