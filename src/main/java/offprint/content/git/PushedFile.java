package offprint.content.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as it is on the branch that was pushed.
 *
 * @param state what git's data say about it
 * @param text what the file holds there; empty where it is not there
 * @param reason why nothing can be told, where that is so
 */
public record PushedFile(State state, String text, String reason) {

    /** What git's data say about a file. */
    public enum State {
        /** There is no repository, or none of its branches was pushed that the checked-out one could be compared with. */
        NOT_PUSHED,
        /** A commit is checked out and not a branch. */
        NO_BRANCH,
        /** It is known what is there. */
        PUSHED,
        /** It was pushed in a form, or is damaged in a way, that keeps it from being read. */
        UNREADABLE
    }

    private static PushedFile of(State state) {
        return new PushedFile(state, "", "");
    }

    /**
     * Reads it from the repository around its folder.
     *
     * @param file which need not be there, unlike its folder
     */
    public static PushedFile of(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path name = file.getFileName();
            if (folder == null || name == null || !Files.isDirectory(folder)) {
                return of(State.NOT_PUSHED);
            }
            Path real = folder.toRealPath();
            Optional<GitRepository> repository = GitRepository.around(real);
            return repository.isPresent()
                    ? read(repository.get(), real.resolve(name.toString()))
                    : of(State.NOT_PUSHED);
        } catch (IOException | RuntimeException e) {
            // Whatever lies there, it was not written by Offprint, and no build must end by it.
            return new PushedFile(State.UNREADABLE, "", String.valueOf(e.getMessage()));
        }
    }

    private static PushedFile read(GitRepository repository, Path file) throws IOException {
        Optional<String> branch = repository.branch();
        if (branch.isEmpty()) {
            return of(State.NO_BRANCH);
        }
        Optional<String> commit = repository.pushed(branch.get());
        if (commit.isEmpty()) {
            return of(State.NOT_PUSHED);
        }
        Path path = repository.folder().relativize(file);
        try (ObjectStore objects = repository.objects()) {
            String text = objects.file(commit.get(), path)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("");
            return new PushedFile(State.PUSHED, text, "");
        }
    }
}
