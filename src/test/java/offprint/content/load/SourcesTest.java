package offprint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offprint.diag.Diagnostics;
import offprint.diag.Source;
import offprint.model.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of what was read is that of the names, whatever order a real disk lists files in. */
class SourcesTest {
    private final Path site;

    SourcesTest(@TempDir Path folder) {
        this.site = folder;
    }

    private void write(String path) throws IOException {
        Path file = site.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "title: One\n");
    }

    @Test
    void areSortedByName() throws IOException {
        List<String> papers = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String name = Integer.toString(10 + i * 7 % 40);
            write("papers/" + name + ".yaml");
            write("papers/" + name + ".pdf");
            write("static/" + name + "/a.txt");
        }
        for (int i = 10; i < 50; i++) {
            papers.add("content/papers/" + i + ".yaml");
            files.add(i + "/a.txt");
        }

        Sources sources = Sources.read(site, "", new Diagnostics());
        assertThat(sources.papers()).extracting(Source::name).isEqualTo(papers);
        assertThat(sources.staticFiles()).extracting(Attachment::path).isEqualTo(files);
    }
}
