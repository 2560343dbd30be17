package offprint.text.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts on which a parser may run into the ground: each of them comes to an end. */
class HostileTextTest {
    private static final int LONG = 100_000;
    private static final int SHORT = 2_000;

    static List<String> pieces() {
        List<String> pieces =
                new ArrayList<>(List.of("$", "<", "`", "[", "*", "(", "_", "~", "{", "|", ">", "&", "\\"));
        pieces.addAll(
                List.of("![", "[a](", "*a **b ", "$a", "\\(", "${", "``", "''", "-- ", "&#", "<a ", "[a]: b\n", "- "));
        pieces.addAll(
                List.of("> ", "\\textit{", "$\\frac{", "a@", "http://", "www.", "[^1]", "| a\n", "\n\n", "`a``b"));
        return pieces;
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void comeToAnEnd(String piece) {
        int size = piece.length() == 1 && "$<`[(*".contains(piece) ? LONG : SHORT;
        String text = piece.repeat(size / piece.length());
        Markup markup = new Markup(false);
        for (int i = 0; i < 3; i++) {
            int dialect = i;
            int length = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(markup, dialect, text));
            assertThat(length).isNotNegative();
        }
    }

    private static int read(Markup markup, int dialect, String text) {
        Source source = new Source("a.md", text);
        Diagnostics diagnostics = new Diagnostics();
        return switch (dialect) {
            case 0 -> markup.title(source.passage(), diagnostics).text().length();
            case 1 -> markup.prose(source.passage(), diagnostics).text().text().length();
            default ->
                markup.page(source.passage(), "", diagnostics).text().text().length();
        };
    }
}
