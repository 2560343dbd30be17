package offprint.command;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Files of recorded answers: one, or all in a folder. */
final class RecordedFiles {
    private RecordedFiles() {}

    /** The names of the files, in the order of the alphabet; a name that is no folder's stands for itself. */
    static List<String> in(FileSystem files, String named) throws IOException {
        List<String> names = new ArrayList<>();
        try {
            Path folder = files.getPath(named);
            if (named.equals("-") || !Files.isDirectory(folder)) {
                return List.of(named);
            }
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                for (Path file : all) {
                    if (Files.isRegularFile(file)) {
                        names.add(file.toString());
                    }
                }
            }
        } catch (InvalidPathException e) {
            return List.of(named);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(names);
        return names;
    }
}
