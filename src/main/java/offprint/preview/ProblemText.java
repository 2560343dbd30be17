package offprint.preview;

import java.util.ArrayList;
import java.util.List;
import offprint.diag.Diagnostic;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.json.JsonWriter;
import offprint.model.Html;

/** What is wrong with the site's files, for the browser that shows it. */
final class ProblemText {
    /** More than these nobody reads at once. */
    private static final int SHOWN = 20;

    private static final String STAYS = "the last good site stays";
    private static final String NONE_YET = "there is no site to show yet";

    private ProblemText() {}

    /** What the sum line ends in. */
    static String outcome(Showing showing) {
        return showing.desk().isPresent() ? STAYS : NONE_YET;
    }

    /** One line of JSON: {@code {"sum": "1 error; …", "problems": ["error[…]: …\n --> …"]}}. */
    static String json(Showing showing) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("sum").value(DiagnosticPrinter.sum(showing.problems(), outcome(showing)));
        json.name("problems").beginArray();
        for (String problem : texts(showing.problems())) {
            json.value(problem);
        }
        return json.endArray().endObject().toString();
    }

    /** The page to show where there is no other. */
    static String page(Showing showing, String script) {
        StringBuilder out =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>Problems – Offprint</title>\n");
        out.append("<link rel=\"stylesheet\" href=\"/.offprint/overlay.css\">\n")
                .append(script);
        out.append("</head>\n<body>\n<main class=\"problems\">\n<h1>");
        out.append(Html.escape(DiagnosticPrinter.sum(showing.problems(), outcome(showing))));
        out.append("</h1>\n");
        for (String problem : texts(showing.problems())) {
            out.append("<pre>").append(Html.escape(problem)).append("</pre>\n");
        }
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static List<String> texts(List<Diagnostic> problems) {
        List<String> texts = new ArrayList<>();
        DiagnosticPrinter printer = DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false);
        for (Diagnostic problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            String text = printer.print(List.of(problem), "");
            // The printer ends in an empty line and a sum.
            texts.add(text.substring(0, text.lastIndexOf("\n\n")));
        }
        if (problems.size() > SHOWN) {
            texts.add("… and " + (problems.size() - SHOWN) + " more; the terminal shows all of them");
        }
        return texts;
    }
}
