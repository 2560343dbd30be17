package offprint.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static offprint.preview.ShownSite.paper;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import offprint.diag.json.JsonValue;
import offprint.preview.ShownSite.Answer;
import offprint.preview.ShownSite.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a browser hears, and what it gets then, after its author has changed a file. */
@Timeout(60)
class LiveReloadTest {
    private static final String BROKEN = paper("One") + "topic: <b>&\"'</b>\n";

    @AutoClose
    private final ShownSite site;

    LiveReloadTest(@TempDir Path folder) throws IOException {
        this.site = new ShownSite(folder);
    }

    /** The browser is told of the state in which the page has the text; what it hears before may be of a state between. */
    private static void assertReloadsTo(ShownSite site, Stream browser, String path, String text) throws IOException {
        String event = browser.next();
        Answer page = site.get(path);
        while (!page.body().contains(text) || !event.equals("reload " + page.version())) {
            event = browser.next();
            page = site.get(path);
        }
        assertThat(page.status()).isEqualTo(200);
    }

    private void assertReloadsTo(Stream browser, String path, String text) throws IOException {
        assertReloadsTo(site, browser, path, text);
    }

    @Test
    void reloadsAPageWhoseFileHasChanged() throws IOException {
        site.start();
        try (Stream browser = site.opens("/papers/one/")) {
            assertThat(browser.contentType()).isEqualTo("text/event-stream");
            site.write("content/papers/one.yaml", paper("Changed"));
            assertReloadsTo(browser, "/papers/one/", "Changed");
            site.write("content/papers/one.yaml", paper("Again"));
            assertReloadsTo(browser, "/papers/one/", "Again");
        }
        assertThat(site.said()).containsPattern("content/papers/one\\.yaml changed: \\d+ ms\n");
    }

    @Test
    void tellsEveryBrowser() throws IOException {
        site.start();
        try (Stream one = site.opens("/papers/one/");
                Stream other = site.opens("/")) {
            site.write("content/papers/one.yaml", paper("Changed"));
            assertThat(one.next()).isEqualTo(other.next()).startsWith("reload ");
        }
    }

    @Test
    void noticesThePapersThatComeAndGo() throws IOException {
        site.start();
        try (Stream browser = site.opens("/papers/")) {
            site.write("content/papers/three.yaml", paper("Three"));
            assertReloadsTo(browser, "/papers/three/", "Three");
            Files.delete(site.path("content/papers/three.yaml"));
            assertThat(browser.next()).startsWith("reload ");
            assertThat(site.get("/papers/three/").status()).isEqualTo(404);
        }
    }

    @Test
    void noticesAFileThatTakesThePlaceOfAnother() throws IOException {
        site.start();
        try (Stream browser = site.opens("/papers/one/")) {
            site.replace("content/papers/one.yaml", paper("Changed"));
            assertReloadsTo(browser, "/papers/one/", "Changed");
            site.replace("content/papers/one.yaml", paper("Again"));
            assertReloadsTo(browser, "/papers/one/", "Again");
        }
    }

    @Test
    void takesABurstOfChangesAsOne() throws IOException {
        site.start();
        try (Stream browser = site.opens("/papers/one/")) {
            String first = site.get("/").version();
            for (int i = 0; i < 20; i++) {
                site.rewrite("content/papers/one.yaml", paper("Draft " + i));
            }
            site.write("content/papers/two.yaml", paper("Also changed"));
            String heard = browser.next();
            while (!site.get("/papers/one/").body().contains("Draft 19")
                    || !site.get("/papers/two/").body().contains("Also changed")) {
                heard = browser.next();
            }
            assertThat(number(heard) - number(first))
                    .as("versions for 21 changes")
                    .isLessThan(10);
        }
    }

    private static int number(String version) {
        return Integer.parseInt(version.substring(version.lastIndexOf('-') + 1));
    }

    @Test
    void takesNoNoticeOfWhatEditorsLeaveBesideAFile() throws IOException {
        site.start();
        try (Stream browser = site.opens("/papers/one/")) {
            String before = site.get("/").version();
            site.write("content/papers/.one.yaml.swp", "x");
            site.write("content/papers/one.yaml~", "x");
            site.write("notes.txt", "no part of the site");
            site.write("content/papers/one.yaml", paper("Changed"));
            assertThat(number(browser.next())).isEqualTo(number(before) + 1);
        }
        assertThat(site.said()).doesNotContain("swp", "~", "notes.txt");
    }

    @Test
    void changesStyleSheetsInPlace() throws IOException {
        site.write("templates/assets/style.css", "body { color: black; }\n").start();
        try (Stream browser = site.opens("/")) {
            site.write("templates/assets/style.css", "body { color: red; }\n");
            assertThat(browser.next()).isEqualTo("style " + site.get("/").version());
            assertThat(site.get("/assets/style.css").body()).isEqualTo("body { color: red; }\n");
        }
    }

    @Test
    void reloadsWhenATemplateChanges() throws IOException {
        site.write("templates/text.ftlh", "<html><head></head><body>before</body></html>\n")
                .write("content/pages/teaching.md", "---\ntitle: Teaching\n---\nI teach.\n")
                .start();
        try (Stream browser = site.opens("/teaching/")) {
            assertThat(site.get("/teaching/").body()).contains("before");
            site.write("templates/text.ftlh", "<html><head></head><body>after</body></html>\n");
            assertReloadsTo(browser, "/teaching/", "after");
            Files.delete(site.path("templates/text.ftlh"));
            assertReloadsTo(browser, "/teaching/", "I teach.");
        }
    }

