package offprint.site.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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
            awaitSleep(second);
            assertThat(second.isAlive()).isTrue();
            assertThat(taken).isFalse();
        }
        second.join();
        assertThat(taken).isTrue();
    }

    @Test
    void hasAnotherProcessHoldItAlone() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Path.of(URI.create(Elsewhere.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()))
                                .toString(),
                        Elsewhere.class.getName(),
                        output.resolve(OutputLock.NAME).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        AtomicBoolean taken = new AtomicBoolean();
        Thread waiting = new Thread(() -> take(taken));
        try (OutputStream end = other.getOutputStream()) {
            assertThat(other.getInputStream().read()).isEqualTo('1');
            waiting.start();
            awaitSleep(waiting);
            assertThat(waiting.isAlive()).isTrue();
            end.write('\n');
        }
        waiting.join();
        assertThat(taken).isTrue();
        assertThat(other.waitFor()).isZero();
    }

    @Test
    void isNotWaitedForAfterAnInterruption() throws IOException, InterruptedException {
        AtomicReference<IOException> problem = new AtomicReference<>();
        Thread second = new Thread(() -> {
            try (OutputLock lock = OutputLock.of(output)) {
                assertThat(lock).isNull();
            } catch (IOException e) {
                problem.set(e);
            }
        });
        try (OutputLock lock = OutputLock.of(output)) {
            assertThat(lock).isNotNull();
            second.start();
            awaitSleep(second);
            second.interrupt();
            second.join();
        }
        assertThat(problem.get())
                .isInstanceOf(InterruptedIOException.class)
                .hasMessage("interrupted while another build wrote to `" + output + "`");
    }

    private static void awaitSleep(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
    }

    /** A process that holds the lock until something is written to it. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] args) throws IOException {
            try (FileChannel channel =
                    FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                System.out.print(channel.tryLock() == null ? 0 : 1);
                System.out.flush();
                int end = System.in.read();
                assert end == '\n';
            }
        }
    }

    private void take(AtomicBoolean taken) {
        try (OutputLock lock = OutputLock.of(output)) {
            taken.set(lock != null);
        } catch (IOException e) {
            taken.set(false);
        }
    }
}
