package offprint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.audit.html.TagScanner;
import org.junit.jupiter.api.Test;

class AllowedMarkupTest {
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][A-Za-z0-9]*)");

    @Test
    void knowsEveryElementOfTheTheme() throws IOException {
        AllowedMarkup vocabulary = new AllowedMarkup(false, List.of());
        try (DirectoryStream<Path> templates = Files.newDirectoryStream(Path.of("templates"), "*.ftlh")) {
            for (Path template : templates) {
                String text = Files.readString(template);
                for (Matcher element = ELEMENT.matcher(text); element.find(); ) {
                    byte[] tag = (element.group() + ">").getBytes(StandardCharsets.UTF_8);
                    TagScanner tags = new TagScanner(tag);
                    tags.next();
                    assertThat(vocabulary.hasElement(tags, tag, false))
                            .as(template + ": " + element.group())
                            .isTrue();
                }
            }
        }
    }
}
