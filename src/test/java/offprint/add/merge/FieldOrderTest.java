package offprint.add.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The places of keys in a file are those of the documentation. */
class FieldOrderTest {

    @Test
    void isThatOfTheDocumentedKeys() throws IOException {
        String document = Files.readString(Path.of("docs/content.md"));
        String section =
                document.substring(document.indexOf("\n## papers/SLUG.yaml"), document.indexOf("\n### authors"));
        List<String> keys = new ArrayList<>();
        for (String line : section.lines().toList()) {
            String cell = line.startsWith("| `") ? line.substring(1, line.indexOf('|', 1)) : "";
            Matcher key = Pattern.compile("`([a-z]+)`").matcher(cell);
            while (key.find()) {
                keys.add(key.group(1));
            }
        }

        assertThat(FieldOrder.PAPER).isEqualTo(keys);
    }
}
