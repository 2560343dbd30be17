package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import offprint.preview.Preview;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees in a browser while they work in their files. */
@ExtendWith(Chromium.class)
@Timeout(60)
@Tag("slow")
class PreviewTest {
    private final Path folder;

    PreviewTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).resolveSibling("."));
        Path fresh = Files.writeString(folder.resolve("fresh.tmp"), text);
        Files.move(fresh, folder.resolve(path), StandardCopyOption.REPLACE_EXISTING);
    }

    private void writePaper(String title, String more) throws IOException {
        write(
                "content/papers/one.yaml",
                "title: " + title + "\nauthors: [Ada Example]\ndate: 2022-06-04\ncategory: A\n" + more);
    }

    private Preview start() throws IOException {
        write("content/site.yaml", "title: Ada\nurl: https://ada.example.org/\ncategories: {A: Algebra}\n");
        write("content/profile.yaml", "name: Ada Example\n");
        write("templates/assets/style.css", "h1 { color: rgb(1, 2, 3); }\n");
        writePaper("As it was", "");
        return Preview.start(
                new Preview.Settings(folder, "work", "127.0.0.1", 0, Optional.empty()),
                new PrintStream(OutputStream.nullOutputStream()),
                false);
    }

    @Test
    void showsChangesAsTheyAreSaved(Reader reader) throws IOException {
        reader.leavesRequestsOpen();
        try (Preview preview = start()) {
            Page page = reader.opensAt(preview.address(), preview.address() + "papers/one/");
            Locator title = page.locator("h1");
            Locator overlay = page.locator("offprint-problems");
            assertThat(title.innerText()).isEqualTo("As it was");

            writePaper("As it is", "");
            page.locator("h1", new Page.LocatorOptions().setHasText("As it is")).waitFor();

            writePaper("As it is", "topic: <i>odd</i>\n");
            overlay.locator("pre").waitFor();
            assertThat(overlay.locator("h1").innerText()).isEqualTo("1 error; the last good site stays");
            assertThat(overlay.locator("pre").innerText())
                    .startsWith("error[unknown-key]")
                    .contains("<i>odd</i>");
            assertThat(title.first().innerText()).isEqualTo("As it is");

            writePaper("As it will be", "");
            page.locator("h1", new Page.LocatorOptions().setHasText("As it will be"))
                    .waitFor();
            assertThat(overlay.count()).isZero();
        }
    }

    @Test
    void changesTheStyleOfThePageThatIsOpen(Reader reader) throws IOException {
        reader.leavesRequestsOpen();
        try (Preview preview = start()) {
            Page page = reader.opensAt(preview.address(), preview.address());
            page.evaluate("() => { window.stays = true; }");
            write("templates/assets/style.css", "h1 { color: rgb(4, 5, 6); }\n");
            page.waitForFunction("() => getComputedStyle(document.querySelector('h1')).color === 'rgb(4, 5, 6)'");
            assertThat(page.evaluate("() => window.stays")).isEqualTo(true);
        }
    }
}
