package offprint.add.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offprint.TestSite;
import offprint.content.yaml.YamlReader;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A second description of a paper, merged into its file. The cases are in {@code add/merges.txt}: below {@code ##} and a
 * name what the file says, below {@code +++} what the other one says, below {@code ===} what the file says then, and below
 * {@code !} what is reported. What all of them begin with is left out.
 */
class MergeTest {
    private static final Path CASES = Path.of("src/test/resources/offprint/add/merges.txt");
    private static final String BASE = "title: On A\nauthors: [Ada Example, Ben Sample]\ndate: 2020\ncategory: A\n";

    record Case(String name, String mine, String theirs, String outcome) {
        static Case of(String text) {
            String name = text.substring(0, text.indexOf('\n') + 1);
            int more = text.indexOf("+++\n");
            int outcome = text.indexOf("===\n");
            return new Case(
                    name,
                    text.substring(name.length(), more),
                    text.substring(more + 4, outcome),
                    text.substring(outcome + 4).stripTrailing());
        }

        @Override
        public String toString() {
            return name.strip();
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String text : Files.readString(CASES).substring(3).split("\n## ", -1)) {
            cases.add(Case.of(text));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void addsWhatIsMissingAndReportsWhatDiffers(Case given) throws IOException {
        String text = whole(given.mine());
        Diagnostics diagnostics = new Diagnostics();
        Merged merged = Merge.of(
                file(text), file(whole(given.theirs())), new Source("papers.bib", "@misc").span(0, 5), diagnostics);
        StringBuilder outcome = new StringBuilder(
                merged.edits().isEmpty() ? text : merged.edits().applied());
        for (Diagnostic problem : diagnostics.sorted()) {
            outcome.append("! ").append(problem.headline()).append('\n');
        }
        assertThat(outcome.toString().replace(BASE, "").stripTrailing()).isEqualTo(given.outcome());
    }

    private static String whole(String text) {
        return text.startsWith("title:") || text.startsWith("{") ? text : BASE + text;
    }

    private static PaperFile file(String yaml) throws IOException {
        try (TestSite site = TestSite.small().file("content/papers/a.yaml", yaml)) {
            return new PaperFile(
                    YamlReader.read(new Source("content/papers/a.yaml", yaml), new Diagnostics())
                            .orElseThrow(),
                    site.bibliography().papers().get(0));
        }
    }
}
