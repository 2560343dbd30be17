package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What holds for every page. That the browser has nothing to say, and that no request leaves the site, is asserted of
 * each page that any of these tests opens; here all pages of the published site are opened.
 */
@ExtendWith(Chromium.class)
@Tag("slow")
class EveryPageTest {
    private static final String POLICY = "head > meta[http-equiv=Content-Security-Policy]";
    private static final String INLINE = """
            () => Array.from(document.querySelectorAll('*'))
              .filter((e) => e.localName === 'style'
                || (e.localName === 'script' && !e.src && e.type !== 'application/ld+json')
                || Array.from(e.attributes).some((a) => a.name === 'style' || a.name.startsWith('on')))
              .map((e) => e.outerHTML.slice(0, 120))
            """;

    @Test
    void loadsWithoutAWordFromTheBrowserAndFitsAPhone(Reader reader) {
        reader.withWidth(Reader.PHONE);
        assertThat(reader.served(Site.PUBLISHED).pages()).hasSizeGreaterThan(50);
        for (String path : reader.served(Site.PUBLISHED).pages()) {
            Page page = reader.opensBelowRepo(Site.PUBLISHED, path);
            assertThat((Boolean) page.evaluate(
                            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(path)
                    .isTrue();
            assertThat((List<?>) page.evaluate(INLINE)).as(path).isEmpty();
        }
    }

    @Test
    void forbidsWhatIsNotOfTheSite(Reader reader) {
        for (Place place : Place.all()) {
            Page page = reader.opens(place);
            String policy = page.locator(POLICY).getAttribute("content");
            assertThat(policy.split("; "))
                    .as(place.toString())
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'");
            assertThat(policy).as(place.toString()).doesNotContain("unsafe", "http", "*");
            assertThat((List<?>) page.evaluate(INLINE)).as(place.toString()).isEmpty();
        }
    }

    /** A policy counts for what comes after it. */
    @Test
    void statesThePolicyBeforeAnythingIsLoaded(Reader reader) {
        Page page = reader.opens(Site.PUBLISHED, "");
        assertThat((Boolean) page.evaluate("""
                        () => {
                          const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]');
                          return Array.from(document.querySelectorAll('[src], link'))
                            .every((e) => policy.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
                        }
                        """)).isTrue();
    }
}
