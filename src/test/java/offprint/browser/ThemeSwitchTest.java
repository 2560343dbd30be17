package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Light and dark: as the system wants it, until a reader chooses. */
@ExtendWith(Chromium.class)
@Tag("slow")
class ThemeSwitchTest {
    @Test
    void followsTheSystem(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "");
        assertThat(isDark(page)).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(isDark(page)).isTrue();
    }

    @Test
    void remembersAChoiceFromPageToPage(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "");
        press(page);
        assertThat(isDark(page)).isTrue();
        page.reload();
        assertThat(isDark(page)).isTrue();
        reader.opens(Site.PUBLISHED, "papers/");
        assertThat(isDark(page)).isTrue();
        press(page);
        reader.opens(Site.PUBLISHED, "papers/rag-gym/");
        assertThat(isDark(page)).isFalse();
    }

    @Test
    void lightensADarkSystem(Reader reader) {
        Page page = reader.inTheDark().opens(Site.PUBLISHED, "");
        assertThat(isDark(page)).isTrue();
        press(page);
        assertThat(isDark(page)).isFalse();
        page.reload();
        assertThat(isDark(page)).isFalse();
    }

    @Test
    void hasTheSameColoursWhetherTheSystemOrTheReaderChoseThem(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "");
        String light = colours(page);
        press(page);
        String chosen = colours(page);
        press(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(colours(page)).isEqualTo(chosen).isNotEqualTo(light);
        press(page);
        assertThat(colours(page)).isEqualTo(light);
    }

    private static void press(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch between light and dark"))
                .click();
    }

    /** Whether the ground is darker than the text. */
    private static boolean isDark(Page page) {
        return (Boolean) page.evaluate("""
                () => {
                  const light = (colour) => colour.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
                  const style = getComputedStyle(document.body);
                  return light(style.backgroundColor) < light(style.color);
                }
                """);
    }

    private static String colours(Page page) {
        page.mouse().move(0, 400);
        return (String) page.evaluate("""
                () => Array.from(document.querySelectorAll('*'), (e) => {
                  const style = getComputedStyle(e);
                  return e.localName + style.color + style.backgroundColor + style.borderColor + style.fill;
                }).join()
                """);
    }
}
