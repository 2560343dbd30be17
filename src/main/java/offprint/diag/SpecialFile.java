package offprint.diag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A named pipe, a socket or a device: reading one may block forever, or never end. */
public final class SpecialFile {

    private SpecialFile() {}

    /**
     * Whether the file is such a one, which is reported. What cannot be looked at is none.
     *
     * @param name how messages name the file
     */
    public static boolean isOne(Path file, String name, Diagnostics diagnostics) {
        try {
            return isOne(file, Files.readAttributes(file, BasicFileAttributes.class), name, diagnostics);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Whether a file is no ordinary one, which is reported.
     *
     * @param attributes of what the file is, or links to
     */
    public static boolean isOne(Path file, BasicFileAttributes attributes, String name, Diagnostics diagnostics) {
        // Windows has other files of which Java says so, such as those that lie in a cloud until they are read.
        if (!attributes.isOther()
                || !file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        diagnostics.report(Diagnostic.inFile(
                        name,
                        Rule.UNREADABLE_FILE,
                        "`" + file.getFileName() + "` is a named pipe, a socket or a device")
                .help("delete it, or put a regular file in its place"));
        return true;
    }
}
