package offprint.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import offprint.diag.Diagnostics;
import offprint.diag.Passage;
import offprint.diag.Source;
import offprint.model.RichText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Any sign, wherever it stands: the short way for plain texts and the long one through flexmark read it alike, and a browser
 * shows what the readable form of the text says. {@code -Dtexts=1000000} tries more texts than every run does.
 */
@Tag("slow")
class SignsTest {
    private static final int TEXTS = Integer.getInteger("texts", 6_000);

    private static final Markup MARKUP = new Markup(false);

    @Test
    void readsEachSignAlikeOnBothWays() {
        for (String text : SignTexts.eachSign()) {
            check(text);
        }
    }

    @Test
    void readsTextsOfSignsAlikeOnBothWays() {
        Random random = new Random(TEXTS);
        int shortly = 0;
        for (int i = 0; i < TEXTS; i++) {
            shortly += check(SignTexts.random(random)) ? 1 : 0;
        }
        assertThat(shortly).as("texts that went the short way").isGreaterThan(TEXTS / 20);
    }

    /** Whether the text can go the short way as a title. */
    private static boolean check(String text) {
        Passage passage = new Source("a.yaml", text).passage();
        Diagnostics ofTitle = new Diagnostics();
        Diagnostics ofProse = new Diagnostics();
        RichText title = MARKUP.titleWithMarkup(passage, ofTitle);
        RichText prose = MARKUP.proseWithMarkup(passage, ofProse).text();
        showsWhatItSays(title);
        showsWhatItSays(prose);
        Diagnostics found = new Diagnostics();
        Optional<RichText> shortTitle = LightText.line(passage, found);
        shortTitle.ifPresent(shown -> {
            assertThat(shown).as(text).isEqualTo(title);
            assertThat(found.sorted()).as(text).isEqualTo(ofTitle.sorted());
        });
        Diagnostics foundInProse = new Diagnostics();
        LightText.paragraphs(passage, foundInProse).ifPresent(shown -> {
            assertThat(shown).as(text).isEqualTo(prose);
            assertThat(foundInProse.sorted()).as(text).isEqualTo(ofProse.sorted());
        });
        return shortTitle.isPresent();
    }

    /** Formulas and code aside, whose readable forms have signs of their own. */
    private static void showsWhatItSays(RichText text) {
        String html = text.html().value();
        if (!html.contains("<math") && !html.contains("<code>")) {
            String shown = Jsoup.parseBodyFragment(html).wholeText();
            assertThat(letters(shown)).as(html).isEqualTo(letters(text.text()));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\h]+", "");
    }
}
