package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe, which checks what a program can of WCAG 2.2 on the levels A and AA, and its own good practices. */
@ExtendWith(Chromium.class)
@Tag("slow")
class AccessibilityTest {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    @ParameterizedTest
    @MethodSource("offprint.browser.Place#ofEveryKind")
    void hasNothingThatAxeObjectsTo(Place place, Reader reader) {
        Page page = reader.opens(place);
        page.waitForFunction("() => !location.search || document.querySelector('main article')");
        List<String> objections = new ArrayList<>();
        objections.addAll(objections(page, Reader.PHONE, ColorScheme.DARK));
        objections.addAll(objections(page, Reader.DESK, ColorScheme.LIGHT));
        assertThat(objections).isEmpty();
    }

    /** Colours do not depend on the width, nor sizes on the colours: two views show each of them. */
    private static List<String> objections(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        AxeResults results =
                new AxeBuilder(page).withTags(TAGS).setLegacyMode(true).analyze();
        assertThat(results.getPasses()).isNotEmpty();
        List<String> objections = new ArrayList<>();
        for (Rule rule : results.getViolations()) {
            objections.add(width + " px, " + scheme + ": " + described(rule));
        }
        return objections;
    }

    private static String described(Rule rule) {
        StringBuilder text = new StringBuilder(rule.getId()).append(": ").append(rule.getHelp());
        for (CheckedNode node : rule.getNodes()) {
            text.append("\n    ").append(node.getHtml()).append("\n    ").append(node.getFailureSummary());
        }
        return text.toString();
    }
}
