package offprint.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offprint.command.table.Option;

/**
 * Where a run may write.
 *
 * @param source the folder that holds content/
 * @param output where the site goes
 */
record Targets(Path source, Path output) {
    private static final List<String> SOURCES = List.of("content", "templates");

    /** The site must not be written over what it is made of, by whatever way it is named. */
    void rejectOutput() throws UsageException {
        Path target = withoutLinks(output);
        boolean over = withoutLinks(source).startsWith(target);
        for (String folder : SOURCES) {
            Path made = withoutLinks(source.resolve(folder));
            over |= target.startsWith(made) || made.startsWith(target);
        }
        if (over) {
            throw new UsageException("the site cannot be written to `" + output + "`, where its own sources lie");
        }
    }

    /** A file that must not be written over the site, nor over what that is made of. */
    Optional<Path> file(TypedLine line, Option option, String noun) throws UsageException {
        Optional<String> text = line.value(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Path file = line.path(text.get());
        Path target = withoutLinks(file);
        boolean over = target.startsWith(withoutLinks(output));
        for (String folder : SOURCES) {
            over |= target.startsWith(withoutLinks(source.resolve(folder)));
        }
        if (over) {
            throw new UsageException(
                    "the " + noun + " cannot be written to `" + file + "`, where the site or its sources lie");
        }
        return Optional.of(file);
    }

    /** Where a path leads, as far as it exists. */
    private static Path withoutLinks(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path existing = absolute; existing != null; existing = existing.getParent()) {
            try {
                return existing.toRealPath().resolve(existing.relativize(absolute));
            } catch (IOException e) {
                // It does not exist yet; the folder that it will lie in may.
            }
        }
        return absolute;
    }
}
