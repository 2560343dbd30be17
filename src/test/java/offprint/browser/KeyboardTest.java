package offprint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader without a mouse. */
@ExtendWith(Chromium.class)
@Tag("slow")
class KeyboardTest {
    private static final int NOTHING = -1;
    private static final int SCROLLED = -2;

    /** All that can be used, as a sighted reader would count it; each gets a number. */
    private static final String NUMBER_CONTROLS = """
            () => {
              const controls = Array.from(document.querySelectorAll(
                'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]'))
                .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.getAttribute('tabindex') !== '-1')
                // Of the radios of a group one is a stop; arrows go to the others.
                .filter((e) => e.type !== 'radio' || e.checked);
              controls.forEach((e, i) => {
                // Of a radio that is not drawn, what stands behind it is what is seen.
                e.seen = getComputedStyle(e).opacity === '0' ? e.nextElementSibling ?? e : e;
                const style = getComputedStyle(e.seen);
                e.numbered = i;
                e.unfocused = style.outline + style.boxShadow + style.backgroundColor + style.borderColor;
              });
              return controls.length;
            }
            """;

    /**
     * The number of what has the focus (-1: nothing, -2: a box that can be scrolled, which Chromium lets the keyboard
     * reach); throws where it cannot be seen there.
     */
    private static final String FOCUSED = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) return -1;
              const there = e.seen ?? e;
              const style = getComputedStyle(there);
              const name = e.outerHTML.slice(0, 100);
              if (e.numbered >= 0 && e.unfocused === style.outline + style.boxShadow + style.backgroundColor + style.borderColor) {
                throw new Error('the focus does not show: ' + name);
              }
              const box = there.getClientRects()[0];
              if (!box || box.width < 2 || box.height < 2) throw new Error('has the focus and no size: ' + name);
              if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
                throw new Error('has the focus out of sight: ' + name);
              }
              const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
              if (!seen || !(there.contains(seen) || seen.contains(there))) {
                throw new Error('has the focus behind something else: ' + name);
              }
              return e.numbered ?? -2;
            }
            """;

    /** The list narrowed, or else it is the same row fifty times. */
    static List<Place> places() {
        return List.of(
                new Place(Site.PUBLISHED, ""),
                new Place(Site.PUBLISHED, "papers/?q=zeroquant"),
                new Place(Site.PUBLISHED, "papers/rag-gym/"),
                new Place(Site.PUBLISHED, "categories/"),
                new Place(Site.PUBLISHED, "search/?q=zeroquant"),
                new Place(Site.PUBLISHED, "404.html"),
                new Place(Site.EVERYTHING, "papers/a-0/"),
                new Place(Site.EVERYTHING, "teaching/"),
                new Place(Site.WIDE, "papers/wide/"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void reachesEveryControlInSightAndIsNotTrapped(Place place, Reader reader) {
        Page page = reader.opens(place);
        if (place.path().startsWith("search/")) {
            assertThat(page.locator("main article")).not().hasCount(0);
        }
        int controls = (Integer) page.evaluate(NUMBER_CONTROLS);
        List<Integer> reached = new ArrayList<>();
        int focused = pressTab(page);
        while (focused != NOTHING) {
            if (focused != SCROLLED) {
                assertThat(reached).as("comes back before all was reached").doesNotContain(focused);
                reached.add(focused);
            }
            focused = pressTab(page);
        }
        assertThat(reached).hasSize(controls);
        assertThat(reached).as("the order in the page").isSorted();
    }

    @ParameterizedTest
    @MethodSource("places")
    void skipsToTheContentFirst(Place place, Reader reader) {
        Page page = reader.opens(place);
        page.keyboard().press("Tab");
        Locator skip = page.locator(":focus");
        assertThat(skip).hasText(place.site() == Site.WIDE ? "Zum Inhalt" : "Skip to the content");
        assertThat(skip).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate("() => !document.activeElement.closest('header.site')"))
                .isTrue();
    }

    @Test
    void switchesTheThemeWithEnterAndSpace(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "");
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch between light"));
        String light = background(page);
        button.press("Enter");
        assertThat(background(page)).isNotEqualTo(light);
        button.press("Space");
        assertThat(background(page)).isEqualTo(light);
    }

    @Test
    void unfoldsALongListOfAuthors(Reader reader) {
        Page page = reader.opens(Site.WIDE, "papers/wide/");
        Locator folded = page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Author Seven").setIncludeHidden(true));
        assertThat(folded).isHidden();
        for (String key : List.of("Enter", "Space")) {
            page.locator(".authors summary").press(key);
            assertThat(folded).isVisible();
            page.locator(".authors summary").press(key);
            assertThat(folded).isHidden();
        }
    }

    @Test
    void narrowsAndSortsTheList(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "papers/");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Category"))
                .focus();
        page.keyboard().type("CV");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("of 50 papers");
        page.getByRole(AriaRole.CHECKBOX).press("Space");
        assertThat(page.getByRole(AriaRole.CHECKBOX)).isChecked();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show all papers"))
                .press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("50 papers");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
    }

    private static int pressTab(Page page) {
        page.keyboard().press("Tab");
        return (Integer) page.evaluate(FOCUSED);
    }

    private static String background(Page page) {
        return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }
}
