package offprint.site.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import offprint.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The lock on an output folder, on a real disk. */
@Timeout(60)
class OutputLockTest {
    private final Path output;

    OutputLockTest(@TempDir Path folder) {
        this.output = folder;
    }

    private void assertIsHeld(boolean held) throws IOException {
        try (FileChannel channel = FileChannel.open(
                output.resolve(OutputLock.NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (held) {
                assertThatThrownBy(channel::tryLock).isInstanceOf(OverlappingFileLockException.class);
            } else {
                assertThat(channel.tryLock()).isNotNull();
            }
        }
    }

    @Test
    void isHeldUntilItIsClosed() throws IOException {
        try (OutputLock lock = OutputLock.of(output)) {
            assertThat(lock).isNotNull();
            assertIsHeld(true);
        }
        assertIsHeld(false);
    }

    @Test
    void isHeldByAWriterFromItsFirstFileToItsEnd() throws IOException {
        try (SiteWriter writer = SiteWriter.into(output)) {
            writer.take(WrittenSites.made("a.txt", "a"));
            assertIsHeld(true);
            writer.finish(new Diagnostics());
            assertIsHeld(true);
        }
        assertIsHeld(false);
    }

    @Test
    void hasASecondOneWait() throws IOException, InterruptedException {
        AtomicBoolean taken = new AtomicBoolean();
        Thread second = new Thread(() -> take(taken));
        try (OutputLock lock = OutputLock.of(output)) {
            assertThat(lock).isNotNull();
            second.start();
            while (second.getState() != Thread.State.TIMED_WAITING && second.isAlive()) {
                Thread.onSpinWait();
            }
            assertThat(second.isAlive()).isTrue();
            assertThat(taken).isFalse();
        }
        second.join();
        assertThat(taken).isTrue();
    }

    private void take(AtomicBoolean taken) {
        try (OutputLock lock = OutputLock.of(output)) {
            taken.set(lock != null);
        } catch (IOException e) {
            taken.set(false);
        }
    }
}
