package offprint.preview;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/**
 * Says which files of a site's folders {@code content} and {@code templates} have changed. Several changes that come in
 * one burst, as of an editor that writes a new file and renames it, are one answer.
 */
interface Watch extends Closeable {
    List<String> FOLDERS = List.of("content", "templates");

    /** A burst has ended when nothing has changed for so long. */
    int QUIET_MILLIS = 15;
    /** A burst that goes on is answered after so long. */
    int LONGEST_MILLIS = 250;

    /**
     * Waits until something changes. A folder stands for everything in it.
     *
     * @return paths that begin with the site's folder as it was given
     */
    SortedSet<Path> next() throws InterruptedException, IOException;

    /**
     * Watches with the system's own events, or by looking again and again where it has none, they come late, or they fail
     * later on.
     */
    static Watch of(Path site) {
        boolean hasEvents = site.getFileSystem() == FileSystems.getDefault()
                && !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        if (hasEvents && Files.isDirectory(site)) {
            try {
                return new LastingWatch(site, new EventWatch(site));
            } catch (IOException e) {
                // The system watches only so many folders for one user.
            }
        }
        return new PollingWatch(site);
    }

    /** Whether what editors leave beside a file, or hide, is meant: nothing that a site is made of. */
    static boolean isIgnored(Path path) {
        Path name = path.getFileName();
        return name == null
                || name.toString().startsWith(".")
                || name.toString().endsWith("~");
    }

    static List<Path> roots(Path site) {
        List<Path> roots = new ArrayList<>();
        for (String folder : FOLDERS) {
            roots.add(site.resolve(folder));
        }
        return roots;
    }
}
