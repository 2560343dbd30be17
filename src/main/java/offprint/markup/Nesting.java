package offprint.markup;

import offprint.diag.Diagnostic;
import offprint.diag.Rule;

/** How deep quotations and lists lie in each other: flexmark reads them by recursion, and the stack has an end. */
final class Nesting {
    private static final int DEEPEST = 200;

    private Nesting() {}

    /** Whether a line begins with more marks than any text needs, which is reported. */
    static boolean isTooDeep(Reading reading) {
        String text = reading.passage().text();
        int marks = 0;
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                marks = 0;
                lineStart = true;
            } else if (lineStart && ">*+-_".indexOf(c) >= 0) {
                marks++;
                if (marks > DEEPEST) {
                    reading.diagnostics()
                            .report(Diagnostic.at(
                                            reading.passage().span(i, i + 1),
                                            Rule.TOO_DEEP,
                                            "more than " + DEEPEST + " marks of quotations or lists on one line")
                                    .label("one too many"));
                    return true;
                }
            } else if (c != ' ' && c != '\t') {
                lineStart = false;
            }
        }
        return false;
    }
}
