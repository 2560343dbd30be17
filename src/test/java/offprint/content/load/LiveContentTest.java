package offprint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.model.Bibliography;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that is read after each change must say what one that is read for the first time says. */
@Tag("slow")
class LiveContentTest {
    private static final String SITE =
            "title: Papers\nurl: https://example.org/\ncategories: {A: Algebra, B: Botany}\n";
    private static final List<String> FILES = List.of(
            "papers/one.yaml",
            "papers/two.yaml",
            "papers/three.yaml",
            "papers/Four.yaml",
            "papers/one.md",
            "papers/two.pdf",
            "papers/nobody.pdf",
            "pages/teaching.md",
            "pages/odd.txt",
            "news.yaml",
            "people.yaml",
            "static/a/b.txt",
            "static/c.txt",
            "papers/drafts/one.yaml",
            "addresses.lock",
            "stray.txt",
            "site.yaml",
            "profile.yaml");

    @AutoClose
    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());

    private final Path site = disk.getPath("work");
    private final Path content = site.resolve("content");
    private final LiveContent live = new LiveContent(site, "");

    @BeforeEach
    void writeASite() throws IOException {
        write("site.yaml", SITE);
        write("profile.yaml", "name: Ada Example\n");
        write("papers/one.yaml", paper("One", "A"));
        write("papers/two.yaml", paper("Two", "B"));
    }

    private static String paper(String title, String category) {
        return "title: " + title + "\nauthors: [Ada Example]\ndate: 2022-06-04\ncategory: " + category + "\n";
    }

    private Path write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(content.resolve(name.substring(0, Math.max(0, name.lastIndexOf('/')))));
        Files.writeString(file, text);
        return file;
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String shown(Diagnostics diagnostics) {
        return DiagnosticPrinter.of(DiagnosticPrinter.Format.TEXT, false).print(diagnostics.sorted(), "");
    }

    private Bibliography loaded() {
        return live.load(new Diagnostics()).orElseThrow();
    }

    private void assertReadsWhatAFirstReadingReads(String after) {
        Diagnostics first = new Diagnostics();
        Optional<Bibliography> expected = BibliographyLoader.load(Sources.read(site, "", first), first);
        Diagnostics again = new Diagnostics();
        Optional<Bibliography> found = live.load(again);

        assertThat(shown(again)).as(after).isEqualTo(shown(first));
        assertThat(found).as(after).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsWhatAFirstReadingReadsAfterAnyChange(long seed) throws IOException {
        SplittableRandom chance = new SplittableRandom(seed);
        loaded();
        for (int step = 0; step < 60; step++) {
            String name = FILES.get(chance.nextInt(FILES.size()));
            Path file = content.resolve(name);
            String after = step + ": " + name;
            boolean folder = chance.nextInt(8) == 0 && name.indexOf('/') > 0;
            if (folder && Files.exists(content.resolve(name.substring(0, Math.max(0, name.lastIndexOf('/')))))) {
                delete(content.resolve(name.substring(0, Math.max(0, name.lastIndexOf('/')))));
                live.changed(content.resolve(name.substring(0, Math.max(0, name.lastIndexOf('/')))));
            } else if (Files.exists(file) && chance.nextInt(3) == 0) {
                delete(file);
                live.changed(file);
            } else {
                write(name, text(name, chance));
                live.changed(file);
            }
            assertReadsWhatAFirstReadingReads(after);
        }
    }

    private static String text(String name, SplittableRandom chance) {
        int which = chance.nextInt(4);
        return switch (name) {
            case "site.yaml" -> which == 0 ? SITE.replace("B: Botany", "C: Chemistry") : which == 1 ? "tit" : SITE;
            case "profile.yaml" -> which == 0 ? "name: Ben\n" : "name: Ada Example\n";
            case "people.yaml" -> which == 0 ? "ada: {name: Ada Example}\n" : "ben: {name: Ben, aliases: [Benjamin]}\n";
            case "news.yaml" -> which == 0 ? "2024: [See](/papers/one/)\n" : "2024-13: Never\n";
            case "pages/teaching.md" -> which == 0 ? "no head\n" : "---\ntitle: Teaching\n---\nI *teach*.\n";
            case "papers/one.md" -> which == 0 ? "Bell \u0007\n" : "# Notes\n\n[Two](/papers/two/)\n";
            default ->
                which == 0
                        ? paper("One", "A")
                        : which == 1 ? paper("Other", "B") + "cites: [one]\n" : which == 2 ? "title: [\n" : "x\n";
        };
    }

    @Test
    void readsNoFileThatIsNotSaidToHaveChanged() throws IOException {
        loaded();
        write("papers/one.yaml", paper("Changed", "A"));

        assertThat(loaded().papers().get(0).title().text()).isEqualTo("One");
        live.changed(content.resolve("papers/one.yaml"));
        assertThat(loaded().papers().get(0).title().text()).isEqualTo("Changed");
    }

    @Test
    void noticesThatAFolderIsGoneWithAllThatWasInIt() throws IOException {
        live.changed(write("static/a/b.txt", "b"));
        assertThat(loaded().staticFiles()).hasSize(1);

        delete(content.resolve("static/a"));
        live.changed(content.resolve("static/a"));
        assertThat(loaded().staticFiles()).isEmpty();
        assertReadsWhatAFirstReadingReads("static/a is gone");
    }

    @Test
    void keepsThePapersThatHaveNotChanged() throws IOException {
        Bibliography before = loaded();
        live.changed(write("papers/one.yaml", paper("Changed", "A")));
        Bibliography after = loaded();

        assertThat(after.papers().get(0)).isNotSameAs(before.papers().get(0));
        assertThat(after.papers().get(1)).isSameAs(before.papers().get(1));
    }

    @Test
    void keepsAPaperThatIsWrittenAgainAsItWas() throws IOException {
        Bibliography before = loaded();
        live.changed(write("papers/one.yaml", paper("One", "A")));

        assertThat(loaded().papers().get(0)).isSameAs(before.papers().get(0));
    }

    @Test
    void keepsPapersWhenOnlyTheSitesTitleChanges() throws IOException {
        Bibliography before = loaded();
        live.changed(write("site.yaml", SITE.replace("title: Papers", "title: Other")));
        Bibliography after = loaded();

        assertThat(after.site().title()).isEqualTo("Other");
        assertThat(after.papers().get(0)).isSameAs(before.papers().get(0));
    }
}
