package offprint.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import offprint.add.person.Gathered;
import offprint.add.person.PersonFacts;
import offprint.add.person.PersonFiles;
import offprint.add.person.ProposalFile;

/** What becomes of a person's record beside the papers: the profile of a new site, proposals, and what is refused. */
final class PersonFolder {
    private final AddOptions options;
    private final FileSystem files;
    private final StringBuilder shown;

    /** @param shown where the files that were made are named */
    PersonFolder(AddOptions options, FileSystem files, StringBuilder shown) {
        this.options = options;
        this.files = files;
        this.shown = shown;
    }

    /** Writes the profile of a new site, its lists, and the person's name as its title. */
    void describe(Gathered gathered) throws IOException {
        if (gathered.facts().isEmpty()) {
            return;
        }
        PersonFacts person = gathered.facts().get();
        Path content = options.source().resolve("content");
        for (Map.Entry<String, String> file : PersonFiles.of(person).entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
            show("content/" + file.getKey());
        }
        Path site = content.resolve("site.yaml");
        String title = "title: '" + person.name().display().replace("'", "''") + "'\n";
        Files.writeString(site, Files.readString(site).replaceFirst("(?m)^title: Your Name\\R", quoted(title)));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    /** Writes the list of works that may be the person's, where one is wanted and there are any. */
    void propose(Gathered gathered) throws IOException {
        if (options.propose().isEmpty() || gathered.proposals().isEmpty() || options.dryRun()) {
            return;
        }
        String name = options.propose().get();
        Files.writeString(files.getPath(name), ProposalFile.of(gathered.proposals()));
        shown.append(name)
                .append("  lists ")
                .append(gathered.proposals().size())
                .append(" to tick\n");
    }

    /** Adds works of other people to not-mine.yaml. */
    void refuse(List<String> ids) throws IOException {
        Path file = options.source().resolve("content").resolve("not-mine.yaml");
        String before = Files.isRegularFile(file) ? Files.readString(file) : "";
        StringBuilder more = new StringBuilder();
        for (String id : ids) {
            if (!before.contains(id + ':')) {
                more.append(id).append(": not mine\n");
            }
        }
        if (more.length() == 0 || options.dryRun()) {
            return;
        }
        String separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        Files.write(
                file,
                (separator + more).getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        show("content/not-mine.yaml");
    }

    private void show(String path) {
        String folder = options.displayName().isEmpty() ? "" : options.displayName() + '/';
        shown.append(folder).append(path).append('\n');
    }
}
