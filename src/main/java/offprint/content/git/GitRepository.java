package offprint.content.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A working tree's repository: its branch, and where its branches were when they were last pushed or fetched. */
final class GitRepository {
    private static final String BRANCHES = "refs/heads/";
    private static final String REF = "ref: ";
    private static final int LONGEST_CHAIN = 5;

    private final Path folder;
    private final Path own;
    private final Path common;
    private final Config config;

    /**
     * @param folder the top of the working tree
     * @param own what is the working tree's alone
     * @param common what all working trees of the repository have together
     */
    private GitRepository(Path folder, Path own, Path common) throws IOException {
        this.folder = folder;
        this.own = own;
        this.common = common;
        this.config = Config.parse(text(common.resolve("config")).orElse(""));
    }

    /** The repository whose working tree a folder lies in. */
    static Optional<GitRepository> around(Path start) throws IOException {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path git = folder.resolve(".git");
            if (Files.isDirectory(git) && Files.exists(git.resolve("HEAD"))) {
                return Optional.of(new GitRepository(folder, git, git));
            }
            if (Files.isRegularFile(git)) {
                // A second working tree, or a submodule: "gitdir: PATH".
                String link = text(git).orElse("").strip();
                Path own = folder.resolve(link.substring(link.indexOf(' ') + 1));
                Optional<String> common = text(own.resolve("commondir"));
                return Optional.of(new GitRepository(
                        folder,
                        own,
                        common.map(path -> own.resolve(path.strip())).orElse(own)));
            }
        }
        return Optional.empty();
    }

    Path folder() {
        return folder;
    }

    /** The checked-out branch; empty where a commit is checked out. */
    Optional<String> branch() throws IOException {
        String head = text(own.resolve("HEAD")).orElse("").strip();
        return head.startsWith(REF + BRANCHES)
                ? Optional.of(head.substring(REF.length() + BRANCHES.length()))
                : Optional.empty();
    }

    /**
     * The commit that a branch's readers have: that of its upstream; or, where it has none, of the branch of its name on
     * the remote, or of the remote's main branch, which it will be merged into. Empty where nothing was ever pushed.
     */
    Optional<String> pushed(String branch) throws IOException {
        String storage = config.get("extensions", "", "refstorage").orElse("files");
        if (!storage.equals("files")) {
            throw new IOException("its refs are stored as " + storage);
        }
        Optional<String> remote = remote(branch);
        if (remote.isEmpty()) {
            return Optional.empty();
        }
        List<String> candidates = new ArrayList<>();
        config.get("branch", branch, "merge")
                .filter(merge -> merge.startsWith(BRANCHES))
                .ifPresent(merge -> candidates.add(merge.substring(BRANCHES.length())));
        candidates.addAll(List.of(branch, "HEAD", "main", "master"));
        for (String name : candidates) {
            Optional<String> commit = commit(tracking(remote.get()) + name);
            if (commit.isPresent()) {
                return commit;
            }
        }
        return Optional.empty();
    }

    /** The one of the branch, or the only one there is, or the usual one. */
    private Optional<String> remote(String branch) {
        Optional<String> named = config.get("branch", branch, "remote").filter(config.remotes()::contains);
        if (named.isPresent() || config.remotes().isEmpty()) {
            return named;
        }
        return config.remotes().contains("origin")
                ? Optional.of("origin")
                : Optional.of(config.remotes().first());
    }

    /** Where a remote's branches are kept here, by {@code fetch = +refs/heads/*:refs/remotes/origin/*}. */
    private String tracking(String remote) {
        String fetch = config.get("remote", remote, "fetch").orElse("");
        boolean all = fetch.endsWith("/*") && fetch.contains(":refs/");
        return all ? fetch.substring(fetch.indexOf(':') + 1, fetch.length() - 1) : "refs/remotes/" + remote + '/';
    }

    /** What a ref, or the one that it stands for, points to. */
    private Optional<String> commit(String ref) throws IOException {
        String name = ref;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            if (!name.startsWith("refs/") || name.contains("..")) {
                return Optional.empty();
            }
            Optional<String> value = text(common.resolve(name)).map(String::strip);
            if (value.isEmpty()) {
                return packed(name);
            }
            if (!value.get().startsWith(REF)) {
                return value;
            }
            name = value.get().substring(REF.length());
        }
        return Optional.empty();
    }

    private Optional<String> packed(String name) throws IOException {
        for (String line :
                text(common.resolve("packed-refs")).orElse("").lines().toList()) {
            if (line.endsWith(' ' + name)) {
                return Optional.of(line.substring(0, line.indexOf(' ')));
            }
        }
        return Optional.empty();
    }

    ObjectStore objects() throws IOException {
        String format = config.get("extensions", "", "objectformat").orElse("sha1");
        int length =
                switch (format) {
                    case "sha1" -> 20;
                    case "sha256" -> 32;
                    default -> throw new IOException("its objects are named by " + format);
                };
        return new ObjectStore(common.resolve("objects"), length);
    }

    /** Empty where there is no file. */
    static Optional<String> text(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
