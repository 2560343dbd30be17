package offprint.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import offprint.content.yaml.YamlMapping;
import offprint.content.yaml.YamlReader;
import offprint.content.yaml.YamlScalar;
import offprint.diag.Diagnostics;
import offprint.diag.Passage;
import offprint.diag.Source;
import offprint.model.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way for texts without Markdown gives what the long way through flexmark gives. */
class LightTextTest {
    private static final Markup MARKUP = new Markup(false);

    /** Words, punctuation, and all that means something to Markdown or TeX somewhere. */
    private static final String[] PIECES = {
        "word",
        "Word",
        "naïve",
        "漢字",
        "😀",
        "a",
        "e\u0301",
        "10",
        "5%",
        "x²",
        "\u00a0",
        "\u3000",
        "\u2028",
        "\u200b",
        "(a)",
        "it's",
        "\"quoted\"",
        "'single'",
        "''",
        "-",
        "--",
        "---",
        "+",
        "=",
        "==",
        "#",
        "##",
        "1.",
        "2)",
        ":",
        ": ",
        ";",
        "...",
        "!",
        "?",
        "/",
        "//",
        "://",
        "http://",
        "https://e.org",
        "www.",
        "www.e.org",
        "WWW.e.org",
        "ftp.e.org",
        "mailto:",
        "e.org",
        "C++",
        "R&D",
        "<",
        ">",
        "<b>",
        "&amp;",
        "*",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "~",
        "|",
        "@",
        "a@e.org",
        "^",
        "\\",
        "$",
        "$5",
        "\\%",
        "\\\\",
        "\\&",
        "\\\"o",
        "\\textit{it}",
        "\\foo",
        "$x^2$",
        "$\\alpha_1 \\le",
        "3\\%$",
        "$$y$$",
        "\\(a*b\\)",
        "``q''",
        "{BERT}",
        "{\\bf x}",
        "Fig.~3",
        "% no comment",
        "\t"
    };

    private static final String[] GAPS = {
        " ", " ", " ", " ", "", "\n", "\n", "\n\n", "  ", " \n", "\n ", "\n    ", "\n\n\n"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesWhatMarkdownGives(long seed) {
        Random random = new Random(seed);
        int plain = 0;
        for (int i = 0; i < 4_000; i++) {
            plain += check(text(random, i % 2 == 0 ? 24 : PIECES.length)) ? 1 : 0;
        }
        assertThat(plain).as("texts that went the short way").isGreaterThan(100);
    }

    @Test
    void givesItForTheTextsOfTheContent() throws IOException {
        int plain = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("content/papers"), "*.yaml")) {
            for (Path file : files) {
                Diagnostics diagnostics = new Diagnostics();
                YamlMapping paper = YamlReader.read(
                                new Source(
                                        file.toString(), Files.readString(file).replace("\r", "")),
                                diagnostics)
                        .orElseThrow();
                for (YamlMapping.Entry entry : paper.entries()) {
                    if (entry.value() instanceof YamlScalar scalar) {
                        plain += check(scalar.text()) ? 1 : 0;
                    }
                }
            }
        }
        assertThat(plain).isGreaterThan(50);
    }

    /** Compares both ways, and what they report, where there is a short one. */
    private static boolean check(String text) {
        Passage passage = new Source("a.yaml", text).passage();
        Diagnostics shortly = new Diagnostics();
        Diagnostics atLength = new Diagnostics();
        Optional<RichText> prose = LightText.paragraphs(passage, shortly);
        Optional<RichText> title = LightText.line(passage, shortly);
        if (prose.isPresent()) {
            assertThat(prose.get())
                    .as(text)
                    .isEqualTo(MARKUP.proseWithMarkup(passage, atLength).text());
        }
        if (title.isPresent()) {
            assertThat(title.get()).as(text).isEqualTo(MARKUP.titleWithMarkup(passage, atLength));
        }
        if (prose.isPresent() && title.isPresent()) {
            assertThat(shortly.sorted()).as(text).isEqualTo(atLength.sorted());
        }
        return prose.isPresent() && title.isPresent();
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES[random.nextInt(pieces)]).append(GAPS[random.nextInt(GAPS.length)]);
        }
        return text.toString();
    }
}
