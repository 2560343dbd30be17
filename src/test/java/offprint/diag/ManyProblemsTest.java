package offprint.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that a program wrote, with a hundred thousand mistakes in one line of a megabyte. */
@Tag("slow")
class ManyProblemsTest {
    private final Source source = new Source("papers/a.yaml", "&a x, 😀".repeat(125_000));

    @ParameterizedTest
    @EnumSource(
            value = DiagnosticPrinter.Format.class,
            names = {"JSON", "GITHUB"})
    void areGivenToProgramsToTheThousandthAndCountedToTheLast(DiagnosticPrinter.Format format) {
        String printed = printed(format);
        assertThat(printed).contains("`999`").doesNotContain("`1000`").contains("100000");
        assertThat(printed.length()).isLessThan(1_000_000);
    }

    @Test
    void areShownToPeopleToTheThird() {
        String printed = printed(DiagnosticPrinter.Format.TEXT);
        assertThat(printed)
                .contains("`2`")
                .doesNotContain("`3`")
                .contains("  = … and 99997 more: lines 1, …\n")
                .endsWith("\n`--format json` shows each problem in full\n100000 errors; nothing was written\n");
    }

    private String printed(DiagnosticPrinter.Format format) {
        Diagnostics problems = new Diagnostics();
        for (int i = 0; i < 100_000; i++) {
            problems.report(Diagnostic.at(source.span(8 * i, 8 * i + 2), Rule.ALIAS, "the anchor `" + i + "`"));
        }
        return Assertions.assertTimeout(Duration.ofSeconds(30), () -> DiagnosticPrinter.of(format, false)
                .print(problems.sorted(), "nothing was written"));
    }

    @Test
    void areSaidToBeMoreThanAreShown() {
        Diagnostic problem = Diagnostic.inFile("a.yaml", Rule.UNREADABLE_FILE, "no");
        assertThat(DiagnosticPrinter.sum(Collections.nCopies(1001, problem), "nothing was written"))
                .isEqualTo("1001 errors, of which the first 1000 are shown; nothing was written");
    }

    @Test
    void quoteOfALongTextItsBeginningAndItsEnd() {
        Diagnostic problem = Diagnostic.at(source.span(0, 1), Rule.BAD_URL, "`" + source.text() + "` is no address")
                .label("x".repeat(5000));
        assertThat(problem.headline()).startsWith("`&a x, ").contains("…").endsWith("` is no address");
        assertThat(problem.headline().length()).isLessThan(500);
        assertThat(problem.label().length()).isLessThan(500);
    }

    @Test
    void haveNoProposalsForWordsOfAMegabyte() {
        List<String> words = List.of("x".repeat(900_000), "title");
        Optional<String> nearest =
                Assertions.assertTimeout(Duration.ofSeconds(10), () -> Suggestion.nearest("x".repeat(900_001), words));
        assertThat(nearest).isEmpty();
    }

    @Test
    void areUnderlinedInTheMiddleOfALongLine() {
        String shown = DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false)
                .print(List.of(Diagnostic.at(source.span(400_000, 400_002), Rule.ALIAS, "here")), "");
        assertThat(shown).contains("papers/a.yaml:1:350001");
        String[] lines = shown.split("\n", 0);
        // An emoji is two columns wide and two chars long, so that a column is a char.
        assertThat(lines[3].substring(lines[4].indexOf('^'))).startsWith("&a x");
    }
}
