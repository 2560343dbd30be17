package offprint.site.write;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Files of a new site that wait, in a folder of their own within the output folder, until all of the site is there. A
 * site that never gets whole leaves no trace; what a build that was killed has left goes with the next one's.
 */
final class Staging {
    private final Path folder;
    private final String token;
    private final AtomicInteger number = new AtomicInteger();
    private boolean begun;

    /** @param token tells the builds apart */
    Staging(Path root, String token) {
        this.folder = root.resolve(SitePath.STAGING);
        this.token = token;
    }

    /** Writes a file that waits, and gives its number; {@code target} is the one that messages name. */
    int add(Content content, Path target) throws IOException {
        try {
            begin();
            int added = number.getAndIncrement();
            try (OutputStream out = Files.newOutputStream(file(added), CREATE_NEW, WRITE)) {
                content.writeTo(out);
            }
            return added;
        } catch (IOException e) {
            throw DiskFailure.of("write", target, e);
        }
    }

    /** Where the file of a number waits. */
    Path file(int number) {
        return folder.resolve(SitePath.temporaryName(token + "-" + number));
    }

    /** Removes every file that waits, and the folders that were made for them. */
    synchronized void clear() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (isStaged(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
        deleteIfEmpty(folder);
        begun = false;
    }

    private synchronized void begin() throws IOException {
        if (begun) {
            return;
        }
        clear();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder);
        }
        begun = true;
    }

    private static boolean isStaged(Path file) {
        Path name = file.getFileName();
        return name != null
                && SitePath.isTemporary(name.toString())
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void deleteIfEmpty(Path place) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(place)) {
            if (children.iterator().hasNext()) {
                return;
            }
        } catch (NoSuchFileException e) {
            return;
        }
        Files.deleteIfExists(place);
    }
}
