package offprint.text.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.text.math.WellFormed;
import offprint.text.math.XmlText;

/** What an author's text becomes when a caller asks for TeX at every character, as Markdown does. */
record Read(String html, String text, String tex, List<TexRun> runs, List<String> problems) {

    static Read prose(String source) {
        return read(source, TexDialect.PROSE);
    }

    static Read page(String source) {
        return read(source, TexDialect.PAGE);
    }

    private static Read read(String source, TexDialect dialect) {
        Diagnostics diagnostics = new Diagnostics();
        TexReader reader = new TexReader(new Source("paper.yaml", source).passage(), dialect, diagnostics);
        StringBuilder html = new StringBuilder();
        StringBuilder text = new StringBuilder();
        StringBuilder tex = new StringBuilder();
        List<TexRun> runs = new ArrayList<>();
        for (int i = 0; i < source.length(); ) {
            Optional<TexRun> run = reader.at(i, source.length());
            assertThat(reader.at(i, source.length())).isEqualTo(run);
            if (run.isPresent()) {
                assertThat(run.get().end()).isGreaterThan(i).isLessThanOrEqualTo(source.length());
                html.append(run.get().html());
                text.append(run.get().text());
                tex.append(run.get().tex());
                runs.add(run.get());
                i = run.get().end();
            } else {
                XmlText.escape(source.substring(i, i + 1), html);
                text.append(source.charAt(i));
                tex.append(TexReader.escape(source.substring(i, i + 1)));
                i++;
            }
        }
        WellFormed.assertWellFormed(html.toString());
        return new Read(html.toString(), text.toString(), tex.toString(), runs, problems(diagnostics));
    }

    /** Each problem as {@code start-end severity: headline (label) help}. */
    private static List<String> problems(Diagnostics diagnostics) {
        List<String> problems = new ArrayList<>();
        for (Diagnostic problem : diagnostics.sorted()) {
            int start = problem.span().orElseThrow().start();
            int end = problem.span().orElseThrow().end();
            String help = problem.helps().isEmpty() ? "" : " " + String.join("; ", problem.helps());
            problems.add(start + "-" + end + " " + problem.severity() + ": " + problem.headline() + " ("
                    + problem.label() + ")" + help);
        }
        return problems;
    }
}
