package offprint.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/** Watches by the system's events for as long as they come, then by polling. */
final class LastingWatch implements Watch {
    private final Path site;
    private volatile Watch watch;
    private volatile boolean closed;

    /** @param first what watches until it fails */
    LastingWatch(Path site, Watch first) {
        this.site = site;
        this.watch = first;
    }

    @Override
    public SortedSet<Path> next() throws InterruptedException {
        try {
            return watch.next();
        } catch (IOException | RuntimeException e) {
            if (closed) {
                throw new InterruptedException("the watch is closed");
            }
            close(watch);
            watch = new PollingWatch(site);
            // Anything may have changed while nothing was watched.
            return new TreeSet<>(Watch.roots(site));
        }
    }

    private static void close(Watch failed) {
        try {
            failed.close();
        } catch (IOException e) {
            // It has failed already.
        }
    }

    @Override
    public void close() {
        closed = true;
        close(watch);
    }
}
