package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that are written from right to left, and names and titles of either direction on any page. */
@Tag("slow")
@ExtendWith(Chromium.class)
class DirectionTest {

    @Test
    void beginsAnArabicPageAtTheRight(Reader reader) {
        Page page = reader.opens(Site.LEFTWARDS, "papers/one/");
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        double name = left(page.locator("header.site .name"));
        assertThat(name).isGreaterThan(left(page.locator("header.site nav")));
        assertThat(left(page.locator(".on-paper .rail"))).isGreaterThan(left(page.locator(".on-paper .column")));
    }

    @Test
    void setsTheAuthorsOfAnArabicPageFromRightToLeftWhateverTheirScript(Reader reader) {
        assertThat(lefts(reader.opens(Site.LEFTWARDS, "papers/one/").locator(".title .author")))
                .hasSize(4)
                .isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void setsTheAuthorsOfAnEnglishPageFromLeftToRightWhateverTheirScript(Reader reader) {
        Page page = reader.opens(Site.SCRIPTS, "papers/");
        for (Locator authors : page.locator(".row .authors").all()) {
            List<Double> lefts = lefts(authors.locator("a, bdi"));
            double top = authors.boundingBox().y;
            if (authors.boundingBox().height < 40) {
                assertThat(lefts).as("%s at %s", authors.textContent(), top).isSorted();
            }
        }
    }

    /** Its last character is an exclamation mark, which stands at its right end. */
    @Test
    void setsAnEnglishTitleOnAnArabicPageFromLeftToRight(Reader reader) {
        Page page = reader.opens(Site.LEFTWARDS, "papers/two/");
        assertThat(page.locator("h1").evaluate("e => getComputedStyle(e).direction"))
                .isEqualTo("ltr");
        assertThat(page.locator("#cite-apa").evaluate("e => getComputedStyle(e).direction"))
                .isEqualTo("ltr");
        assertThat(page.locator("section.text p").first().evaluate("e => getComputedStyle(e).direction"))
                .isEqualTo("ltr");
    }

    @Test
    void beginsEveryTitleOfAListWhereThePageBegins(Reader reader) {
        String aligned = "titles => [...new Set(titles.map(title => getComputedStyle(title).textAlign))].join()";
        assertThat(reader.opens(Site.SCRIPTS, "papers/").locator(".row h3").evaluateAll(aligned))
                .isEqualTo("left");
        assertThat(reader.opens(Site.LEFTWARDS, "papers/").locator(".row h3").evaluateAll(aligned))
                .isEqualTo("right");
    }

    @Test
    void marksTheLanguageOfAnAbstract(Reader reader) {
        Page page = reader.opens(Site.LEFTWARDS, "papers/two/");
        assertThat(page.locator("section.text [lang=en]").count()).isEqualTo(1);
        assertThat(page.locator("section.text h2").first().evaluate("e => e.closest('[lang]').lang"))
                .isEqualTo("ar");
    }

    private static List<Double> lefts(Locator elements) {
        List<Double> lefts = new ArrayList<>();
        for (Locator element : elements.all()) {
            lefts.add(left(element));
        }
        return lefts;
    }

    private static double left(Locator element) {
        return element.boundingBox().x;
    }
}
