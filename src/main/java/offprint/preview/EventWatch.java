package offprint.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Watches with the system's own events. These are of one folder each, so every folder has its own key. */
final class EventWatch implements Watch {
    private static final int DEEPEST = 40;

    private final Path site;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    EventWatch(Path site) throws IOException {
        this.site = site;
        this.service = site.getFileSystem().newWatchService();
        try {
            registerAll();
        } catch (IOException e) {
            service.close();
            throw e;
        }
    }

    @Override
    public SortedSet<Path> next() throws InterruptedException, IOException {
        SortedSet<Path> changed = new TreeSet<>();
        while (changed.isEmpty()) {
            read(service.take(), changed);
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
            WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            while (more != null) {
                read(more, changed);
                more = System.nanoTime() > end ? null : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
        return changed;
    }

    private void read(WatchKey key, SortedSet<Path> changed) throws IOException {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW) {
                registerAll();
                changed.addAll(Watch.roots(site));
            } else if (folder != null && event.context() instanceof Path name) {
                Path path = folder.resolve(name);
                boolean watched = !folder.equals(site) || FOLDERS.contains(name.toString());
                if (watched && !Watch.isIgnored(path)) {
                    note(path, event, changed);
                }
            }
        }
        if (!key.reset()) {
            folders.remove(key);
            if (site.equals(folder)) {
                throw new NoSuchFileException(site.toString(), null, "the site's folder was moved or deleted");
            }
        }
    }

    private void note(Path path, WatchEvent<?> event, SortedSet<Path> changed) throws IOException {
        changed.add(path);
        if (event.kind() == ENTRY_DELETE) {
            cancel(path);
        } else if (event.kind() == ENTRY_CREATE && Files.isDirectory(path)) {
            // What is written into a new folder before it is watched is noticed because the folder itself has changed.
            cancel(path);
            register(path);
        }
    }

    /** A folder that was moved away would go on to tell of itself under its old name. */
    private void cancel(Path gone) {
        List<WatchKey> keys = new ArrayList<>();
        for (Map.Entry<WatchKey, Path> folder : folders.entrySet()) {
            if (folder.getValue().startsWith(gone) && !folder.getValue().equals(site)) {
                keys.add(folder.getKey());
            }
        }
        for (WatchKey key : keys) {
            key.cancel();
            folders.remove(key);
        }
    }

    private void registerAll() throws IOException {
        watch(site);
        for (Path root : Watch.roots(site)) {
            if (Files.isDirectory(root)) {
                register(root);
            }
        }
    }

    private void register(Path root) throws IOException {
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (Watch.isIgnored(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                watch(folder);
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

    /** Passes over a folder that is gone; one that is there and cannot be watched is an error. */
    private void watch(Path folder) throws IOException {
        try {
            folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
        } catch (NoSuchFileException | NotDirectoryException e) {
            // If there is one again by now, that is an event of the folder around it.
        } catch (IOException e) {
            if (Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
