package offprint.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void namesARuleInLowerCaseWithHyphens() {
        assertThat(Rule.UNKNOWN_CATEGORY.id()).isEqualTo("unknown-category");
        assertThat(Severity.WARNING).hasToString("warning");
    }
}
