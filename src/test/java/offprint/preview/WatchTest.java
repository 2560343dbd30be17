package offprint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both ways of watching tell of the same changes. */
@Timeout(30)
class WatchTest {
    private final Path site;

    WatchTest(@TempDir Path site) {
        this.site = site;
    }

    enum Way {
        EVENTS {
            @Override
            Watch watch(Path site) throws IOException {
                return new EventWatch(site);
            }
        },
        POLLING {
            @Override
            Watch watch(Path site) throws IOException {
                return new PollingWatch(site);
            }
        };

        abstract Watch watch(Path site) throws IOException;
    }

    private Path write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Waits for the change, with which others may come. */
    private static SortedSet<Path> until(Watch watch, Path wanted) throws IOException, InterruptedException {
        SortedSet<Path> all = new TreeSet<>();
        while (all.stream().noneMatch(wanted::startsWith)) {
            all.addAll(watch.next());
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void namesAFileThatChangesComesOrGoes(Way way) throws IOException, InterruptedException {
        Path one = write("content/papers/one.yaml", "1");
        Path two = write("content/papers/two.yaml", "2");
        try (Watch watch = way.watch(site)) {
            write("content/papers/one.yaml", "changed");
            assertThat(until(watch, one)).contains(one).doesNotContain(two);
            Path three = write("content/papers/three.yaml", "3");
            assertThat(until(watch, three)).contains(three).doesNotContain(two);
            Files.delete(one);
            assertThat(until(watch, one)).contains(one).doesNotContain(two);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfFilesInFoldersThatCameLater(Way way) throws IOException, InterruptedException {
        write("content/site.yaml", "1");
        try (Watch watch = way.watch(site)) {
            until(watch, write("templates/parts/one.ftlh", "1"));
            Path other = write("templates/parts/other.ftlh", "2");
            until(watch, other);
            assertThat(until(watch, write("templates/parts/other.ftlh", "changed")))
                    .contains(other);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfAFolderThatIsMovedAwayAndBack(Way way) throws IOException, InterruptedException {
        Path file = write("content/static/data/a.txt", "1");
        Path folder = file.getParent();
        try (Watch watch = way.watch(site)) {
            Files.move(folder, site.resolve("elsewhere"));
            until(watch, file);
            Files.move(site.resolve("elsewhere"), folder);
            until(watch, file);
            write("content/static/data/a.txt", "changed");
            assertThat(until(watch, file)).contains(file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void passesOverWhatIsHiddenOrABackUpOrElsewhere(Way way) throws IOException, InterruptedException {
        Path one = write("content/papers/one.yaml", "1");
        try (Watch watch = way.watch(site)) {
            write("content/papers/.one.yaml.swp", "x");
            write("content/papers/one.yaml~", "x");
            write("README.md", "x");
            write("site/index.html", "x");
            write("content/papers/one.yaml", "changed");
            assertThat(until(watch, one)).containsExactly(one);
        }
    }
}
