package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages on a screen that is 320 CSS pixels wide: a small phone, or a desk's screen at 400 %. */
@ExtendWith(Chromium.class)
@Tag("slow")
class NarrowScreenTest {
    /** What sticks out and is neither in a box that scrolls by itself nor hidden; of boxes in boxes the outermost. */
    private static final String STICKING_OUT = """
            () => {
              const out = (e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5;
              const contained = (e) => {
                const style = getComputedStyle(e);
                return e !== document.body
                  && (style.overflowX !== 'visible' || style.position === 'absolute' || contained(e.parentElement));
              };
              return Array.from(document.body.querySelectorAll('*'))
                .filter((e) => out(e) && !out(e.parentElement) && !contained(e))
                .map((e) => e.outerHTML.slice(0, 100));
            }
            """;

    @ParameterizedTest
    @MethodSource("offprint.browser.Place#all")
    void needsNoScrollingToTheSide(Place place, Reader reader) {
        Page page = reader.withWidth(Reader.PHONE).opens(place);
        assertThat((List<?>) page.evaluate(STICKING_OUT)).isEmpty();
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo((Integer) page.evaluate("() => document.documentElement.clientWidth"));
    }

    @Test
    void keepsLongAuthorListsInTheirPlaceWhenTheyAreUnfolded(Reader reader) {
        Page page = reader.withWidth(Reader.PHONE).opens(Site.WIDE, "papers/wide/");
        page.locator(".authors summary").click();
        assertThat((List<?>) page.evaluate(STICKING_OUT)).isEmpty();
    }

    @Test
    void letsReadersScrollInsideAWideTable(Reader reader) {
        Page page = reader.withWidth(Reader.PHONE).opens(Site.WIDE, "tables/");
        assertThat((Boolean) page.locator("table").first().evaluate("""
                        (table) => {
                          let box = table;
                          while (box && box.scrollWidth <= box.clientWidth) box = box.parentElement;
                          if (!box || box === document.documentElement) return false;
                          box.scrollLeft = 1000;
                          return box.scrollLeft > 0;
                        }
                        """)).isTrue();
    }
}
