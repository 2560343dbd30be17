package offprint.site.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import offprint.model.Html;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private final KeptPieces kept = new KeptPieces();

    private PageText page(String toRoot) {
        return PageText.of(toRoot, kept);
    }

    private static String text(PageText page) {
        return new String(page.bytes(), UTF_8);
    }

    @Test
    void linksOfASharedPieceLeadFromEachPage() {
        PageText home = page("");
        PageText drawn = home.apart();
        drawn.html("\u0001papers/é/");
        drawn.markup(Html.of("<a href=\"\u0001a/\">é</a> <a href=\"\u0001b/\">2</a>"));
        home.piece(drawn.keep("row"));
        PageText paper = page("../../");
        paper.piece(Objects.requireNonNull(paper.kept("row")));

        assertThat(text(home)).isEqualTo("papers/é/<a href=\"a/\">é</a> <a href=\"b/\">2</a>");
        assertThat(text(paper)).isEqualTo("../../papers/é/<a href=\"../../a/\">é</a> <a href=\"../../b/\">2</a>");
    }

    @Test
    void aPieceMayLieInAnother() {
        PageText page = page("../");
        PageText outer = page.apart();
        PageText inner = outer.apart();
        inner.html("\u0001x");
        outer.ascii("<");
        outer.piece(inner.keep("inner"));
        outer.ascii(">");
        page.piece(outer.keep("outer"));

        assertThat(text(page)).isEqualTo("<../x>");
    }

    @Test
    void takesTextOfAnyLength() {
        PageText page = page("");
        page.html("<é🧪>".repeat(20_000));

        assertThat(text(page)).isEqualTo("&lt;é🧪&gt;".repeat(20_000));
    }
}
