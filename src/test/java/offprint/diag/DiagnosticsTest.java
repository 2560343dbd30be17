package offprint.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticsTest {
    private static final Source A = new Source("a.yaml", "one two");
    private static final Source B = new Source("b.yaml", "one two");

    @Test
    void sortsByFileThenPlaceThenRule() {
        Diagnostics diagnostics = new Diagnostics();
        Diagnostic fourth = Diagnostic.at(B.span(0, 3), Rule.TAB, "d");
        Diagnostic third = Diagnostic.at(A.span(4, 7), Rule.UNKNOWN_KEY, "c");
        Diagnostic second = Diagnostic.at(A.span(4, 7), Rule.TAB, "b");
        Diagnostic first = Diagnostic.inFile("a.yaml", Rule.UNUSED_FILE, "a");
        diagnostics.report(fourth);
        diagnostics.report(third);
        diagnostics.report(second);
        diagnostics.report(first);
        assertThat(diagnostics.sorted()).containsExactly(first, second, third, fourth);
    }

    @Test
    void sortsWhatConcernsAWholeFileBeforeItsBeginningAndShortPlacesBeforeLongOnes() {
        Diagnostics diagnostics = new Diagnostics();
        Diagnostic third = Diagnostic.at(A.span(0, 7), Rule.TAB, "a");
        Diagnostic second = Diagnostic.at(A.span(0, 3), Rule.UNKNOWN_KEY, "b");
        Diagnostic first = Diagnostic.inFile("a.yaml", Rule.UNUSED_FILE, "c");
        diagnostics.report(third);
        diagnostics.report(second);
        diagnostics.report(first);
        assertThat(diagnostics.sorted()).containsExactly(first, second, third);
    }

    @Test
    void hasNoneUntilAProblemIsReported() {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(diagnostics.hasNone()).isTrue();
        diagnostics.report(Diagnostic.inFile("a", Rule.UNUSED_FILE, "x"));
        assertThat(diagnostics.hasNone()).isFalse();
    }

    @Test
    void countsErrorsAndWarnings() {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(diagnostics.hasErrors()).isFalse();
        diagnostics.report(Diagnostic.inFile("a", Rule.UNUSED_FILE, "x"));
        assertThat(diagnostics.hasErrors()).isFalse();
        diagnostics.report(Diagnostic.inFile("a", Rule.MISSING_FILE, "x"));
        assertThat(diagnostics.hasErrors()).isTrue();
        assertThat(diagnostics.errors()).isEqualTo(1);
        assertThat(diagnostics.warnings()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "1, 0", "1, 1"})
    void quotesNoHalfOfACharacter(int before, int after) {
        String text = "x".repeat(before) + "😀".repeat(300) + "x".repeat(after);
        Diagnostic problem = Diagnostic.inFile("a.yaml", Rule.BAD_URL, text).label(text);
        assertThat(problem.headline()).contains("😀…😀").doesNotMatch(".*\\p{Cs}.*");
        assertThat(problem.label()).contains("😀…😀").doesNotMatch(".*\\p{Cs}.*");
    }

    @Test
    void namesARuleInLowerCaseWithHyphens() {
        assertThat(Rule.UNKNOWN_CATEGORY.id()).isEqualTo("unknown-category");
        assertThat(Severity.WARNING).hasToString("warning");
    }
}
