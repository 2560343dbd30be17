package offprint.write;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does something to each of many files, on all processors where there are enough files for it to pay. */
final class Workers {
    private static final int FILES_PER_WORKER = 250;

    /** What is done to the file of that index; two of them never depend on each other. */
    interface Step {
        void run(int index) throws IOException;
    }

    private final int count;
    private final Step step;
    private final AtomicInteger next = new AtomicInteger();

    private Workers(int count, Step step) {
        this.count = count;
        this.step = step;
    }

    /** Takes the step for each index below the count. When one fails, those that were not begun are left out. */
    static void each(int count, Step step) throws IOException {
        Workers workers = new Workers(count, step);
        int number = Math.min(Runtime.getRuntime().availableProcessors(), count / FILES_PER_WORKER);
        if (number < 2) {
            workers.work();
        } else {
            workers.workTogether(number);
        }
    }

    private void work() throws IOException {
        boolean done = false;
        try {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                step.run(i);
            }
            done = true;
        } finally {
            if (!done) {
                next.set(count);
            }
        }
    }

    private void workTogether(int number) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            Callable<Boolean> worker = () -> {
                work();
                return true;
            };
            List<Callable<Boolean>> workers = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                workers.add(worker);
            }
            for (Future<Boolean> ended : threads.invokeAll(workers)) {
                ended.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while writing");
        } finally {
            threads.shutdownNow();
        }
    }
}
