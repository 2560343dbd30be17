package offprint.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPrinterTest {
    private static final DiagnosticPrinter JSON = DiagnosticPrinter.of(DiagnosticPrinter.Format.JSON, false);

    @Test
    void isOneDocumentWithEverythingThatTheTextSays() {
        Source source = new Source("a.yaml", "doi: 😀\ndoi: b\n");
        Diagnostic problem = Diagnostic.at(source.span(8, 11), Rule.DUPLICATE_KEY, "duplicate key `doi`")
                .label("the second")
                .note(source.span(5, 7), "the first")
                .help("delete one");
        assertThat(JSON.print(List.of(problem), "nothing was written")).isEqualTo("""
                        {"diagnostics":[{"rule":"duplicate-key","severity":"error",\
                        "message":"duplicate key `doi`","label":"the second",\
                        "file":"a.yaml","line":2,"column":1,"endLine":2,"endColumn":4,\
                        "notes":[{"label":"the first","file":"a.yaml","line":1,"column":6,"endLine":1,"endColumn":7}],\
                        "help":["delete one"]}],"errors":1,"warnings":0}
                        """);
    }

    @Test
    void leavesOutThePlaceWhereThereIsNone() {
        Diagnostic problem = Diagnostic.inFile("x.odt", Rule.UNUSED_FILE, "unused");
        assertThat(JSON.print(List.of(problem), "")).isEqualTo("""
                        {"diagnostics":[{"rule":"unused-file","severity":"warning","message":"unused","label":"",\
                        "file":"x.odt","notes":[],"help":[]}],"errors":0,"warnings":1}
                        """);
    }

    @Test
    void isADocumentWithoutProblemsToo() {
        assertThat(JSON.print(List.of(), "")).isEqualTo("{\"diagnostics\":[],\"errors\":0,\"warnings\":0}\n");
    }
}
