package offprint.site.write;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The right of one build to write to an output folder. It is a lock on an empty file that stays in the folder; the system
 * takes it back from a build that was killed.
 */
final class OutputLock implements AutoCloseable {
    static final String NAME = ".offprint-lock";

    /** In milliseconds. A build of very many papers takes minutes. */
    private static final long LONGEST_WAIT = 600_000;

    private static final long BETWEEN_TRIES = 100;

    private final Optional<FileChannel> channel;

    private OutputLock(Optional<FileChannel> channel) {
        this.channel = channel;
    }

    /**
     * Waits until no other build writes to the folder, which must be there. A folder that nobody may write to needs no
     * lock.
     *
     * @throws IOException if another build writes for longer than any should
     */
    static OutputLock of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("cannot lock `" + folder + "`: `" + file + "` is not a plain file");
        }
        FileChannel channel;
        try {
            channel = FileChannel.open(file, CREATE, WRITE);
        } catch (IOException e) {
            return new OutputLock(Optional.empty());
        }
        boolean locked = false;
        try {
            for (long waited = 0; !locked; waited += BETWEEN_TRIES) {
                locked = isLocked(channel);
                if (!locked) {
                    pause(folder, waited);
                }
            }
            return new OutputLock(Optional.of(channel));
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void pause(Path folder, long waited) throws IOException {
        if (waited >= LONGEST_WAIT) {
            throw new IOException("another build has been writing to `" + folder + "` for ten minutes");
        }
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another build wrote to `" + folder + "`");
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }
}
