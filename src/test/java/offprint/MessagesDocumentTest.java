package offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offprint.diag.Rule;
import offprint.diag.Severity;
import org.junit.jupiter.api.Test;

/** docs/messages.md explains every message that there is, and none that there is not. */
class MessagesDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/messages.md");

    @Test
    void hasASectionForEachRuleInTheOrderOfTheRules() throws IOException {
        List<String> rules = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            rules.add(rule.id());
        }
        assertThat(sections().stream().map(Section::rule)).containsExactlyElementsOf(rules);
    }

    @Test
    void marksTheRulesThatAreWarnings() throws IOException {
        for (Section section : sections()) {
            boolean warning = Rule.valueOf(section.rule.toUpperCase(Locale.ROOT).replace('-', '_'))
                            .severity()
                    == Severity.WARNING;
            assertThat(section.heading.endsWith("(warning)"))
                    .as(section.heading)
                    .isEqualTo(warning);
        }
    }

    @Test
    void saysOfEachWhatToDo() throws IOException {
        for (Section section : sections()) {
            assertThat(section.text).as(section.rule).contains("*Example:*", "*What to do:*");
        }
    }

    private record Section(String heading, String rule, String text) {}

    /** What stands below each heading of the form {@code ### `rule`}. */
    private static List<Section> sections() throws IOException {
        List<Section> sections = new ArrayList<>();
        for (String part : Files.readString(DOCUMENT).split("\n### `", -1)) {
            int end = part.indexOf('`');
            int line = part.indexOf('\n');
            if (!part.startsWith("#")) {
                sections.add(new Section(part.substring(0, line), part.substring(0, end), part.substring(line)));
            }
        }
        return sections;
    }
}
