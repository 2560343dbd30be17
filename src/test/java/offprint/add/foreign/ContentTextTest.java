package offprint.add.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.diag.Span;
import offprint.model.RichText;
import offprint.text.markup.Markup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of bibliographies as content files have them; the site's own reader of texts judges what they mean. */
@Tag("slow")
class ContentTextTest {
    private static final Span PLACE = new Source("papers.bib", "").span(0, 0);
    private static final Markup MARKUP = new Markup(false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Schr{\\"o}dinger                           | Schrödinger
            Schr\\"odinger, Schr\\"{o}dinger            | Schrödinger, Schrödinger
            {\\'E}cole, \\'{E}cole, {\\'{E}}cole          | École, École, École
            na\\"{\\i}ve, na{\\"\\i}ve, na\\"{i}ve         | naïve, naïve, naïve
            \\v{C}ech, \\c{c}a, \\c ca, \\aa, {\\AA}ngstr\\"om | Čech, ça, ça, å, Ångström
            \\O, {\\o}re, \\L{}ukasz, Stra{\\ss}e, \\ae on | Ø, øre, Łukasz, Straße, æon
            G\\"odel, Erd\\H{o}s, \\.Zak, B\\k{e}ben     | Gödel, Erdős, Żak, Bęben
            ``Quotes'' and `single' don't              | “Quotes” and ‘single’ don't
            A--B---C, a-b                              | A–B—C, a-b
            50\\% of R\\&D \\#1, a\\_b                    | 50% of R&D #1, a_b
            50% of R&D #1                              | 50% of R&D #1
            Figure~1 \\ldots{} and \\dots               | Figure 1 … and …
            \\emph{Very} \\textit{slanted} {\\em old}    | *Very* *slanted* *old*
            \\textbf{Bold} \\textsc{Caps} \\mbox{box}    | **Bold** Caps box
            Learning {Bayesian} Nets                   | Learning {Bayesian} Nets
            {ZeRO}: {GPT-3} with {X} and {BERT}        | ZeRO: GPT-3 with X and BERT
            {D}eep {L}earning for {iPhone}s            | {Deep} {Learning} for {iPhones}
            {A Whole Title in Braces}                  | A Whole Title in Braces
            {small}, {$O(n)$} and $\\alpha_1 < 2$        | small, $O(n)$ and $\\alpha_1 < 2$
            a \\(x^2\\) b                                | a \\(x^2\\) b
            costs \\$5 or $6                            | costs \\$5 or \\$6
            \\alpha-helix, 5\\textdegree{}C, \\textregistered | α-helix, 5°C, ®
            H\\textsubscript{2}O, x<sup>2</sup>         | H\\textsubscript{2}O, x\\textsuperscript{2}
            R&amp;D, R{\\&}amp;D, R\\&amp;D, &lt;i&gt;, &eacute;, &#233; | R&D, R&D, R&D, \\<i>, é, é
            <i>In vivo</i> and <b>bold</b>, a < b, <x> | *In vivo* and **bold**, a < b, \\<x>
            <a href="https://e.org/">Words</a>         | Words
            \\url{https://e.org/a_b}                    | https://e.org/a_b
            5 * 3 * 2, [a](b), _x_                      | 5 \\* 3 \\* 2, [a\\](b), \\_x\\_
            \\unknown{x} y                              | \\unknown{x} y
            {\\noopsort{1}}Title                        | Title
            unbalanced {brace                          | unbalanced brace
            """)
    void readsTexAsTitles(String tex, String title) {
        assertThat(tex().title(tex, PLACE)).isEqualTo(title);
    }

    @Test
    void dividesParagraphsAndLinksInProse() {
        String abstractText = "We show\n  \\emph{one} thing.\n\n\n See \\url{https://e.org/~x_y} or"
                + " \\href{https://e.org/a}{here}.\n\n1. No list. <p>- Neither</p>";

        assertThat(tex().prose(abstractText, PLACE)).isEqualTo("""
                We show *one* thing.

                See <https://e.org/~x_y> or [here](<https://e.org/a>).

                1{}. No list.

                {}- Neither""");
    }

    @Test
    void leavesNoMarkupInLines() {
        assertThat(tex().line("{Proc.} of \\emph{the} {ACM} \\& Co., $O(n^2)$ <i>x</i> * [y]", PLACE))
                .isEqualTo("Proc. of the ACM & Co., O(n²) x * [y]");
    }

    @Test
    void composesLettersAndDropsWhatNoFileMayHold() {
        assertThat(marked().title("Cafe\u0301 a\u00ADb\u200B \u0007c\u00A0d \uD800e", PLACE))
                .isEqualTo("Café ab cd e".replace("cd", "c d"));
    }

    /** A text without markup, and one that is to be taken literally, is shown as it is, whatever signs stand in it. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void showsTheTextThatWasMeant(long seed) {
        String[] pieces = {
            "z", "Q", "é", "漢", "1", " ", " ", ".", ",", "-", "--", "*", "**", "_", "[x](y)", "![", "]", "(", ")", "<",
                    "<q",
            ">", "&", "&amp", "#", "$", "$$", "{", "}", "\\", "\\[", "`", "``", "'", "''", "~", "^", "%", "@", "://",
                    "|", "+",
            "=", "!", "\"", ":", "www."
        };
        Random random = new Random(seed);
        for (int run = 0; run < 4000; run++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String meant = text.append("y").toString().replaceAll(" +", " ");
            Diagnostics problems = new Diagnostics();
            boolean certain = meant.indexOf('$') < 0 && meant.indexOf('\\') < 0;
            String title = certain ? marked().title(meant, PLACE) : TextReader.literalTitle(meant);
            RichText shown = MARKUP.title(new Source("t", title).passage(), problems);
            assertThat(shown.text()).as(meant + "  →  " + title).isEqualTo(meant);
            assertThat(problems.sorted()).as(title).isEmpty();
        }
    }

    @Test
    void takesTimeInProportionToTheLengthOfHostileTexts() {
        for (String piece : new String[] {
            "{\\}",
            "<i>",
            "{\\em ",
            "<a <",
            "&#",
            "$",
            "\\[",
            "\\emph{",
            "`",
            "{{}",
            "\\frac{",
            "<sup>",
            "<mml:mi>x</mml:mi>"
        }) {
            String text = piece.repeat(30_000);
            assertThat(CompletableFuture.supplyAsync(() -> tex().title(text, PLACE)))
                    .as(piece)
                    .succeedsWithin(Duration.ofSeconds(20));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void readsWhateverItIsGiven(long seed) {
        String[] pieces = {
            "\\",
            "{",
            "}",
            "$",
            "\\emph{",
            "{\\em ",
            "\\'",
            "\\\"{",
            "a",
            "B",
            " ",
            "<i>",
            "</i>",
            "<a href=",
            "&#",
            "&amp;",
            "\\[",
            "\\]",
            "\\(",
            "`",
            "'",
            "~",
            "--",
            "\n\n",
            "\\href{",
            "\\url{",
            "\\textbf{",
            "\\c",
            "\\begin{x}",
            "^",
            "_",
            "\\frac",
            "\uD83D\uDE00",
            "\uD800",
            "\u0000",
            "%",
            "<sub>",
            "</sub>",
            "*",
            "["
        };
        Random random = new Random(seed);
        for (int run = 0; run < 4000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String tex = text.toString();
            String title = tex().title(tex, PLACE);
            String prose = tex().prose(tex, PLACE);
            Diagnostics problems = new Diagnostics();
            MARKUP.title(new Source("t", title).passage(), problems);
            MARKUP.prose(new Source("t", prose).passage(), problems);
            assertThat(tex().line(tex, PLACE)).doesNotContain("\n", "\u0000");
            assertThat(title).as(tex).doesNotContain("\n", "\u0000");
        }
    }

    private static TextReader tex() {
        return new TextReader(Notation.TEX, doubt -> {});
    }

    private static TextReader marked() {
        return new TextReader(Notation.MARKED, doubt -> {});
    }
}
