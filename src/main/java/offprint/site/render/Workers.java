package offprint.site.render;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs steps that do not depend on each other, on all processors. Each thread takes the next step when it is done with
 * one, so none waits while another has much left. Streams would divide the work beforehand.
 */
public final class Workers {

    /** What is done to the thing of an index. */
    public interface Step {
        void run(int index) throws IOException;
    }

    private final int count;
    private final Step step;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Workers(int count, Step step) {
        this.count = count;
        this.step = step;
    }

    /**
     * Takes the step for each index below the count, and returns when the last is done. When one fails, those that were not
     * begun are left out.
     *
     * @param enough so many steps are worth a thread
     * @throws IOException what the first step that failed has thrown
     */
    public static void each(int count, int enough, Step step) throws IOException {
        Workers workers = new Workers(count, step);
        List<Thread> others = new ArrayList<>();
        int number = Math.min(Runtime.getRuntime().availableProcessors(), count / enough);
        for (int i = 1; i < number; i++) {
            Thread other = new Thread(workers::work, "worker-" + i);
            other.setDaemon(true);
            other.start();
            others.add(other);
        }
        workers.work();
        waitFor(others);
        workers.complain();
    }

    private void work() {
        try {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                step.run(i);
            }
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            next.set(count);
        }
    }

    private static void waitFor(List<Thread> threads) throws IOException {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while others were at work");
        }
    }

    private void complain() throws IOException {
        Throwable cause = failure.get();
        if (cause instanceof IOException problem) {
            throw problem;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
    }
}
