package offprint.content.load;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;

/** The objection to files and folders that are there and cannot be read. */
final class Unreadable {
    private Unreadable() {}

    /**
     * @param what the file as the headline calls it
     * @param failure what was thrown, or what an iteration threw because of it
     */
    static Diagnostic of(String origin, String what, Exception failure) {
        Exception e = failure.getCause() instanceof IOException cause ? cause : failure;
        String said = e instanceof FileSystemException known
                ? Optional.ofNullable(known.getReason()).orElse(e.toString())
                : String.valueOf(e.getMessage());
        Diagnostic problem = Diagnostic.inFile(origin, Rule.UNREADABLE_FILE, what + " cannot be read");
        if (e instanceof AccessDeniedException) {
            return problem.label("permission denied").help("let yourself read it, or move it away");
        }
        // It was listed a moment ago.
        if (e instanceof NoSuchFileException) {
            return problem.label("a symbolic link to something that is not there")
                    .help("delete it, or put the file in its place");
        }
        if (e instanceof FileSystemLoopException || said.startsWith("Too many levels of symbolic links")) {
            return problem.label("a symbolic link that leads back to itself").help("delete it");
        }
        return problem.label(said);
    }
}
