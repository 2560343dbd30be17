package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** That the checker checks, and forgets one page before the next. */
class NuCheckerTest {
    private static final String PAGE =
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>t</title></head><body>%</body></html>";

    @Test
    void hasNothingAgainstAPlainPage() {
        assertThat(page("<p>plain</p>")).isEmpty();
    }

    @Test
    void namesThePlaceOfAnError() {
        assertThat(page("<p><div></div></p>"))
                .singleElement()
                .asString()
                .startsWith("page.html:2:")
                .contains("error: No “p” element in scope");
    }

    @Test
    void countsWarningsToo() {
        assertThat(page("<section><p>no heading</p></section>"))
                .singleElement()
                .asString()
                .contains("warning");
    }

    @Test
    void seesADuplicateId() {
        assertThat(page("<p id=\"a\">1</p><p id=\"a\">2</p>")).isNotEmpty();
    }

    @Test
    void knowsMathMl() {
        assertThat(page("<p><math><mi>x</mi></math></p>")).isEmpty();
        assertThat(page("<p><math><mfrac><mi>x</mi></mfrac></math></p>")).isNotEmpty();
        assertThat(page("<p><math><msup><mi>x</mi></msup><nonsense></nonsense></math></p>"))
                .isNotEmpty();
    }

    @Test
    void checksStyleSheets() {
        assertThat(sheet("p { color: red }")).isEmpty();
        assertThat(sheet("p { colour: red }")).isNotEmpty();
        assertThat(sheet("p { color: 12px }")).isNotEmpty();
    }

    @Test
    void knowsThatDataIsNotAScript() {
        String policy =
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'\">";
        String page = PAGE.replace("<title>", policy + "<title>");
        assertThat(NuChecker.complaints(
                        "page.html",
                        page.replace("%", "<script type=\"application/ld+json\">{}</script>")
                                .getBytes(UTF_8)))
                .isEmpty();
        assertThat(NuChecker.complaints(
                        "page.html", page.replace("%", "<script>1</script>").getBytes(UTF_8)))
                .isNotEmpty();
    }

    @Test
    void saysNothingAboutOtherFiles() {
        assertThat(NuChecker.complaints("robots.txt", "<p".getBytes(UTF_8))).isEmpty();
    }

    private static List<String> page(String body) {
        return NuChecker.complaints("page.html", PAGE.replace("%", body).getBytes(UTF_8));
    }

    private static List<String> sheet(String css) {
        return NuChecker.complaints("style.css", css.getBytes(UTF_8));
    }
}
