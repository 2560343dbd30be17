package offprint.preview;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Polls every file: for at most a twentieth of the time, and at least every two seconds. */
final class PollingWatch implements Watch {
    private static final int DEEPEST = 40;
    private static final long SHORTEST_MILLIS = 40;
    private static final long LONGEST_PAUSE_MILLIS = 2000;
    private static final int PAUSE_PER_LOOK = 20;

    private final Path site;
    private Map<Path, Look> seen;

    /** What tells one state of a file from another. */
    private record Look(boolean isFolder, long size, FileTime modified) {}

    PollingWatch(Path site) {
        this.site = site;
        this.seen = look();
    }

    @Override
    public SortedSet<Path> next() throws InterruptedException {
        long cost = 0;
        while (true) {
            Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, Math.max(SHORTEST_MILLIS, PAUSE_PER_LOOK * cost)));
            long start = System.nanoTime();
            SortedSet<Path> changed = changes();
            cost = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (!changed.isEmpty()) {
                long end = start + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
                boolean more = true;
                while (more && System.nanoTime() < end) {
                    Thread.sleep(QUIET_MILLIS);
                    more = changed.addAll(changes());
                }
                return changed;
            }
        }
    }

    private SortedSet<Path> changes() {
        Map<Path, Look> now = look();
        SortedSet<Path> changed = new TreeSet<>();
        for (Map.Entry<Path, Look> file : now.entrySet()) {
            Look before = seen.get(file.getKey());
            boolean folderStays =
                    before != null && before.isFolder() && file.getValue().isFolder();
            if (!folderStays && !file.getValue().equals(before)) {
                changed.add(file.getKey());
            }
        }
        for (Path path : seen.keySet()) {
            if (!now.containsKey(path)) {
                changed.add(path);
            }
        }
        seen = now;
        return changed;
    }

    private Map<Path, Look> look() {
        Map<Path, Look> looks = new HashMap<>();
        for (Path root : Watch.roots(site)) {
            try {
                look(root, looks);
            } catch (IOException e) {
                // What cannot be looked at now may be there when it is looked at next.
            }
        }
        return looks;
    }

    private static void look(Path root, Map<Path, Look> looks) throws IOException {
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (Watch.isIgnored(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                looks.put(folder, new Look(true, 0, FileTime.fromMillis(0)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!Watch.isIgnored(file)) {
                    looks.put(file, new Look(false, attributes.size(), attributes.lastModifiedTime()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {}
}