    @Test
    void saysWhatIsWrongAndKeepsTheLastGoodSite() throws IOException {
        site.start();
        String good = site.get("/papers/one/").body();
        try (Stream browser = site.opens("/papers/one/")) {
            site.write("content/papers/one.yaml", BROKEN);
            String event = browser.next();
            assertThat(event).startsWith("problems {").doesNotContain("<b>");
            JsonValue told = JsonValue.read(event.substring("problems ".length()))
                    .value()
                    .orElseThrow();
            assertThat(told.toString())
                    .contains("1 error; the last good site stays")
                    .contains("error[unknown-key]")
                    .contains("content/papers/one.yaml:5:1");
            assertThat(site.get("/papers/one/").body()).isEqualTo(good);
            assertThat(site.get("/papers/two/").status()).isEqualTo(200);

            site.write("content/papers/one.yaml", paper("Mended"));
            assertReloadsTo(browser, "/papers/one/", "Mended");
        }
        assertThat(site.said()).contains("error[unknown-key]").contains("1 error; the last good site stays\n");
    }

    @Test
    void tellsABrowserThatComesLaterWhatIsWrong() throws IOException {
        site.start();
        try (Stream first = site.opens("/")) {
            site.write("content/papers/one.yaml", BROKEN);
            first.next();
            try (Stream later = site.opens("/papers/two/")) {
                assertThat(later.next()).startsWith("problems ");
            }
        }
    }

    @Test
    void hasABrowserReloadThatMissedAChange() throws IOException {
        site.start();
        try (Stream browser = site.hears("/papers/one/", "of-another-day-7")) {
            assertThat(browser.next()).isEqualTo("reload " + site.get("/").version());
        }
    }

    @Test
    void showsWhatIsWrongWhereThereIsNoSiteYet() throws IOException {
        site.write("content/papers/one.yaml", BROKEN).start();
        Answer answer = site.get("/papers/one/");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body())
                .contains("1 error; there is no site to show yet")
                .contains("&lt;b&gt;&amp;")
                .doesNotContain("<b>");

        try (Stream browser = site.hears("/papers/one/", answer.version())) {
            assertThat(browser.next()).startsWith("problems ");
            site.write("content/papers/one.yaml", paper("Mended"));
            assertReloadsTo(browser, "/papers/one/", "Mended");
        }
    }

    @Test
    void saysWhatIsWrongWithTheTemplateOfAPageThatIsLookedAt() throws IOException {
        site.write("content/pages/teaching.md", "---\ntitle: Teaching\n---\nI teach.\n")
                .start();
        try (Stream browser = site.opens("/teaching/")) {
            site.write("templates/text.ftlh", "${nobody.knows}\n");
            assertThat(browser.next()).startsWith("problems ").contains("templates/text.ftlh:1:3");
            assertThat(site.get("/teaching/").body()).contains("I teach.");
            Files.delete(site.path("templates/text.ftlh"));
            assertReloadsTo(browser, "/teaching/", "I teach.");
        }
    }

    @Test
    void saysWhatIsWrongWithTheTemplateOfAPageWhenItIsAskedFor() throws IOException {
        site.write("content/pages/teaching.md", "---\ntitle: Teaching\n---\nI teach.\n")
                .start();
        try (Stream browser = site.opens("/papers/one/")) {
            site.write("templates/text.ftlh", "${nobody.knows}\n");
            assertThat(browser.next()).startsWith("reload ");
            assertThat(site.get("/teaching/").body()).as("the last good one").contains("I teach.");
            assertThat(browser.next()).startsWith("problems ").contains("templates/text.ftlh:1:3");
        }
    }

    /** Where the system has no events, as on this disk, files are looked at again and again. */
    @Test
    void noticesChangesWithoutTheSystemsHelp() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
                ShownSite other = new ShownSite(disk.getPath("/work")).start();
                Stream browser = other.opens("/papers/one/")) {
            other.write("content/papers/one.yaml", paper("Changed"));
            assertReloadsTo(other, browser, "/papers/one/", "Changed");
            other.replace("content/papers/one.yaml", paper("Another"));
            assertReloadsTo(other, browser, "/papers/one/", "Another");
        }
    }

    @Test
    void goesOnAfterAnErrorOfItsOwn() throws IOException {
        PrintStream failsOnce = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8) {
            private boolean failed;

            @Override
            public void println(@Nullable String line) {
                if (!failed && String.valueOf(line).contains(" changed: ")) {
                    failed = true;
                    throw new StackOverflowError("invented");
                }
                super.println(line);
            }
        };
        site.start(failsOnce);
        try (Stream browser = site.opens("/papers/one/")) {
            site.write("content/papers/one.yaml", paper("Changed"));
            assertReloadsTo(browser, "/papers/one/", "Changed");
            site.write("content/papers/one.yaml", paper("Again"));
            assertReloadsTo(browser, "/papers/one/", "Again");
        }
    }

    @Test
    void endsWhenItIsClosed() throws IOException {
        site.start();
        int port = site.port();
        try (Stream browser = site.opens("/papers/one/")) {
            assertThat(browser).isNotNull();
            site.close();
            assertThat(Listening.at("127.0.0.1", port)).satisfies(server -> server.stop(0));
        }
    }
}
