package offprint.site.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that could not be read or written, in a sentence that names it. */
final class DiskFailure extends IOException {
    private static final long serialVersionUID = 1;

    private DiskFailure(String message, IOException cause) {
        super(message, cause);
    }

    /** The failure to {@code verb} the file; one that already has its sentence keeps it. */
    static DiskFailure of(String verb, Path file, IOException cause) {
        return cause instanceof DiskFailure known
                ? known
                : new DiskFailure("cannot " + verb + " `" + file + "`: " + reason(cause), cause);
    }

    /** The JDK's messages repeat the path, or are nothing but the path. */
    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        String said = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return said == null ? cause.getClass().getSimpleName() : said;
    }
}
