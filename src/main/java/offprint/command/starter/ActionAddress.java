package offprint.command.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where a workflow on GitHub finds Offprint.
 *
 * @param text as {@code uses} has it: {@code OWNER/REPOSITORY@REF}
 */
public record ActionAddress(String text) {
    private static final String HOST = "github.com";

    /** What stands in a workflow where nothing is known. */
    static final ActionAddress UNKNOWN = new ActionAddress("OWNER/offprint@main");

    /** Reads what an author wrote; empty where it is not an address of an action. */
    public static Optional<ActionAddress> parse(String text) {
        int at = text.indexOf('@');
        boolean whole = at > 0 && at < text.length() - 1 && isRepository(text.substring(0, at));
        return whole && isName(text.substring(at + 1), "-_./")
                ? Optional.of(new ActionAddress(text))
                : Optional.empty();
    }

    /**
     * The commit that was last fetched from GitHub, where the folder is a clone of a repository there; a commit and no
     * branch, so that a site is built by the Offprint that its author knows.
     */
    public static Optional<ActionAddress> ofClone(Path folder) {
        Optional<String> repository =
                git(folder, "config", "--get", "remote.origin.url").flatMap(ActionAddress::repository);
        Optional<String> commit = git(folder, "rev-parse", "--verify", "--quiet", "origin/HEAD^{commit}")
                .or(() -> git(folder, "rev-parse", "--verify", "--quiet", "HEAD^{commit}"));
        return repository.isPresent() && commit.isPresent()
                ? parse(repository.get() + '@' + commit.get())
                : Optional.empty();
    }

    /** The {@code OWNER/REPOSITORY} of a remote, in any of git's ways to write it. */
    static Optional<String> repository(String remote) {
        int host = remote.indexOf(HOST);
        String before = host < 0 ? "" : remote.substring(0, host);
        boolean known =
                switch (before) {
                    case "https://", "http://", "git://", "git@", "ssh://git@" -> true;
                    default -> false;
                };
        int start = host + HOST.length();
        if (!known || start >= remote.length() || ":/".indexOf(remote.charAt(start)) < 0) {
            return Optional.empty();
        }
        String path = remote.substring(start + 1);
        path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        path = path.endsWith(".git") ? path.substring(0, path.length() - 4) : path;
        return isRepository(path) ? Optional.of(path) : Optional.empty();
    }

    private static boolean isRepository(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && isName(text.substring(0, slash), "-") && isName(text.substring(slash + 1), "-_.");
    }

    private static boolean isName(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || (!Character.isLetterOrDigit(c) && signs.indexOf(c) < 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The first line that git answers; empty where it cannot, or is not there. */
    private static Optional<String> git(Path folder, String... arguments) {
        String[] line = new String[arguments.length + 3];
        line[0] = "git";
        line[1] = "-C";
        line[2] = folder.toString();
        System.arraycopy(arguments, 0, line, 3, arguments.length);
        try {
            Process process = new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.exitValue() == 0 && !answer.isEmpty() ? Optional.of(answer) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
