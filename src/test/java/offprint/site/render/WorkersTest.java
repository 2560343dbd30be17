package offprint.site.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 1000})
    void doEachThingOnce(int count) throws IOException {
        AtomicIntegerArray done = new AtomicIntegerArray(count);
        Workers.each(count, 1, done::incrementAndGet);
        for (int i = 0; i < count; i++) {
            assertThat(done.get(i)).isEqualTo(1);
        }
    }

    @Test
    void failWithWhatTheStepHasThrown() {
        assertThatThrownBy(() -> Workers.each(9, 1, i -> throwing(new IOException("no room"))))
                .hasMessage("no room");
        assertThatThrownBy(() -> Workers.each(9, 1, i -> throwing(new IllegalStateException("a bug"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Workers.each(9, 1, i -> throwing(new StackOverflowError())))
                .isInstanceOf(StackOverflowError.class);
    }

    /** Each that is on its way when one fails may take one more: it may have been about to. */
    @Test
    void beginNothingMoreWhenOneHasFailed() {
        int threads = Runtime.getRuntime().availableProcessors();
        CountDownLatch failing = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> Workers.each(10_000, 1, i -> {
                    if (i == 0) {
                        failing.countDown();
                        throw new IOException("the first");
                    }
                    await(failing);
                    begun.incrementAndGet();
                }))
                .hasMessage("the first");
        assertThat(begun.get()).isLessThan(10_000 - threads);
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void throwing(Throwable problem) throws IOException {
        if (problem instanceof Error error) {
            throw error;
        }
        if (problem instanceof RuntimeException bug) {
            throw bug;
        }
        throw (IOException) problem;
    }
}
