package offprint.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import offprint.add.fetch.PersonId;
import offprint.add.fetch.WorkId;
import offprint.command.starter.ActionAddress;
import offprint.command.starter.Starter;

/** Creates a new site's folder where nothing is in the way. */
public final class NewSite {
    /** How many obstacles are named. */
    private static final int SHOWN = 4;

    private final NewOptions options;

    public NewSite(NewOptions options) {
        this.options = options;
    }

    /** Makes the site; answers what to tell its author. */
    public String run() throws IOException, UsageException {
        for (String from : options.from()) {
            if (!isThere(from)) {
                throw new UsageException("there is no file `" + from + "` (nothing was written)");
            }
        }
        Optional<ActionAddress> action = options.action().or(NewSite::ownAction);
        Starter starter = new Starter(options.folder(), action, options.empty());
        String folder = options.folder().toString().isEmpty()
                ? "."
                : options.folder().toString().replace('\\', '/');
        List<String> obstacles = starter.inTheWay();
        if (!obstacles.isEmpty()) {
            throw new UsageException("there is something in the way in `" + folder + "`: "
                    + String.join(", ", obstacles.subList(0, Math.min(SHOWN, obstacles.size())))
                    + (obstacles.size() > SHOWN ? ", and " + (obstacles.size() - SHOWN) + " more" : "")
                    + "; move it, or name another folder (nothing was written)");
        }
        starter.write();
        StringBuilder text = new StringBuilder();
        String at = folder.equals(".") ? "" : folder + '/';
        for (String file : starter.files()) {
            if (!file.startsWith(Starter.SCHEMAS)) {
                text.append(at).append(file).append('\n');
            }
        }
        text.append(at).append(Starter.SCHEMAS).append("  (what editors know of the content files)\n");
        text.append("\nmade a site; its README.md says how to make it yours and publish it\n");
        if (action.isEmpty()) {
            text.append("in .github/workflows/, replace `OWNER/offprint` with the repository of Offprint on GitHub\n");
        }
        return text.toString();
    }

    /** Bibliographies lie in files; a work may also be named by its identifier. */
    private boolean isThere(String from) {
        return WorkId.of(from).isPresent()
                || PersonId.of(from).isPresent()
                || Files.isRegularFile(options.folder().getFileSystem().getPath(from));
    }

    /**
     * The command that shows the site.
     *
     * @param program how the author called this one
     */
    public String next(String program) {
        String folder = options.folder().toString();
        String source = folder.isEmpty() || folder.equals(".")
                ? ""
                : " --source " + (folder.indexOf(' ') < 0 ? folder : '"' + folder + '"');
        return "\nto see it: " + program + " serve" + source + " --open\n";
    }

    /** Where this Offprint was cloned from, if it runs from its clone. */
    private static Optional<ActionAddress> ownAction() {
        CodeSource source = NewSite.class.getProtectionDomain().getCodeSource();
        try {
            Path target = source == null
                    ? null
                    : Path.of(source.getLocation().toURI()).toAbsolutePath().getParent();
            Path clone = target == null ? null : target.getParent();
            return clone != null && Files.isRegularFile(clone.resolve("action.yml"))
                    ? ActionAddress.ofClone(clone)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
