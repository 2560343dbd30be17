package offprint.add.fetch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The time that passes while a registry is asked. */
public interface Stopwatch {

    /** Nanoseconds since some moment that stays the same. */
    long nanos();

    /** Lets the time pass. */
    void pause(Duration duration) throws InterruptedException;

    /** That of the machine. */
    static Stopwatch real() {
        return new Stopwatch() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void pause(Duration duration) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(duration.toNanos());
            }
        };
    }
}
