package offprint.diag;

import java.util.List;
import offprint.diag.json.JsonWriter;

/**
 * Problems for programs: {@code {"diagnostics": […], "errors": n, "warnings": n}}. Lines and columns count from 1,
 * columns in code points; the end column is the one behind the last character. A problem without a place has no line.
 */
final class JsonPrinter implements DiagnosticPrinter {

    @Override
    public String print(List<Diagnostic> problems, String outcome) {
        JsonWriter json = new JsonWriter().beginObject().name("diagnostics").beginArray();
        for (Diagnostic problem : DiagnosticPrinter.shown(problems)) {
            write(problem, json);
        }
        int errors = 0;
        for (Diagnostic problem : problems) {
            errors += problem.severity() == Severity.ERROR ? 1 : 0;
        }
        json.endArray().name("errors").value(errors);
        return json.name("warnings").value(problems.size() - errors).endObject() + "\n";
    }

    private static void write(Diagnostic problem, JsonWriter json) {
        json.beginObject();
        json.name("rule").value(problem.rule().id());
        json.name("severity").value(problem.severity().toString());
        json.name("message").value(problem.headline());
        json.name("label").value(problem.label());
        json.name("file").value(problem.file());
        if (problem.span().isPresent()) {
            place(problem.span().get(), json);
        }
        json.name("notes").beginArray();
        for (Diagnostic.Note note : problem.notes()) {
            json.beginObject().name("label").value(note.label());
            json.name("file").value(note.span().source().name());
            place(note.span(), json);
            json.endObject();
        }
        json.endArray().name("help").beginArray();
        for (String help : problem.helps()) {
            json.value(help);
        }
        json.endArray().endObject();
    }

    private static void place(Span span, JsonWriter json) {
        json.name("line").value(span.line()).name("column").value(span.column());
        json.name("endLine").value(span.endLine()).name("endColumn").value(span.endColumn());
    }
}
