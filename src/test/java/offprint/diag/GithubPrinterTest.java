package offprint.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GithubPrinterTest {

    private static String print(Diagnostic problem) {
        return DiagnosticPrinter.of(DiagnosticPrinter.Format.GITHUB, true)
                .print(List.of(problem), "nothing was written");
    }

    @Test
    void putsLabelNotesAndHelpIntoTheMessage() {
        Source source = new Source("a.yaml", "doi: a\ndoi: b\n");
        Diagnostic problem = Diagnostic.at(source.span(7, 10), Rule.DUPLICATE_KEY, "`doi` twice")
                .label("the second")
                .note(source.span(0, 3), "the first")
                .help("delete one");
        assertThat(print(problem)).isEqualTo("""
                        ::error file=a.yaml,line=2,endLine=2,col=1,endColumn=4,title=duplicate-key::\
                        `doi` twice%0Athe second%0Aa.yaml:1:1: the first%0Ahelp: delete one
                        1 error; nothing was written
                        """);
    }

    @Test
    void leavesOutColumnsWhereTheSpanHasSeveralLines() {
        Source source = new Source("a.yaml", "a: [b,\n  c]\n");
        assertThat(print(Diagnostic.at(source.span(3, 10), Rule.WRONG_TYPE, "x")))
                .startsWith("::error file=a.yaml,line=1,endLine=2,title=wrong-type::x\n");
    }

    @Test
    void escapesWhatTheCommandIsMadeOf() {
        Diagnostic problem = Diagnostic.inFile("50%, a:b.yaml", Rule.UNUSED_FILE, "100% `\u001b`")
                .help("a\nb");
        assertThat(print(problem))
                .startsWith("::warning file=50%25%2C a%3Ab.yaml,title=unused-file::100%25 `␛`%0Ahelp: a%0Ab\n");
    }

    @Test
    void namesNoFileWhereThereIsNone() {
        assertThat(print(Diagnostic.inFile("", Rule.MISSING_FILE, "no `content`")))
                .startsWith("::error title=missing-file::no `content`\n");
    }
}
