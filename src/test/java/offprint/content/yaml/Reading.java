package offprint.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.diag.Source;

/** What the tests of this package say: read this text, and see what comes of it. */
final class Reading {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Optional<YamlMapping> root;

    private Reading(String text) {
        root = YamlReader.read(new Source("paper.yaml", text), diagnostics);
    }

    /** The mapping that a text without problems holds. */
    static YamlMapping accepted(String text) {
        Reading reading = new Reading(text);
        assertThat(reading.messages()).isEmpty();
        return reading.root.orElseThrow();
    }

    /** The messages about a text that is refused. */
    static String refused(String text) {
        Reading reading = new Reading(text);
        assertThat(reading.root).isEmpty();
        return reading.messages();
    }

    static YamlScalar scalar(YamlMapping mapping, String key) {
        return (YamlScalar) mapping.get(key).orElseThrow();
    }

    private String messages() {
        return print(diagnostics);
    }

    /** The problems as a terminal shows them, without the sum. */
    static String print(Diagnostics diagnostics) {
        if (diagnostics.sorted().isEmpty()) {
            return "";
        }
        String text = DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false).print(diagnostics.sorted(), "");
        return text.substring(0, text.lastIndexOf("\n\n") + 1);
    }
}
