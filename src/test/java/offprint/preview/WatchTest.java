package offprint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
            Watch watch(Path site) {
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

    /** As a switch between branches does it, and faster. */
    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void skipsFoldersThatAreGoneBeforeTheyAreRead(Way way)
            throws IOException, InterruptedException, ExecutionException {
        write("content/site.yaml", "1");
        try (Watch watch = way.watch(site)) {
            CompletableFuture<Void> storm = CompletableFuture.runAsync(this::makeAndRemoveFolders);
            while (!storm.isDone()) {
                write("content/site.yaml", "so that something is told");
                assertThat(watch.next()).allMatch(path -> path.startsWith(site.resolve("content")));
            }
            storm.get();
            until(watch, write("content/papers/last.yaml", "1"));
        }
    }

    private void makeAndRemoveFolders() {
        Path outer = site.resolve("content/papers");
        try {
            for (int i = 0; i < 3000; i++) {
                Path inner = Files.createDirectories(outer.resolve("drafts"));
                Files.delete(inner);
                Files.delete(outer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void goesOnWhenTheSitesFolderIsMovedAwayAndBack() throws IOException, InterruptedException {
        Path moved = site.resolve("moved");
        Path work = site.resolve("work");
        Files.createDirectories(work.resolve("content"));
        try (Watch watch = Watch.of(work)) {
            Files.move(work, moved);
            Files.delete(Files.createDirectory(work));
            Files.move(moved, work);
            Path file = Files.writeString(work.resolve("content/site.yaml"), "1");
            until(watch, file);
            assertThat(until(watch, Files.writeString(file, "changed"))).contains(file);
        }
    }

    @Test
    void goesOnByLookingWhereTheSystemWatchesNoLonger() throws IOException, InterruptedException {
        Path one = write("content/papers/one.yaml", "1");
        try (Watch watch = new LastingWatch(site, new Exhausted())) {
            assertThat(watch.next()).as("all that may have changed").containsExactlyElementsOf(Watch.roots(site));
            write("content/papers/one.yaml", "changed");
            assertThat(watch.next()).containsExactly(one);
        }
    }

    /** The system's events where its queues are full. */
    private static final class Exhausted implements Watch {
        @Override
        public SortedSet<Path> next() throws IOException {
            throw new IOException("User limit of inotify watches reached");
        }

        @Override
        public void close() throws IOException {
            throw new IOException("closed already");
        }
    }
}
