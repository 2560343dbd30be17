package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page weighs, and that nothing on it jumps. */
@ExtendWith(Chromium.class)
@Tag("slow")
class LightnessTest {
    private static final int KILOBYTE = 1024;

    /** The sum of all shifts that no reader has caused, once nothing has moved for a while. */
    private static final String SHIFTS = """
            () => new Promise((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const shift of list.getEntries()) if (!shift.hadRecentInput) sum += shift.value;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(String(sum)), 300);
            })
            """;

    @ParameterizedTest
    @CsvSource({
        "'', 320",
        "'', 1440",
        "papers/, 320",
        "papers/, 1440",
        "papers/?category=LG&sort=title, 1440",
        "papers/rag-gym/, 320",
        "papers/rag-gym/, 1440"
    })
    void nothingJumpsWhileAPageLoads(String path, int width, Reader reader) {
        Page page = reader.withWidth(width).opens(Site.PUBLISHED, path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(Double.parseDouble((String) page.evaluate(SHIFTS))).isLessThan(0.01);
    }

    /** Before compression, which is up to the server. */
    @Test
    void theHomePageOfFiftyPapersWithAllThatItLoadsIsUnderNinetyKilobytes(Reader reader) {
        reader.opens(Site.PUBLISHED, "").waitForLoadState(LoadState.NETWORKIDLE);
        int sum = 0;
        StringBuilder parts = new StringBuilder();
        for (Response response : reader.responses()) {
            int size = response.body().length;
            sum += size;
            parts.append(response.url()).append(' ').append(size).append('\n');
        }
        assertThat(reader.responses()).hasSizeGreaterThan(2);
        assertThat(sum).as(parts.toString()).isLessThan(90 * KILOBYTE);
    }
}
