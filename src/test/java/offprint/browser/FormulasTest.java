package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas as a browser draws them. */
@ExtendWith(Chromium.class)
@Tag("slow")
class FormulasTest {
    /** Scripts that have no base of their own reach beyond the box that Chromium makes for them. */
    @ParameterizedTest
    @ValueSource(ints = {Reader.PHONE, Reader.DESK})
    void areShownWhole(int width, Reader reader) {
        Page page = reader.withWidth(width).opens(Site.TEX, "papers/water/");
        for (Locator text : page.locator("h1, .abstract p").all()) {
            byte[] shown = text.screenshot();
            text.evaluate("(text) => text.querySelectorAll('math').forEach((m) => m.style.overflow = 'visible')");
            assertThat(Arrays.equals(text.screenshot(), shown))
                    .as(text.innerText())
                    .isTrue();
        }
    }
}
