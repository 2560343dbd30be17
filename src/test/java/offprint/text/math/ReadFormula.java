package offprint.text.math;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a formula that is right, in a text that holds nothing else. */
record ReadFormula(String mathMl, String text) {

    static ReadFormula of(String source) {
        PlainText plain = new PlainText(source);
        Formula formula = Formula.parse(plain, 0, source.length(), 0).orElseThrow(() -> new AssertionError(plain));
        assertThat(plain.said()).as(source).isEmpty();
        String mathMl = formula.mathMl(false);
        assertThat(mathMl).matches("(?s)<math( class=\"tex-long\")?>.*</math>");
        WellFormed.assertWellFormed(mathMl);
        return new ReadFormula(
                mathMl.substring(mathMl.indexOf('>') + 1, mathMl.length() - "</math>".length()), formula.text());
    }
}
