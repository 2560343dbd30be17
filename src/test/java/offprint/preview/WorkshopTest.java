package offprint.preview;

import static offprint.preview.ShownSite.paper;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import offprint.diag.Diagnostics;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WorkshopTest {
    @AutoClose
    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());

    private final ShownSite site;
    private final Workshop workshop;

    WorkshopTest() throws IOException {
        site = new ShownSite(disk.getPath("/work"));
        workshop = new Workshop(site.path(""), "", "http://127.0.0.1:4000/");
    }

    private void update(String file) {
        workshop.update(new TreeSet<>(List.of(site.path(file))), List.of());
    }

    private String page(String path) {
        return workshop.showing()
                .desk()
                .orElseThrow()
                .file(path, new Diagnostics())
                .orElseThrow()
                .match(
                        made -> new String(made.bytes(), StandardCharsets.UTF_8),
                        joined -> "joined",
                        copied -> "copied");
    }

    @Test
    void readsTheFileAgainThatHasChangedAndNoOther() throws IOException {
        site.write("content/papers/one.yaml", paper("First change"));
        site.write("content/papers/two.yaml", paper("Second change"));

        update("content/papers/one.yaml");
        assertThat(page("papers/one/index.html")).contains("First change");
        assertThat(page("papers/two/index.html")).contains("Two").doesNotContain("Second change");

        update("content/papers/two.yaml");
        assertThat(page("papers/two/index.html")).contains("Second change");
    }

    @Test
    void readsTheTemplateAgainThatHasChangedAndNoOther() throws IOException {
        site.write("templates/404.ftlh", "<html><head></head><body>none</body></html>\n");
        site.write("templates/cv.ftlh", "<html><head></head><body>text</body></html>\n");
        update("templates");
        assertThat(page("404.html")).contains("none");
        assertThat(page("cv/index.html")).contains("text");

        site.write("templates/404.ftlh", "<html><head></head><body>first change</body></html>\n");
        site.write("templates/cv.ftlh", "<html><head></head><body>second change</body></html>\n");
        update("templates/404.ftlh");
        assertThat(page("404.html")).contains("first change");
        assertThat(page("cv/index.html")).contains("text").doesNotContain("second change");

        update("templates");
        assertThat(page("cv/index.html")).contains("second change");
    }

    @Test
    void forgetsATemplateThatIsGone() throws IOException {
        site.write("templates/404.ftlh", "<html><head></head><body>own</body></html>\n");
        update("templates/404.ftlh");
        assertThat(page("404.html")).contains("own");

        Files.delete(site.path("templates/404.ftlh"));
        update("templates/404.ftlh");
        assertThat(page("404.html")).doesNotContain("<body>own");
    }

    @Test
    void readsNoContentAgainWhereATemplateHasChanged() throws IOException {
        site.write("content/papers/one.yaml", paper("Not told of"));
        site.write("templates/404.ftlh", "<html><head></head><body>own</body></html>\n");

        update("templates/404.ftlh");
        assertThat(page("404.html")).contains("own");
        assertThat(page("papers/one/index.html")).contains("One").doesNotContain("Not told of");
    }

    @Test
    void leadsWholeLinksToThePreview() {
        assertThat(page("papers/one/index.html"))
                .contains("http://127.0.0.1:4000/papers/one/")
                .doesNotContain("ada.example.org");
    }
}
