package offprint.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import offprint.add.NewPaper;
import offprint.add.NewPapers;
import offprint.add.SiteWorks;
import offprint.add.Tally;
import offprint.add.UpdatedPaper;
import offprint.add.fetch.WebExchange;
import offprint.add.formats.Draft;
import offprint.add.merge.Merged;
import offprint.content.load.Sources;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.diag.Severity;
import offprint.diag.Span;

/**
 * New files for papers, from bibliographies of other programs and from registries. What can be added is added,
 * whatever is wrong with the rest; existing files change only on request.
 */
public final class Add {
    /** What ends the name of a file that is to take another's place. The dot before it keeps it from being published. */
    private static final String UNFINISHED = ".new";

    private final AddOptions options;
    private final FileSystem files;
    private final InputStream in;
    private final Diagnostics diagnostics;
    private final Optional<WebExchange> network;
    private final StringBuilder shown = new StringBuilder();
    private final Tally tally = new Tally();
    private final LineCount lines = new LineCount();
    private final Consumer<String> progress;
    private boolean added;
    private boolean answered = true;

    /**
     * @param network the registries that are asked for identifiers; empty for those that everybody uses
     * @param progress is told how far it is
     */
    public Add(
            AddOptions options,
            FileSystem files,
            InputStream in,
            Diagnostics diagnostics,
            Optional<WebExchange> network,
            Consumer<String> progress) {
        this.progress = progress;
        this.options = options;
        this.files = files;
        this.in = in;
        this.diagnostics = diagnostics;
        this.network = network;
    }

    /** Adds the papers; answers what came of it, for the last line. */
    public String run() throws IOException {
        Diagnostics unused = new Diagnostics();
        Sources sources = Sources.read(options.source(), options.displayName(), unused);
        Inputs inputs = new Inputs(options, files, in, tally, diagnostics, network);
        List<Draft> drafts = inputs.read(SiteWorks.of(sources), progress);
        answered = inputs.wasAnswered();
        if (sources.site().isEmpty() || sources.profile().isEmpty()) {
            for (Diagnostic problem : unused.sorted()) {
                diagnostics.report(problem);
            }
            return "nothing was added";
        }
        PersonFolder person = new PersonFolder(options, files, shown);
        if (options.fresh() && inputs.gathered().isPresent()) {
            person.describe(inputs.gathered().get());
            sources = Sources.read(options.source(), options.displayName(), unused);
        }
        if (inputs.gathered().isPresent()) {
            person.propose(inputs.gathered().get());
        }
        person.refuse(inputs.refused());
        progress.accept("writing");
        NewPapers intoSite =
                new NewPapers(sources, options.category(), options.update(), options.mine(), tally, diagnostics);
        List<NewPaper> papers = intoSite.of(drafts);
        Path folder = options.source().resolve("content").resolve("papers");
        int unchosen = 0;
        if (!options.dryRun()) {
            removeLeftovers(folder);
        }
        for (NewPaper paper : papers) {
            show(paper);
            unchosen += paper.unchosen() ? 1 : 0;
            if (!options.dryRun()) {
                Files.createDirectories(folder);
                byte[] bytes = paper.text().getBytes(StandardCharsets.UTF_8);
                Files.write(folder.resolve(paper.name()), bytes, StandardOpenOption.CREATE_NEW);
            }
            copyFiles(paper, folder);
        }
        List<UpdatedPaper> updates = intoSite.updates();
        for (UpdatedPaper paper : updates) {
            show(paper);
            if (!options.dryRun()) {
                update(folder.resolve(paper.name()), paper);
            }
        }
        added = !papers.isEmpty() || !updates.isEmpty() || inputs.gathered().isPresent();
        return outcome(papers.size(), updates.size(), unchosen);
    }

    /** Puts the files that the bibliography names beside the new one; one that is there already stays. */
    private void copyFiles(NewPaper paper, Path folder) throws IOException {
        for (Draft.File file : paper.files()) {
            String slug = paper.name().substring(0, paper.name().length() - ".yaml".length());
            Path target = folder.resolve(slug + file.ending());
            if (Files.exists(target)) {
                continue;
            }
            name(slug + file.ending());
            shown.append("  from ").append(file.path()).append('\n');
            if (!options.dryRun()) {
                String bibliography = paper.places().get(0).source().name();
                Files.copy(files.getPath(bibliography).toAbsolutePath().resolveSibling(file.path()), target);
            }
        }
    }

    /** The whole file takes the old one's place at once, so that nobody ever finds half of it. */
    private static void update(Path file, UpdatedPaper paper) throws IOException {
        Path target = file.toRealPath();
        String changed = changed(target, paper);
        Path folder = target.getParent();
        Path copy = Files.copy(
                target,
                (folder == null ? target : folder).resolve('.' + paper.name() + UNFINISHED),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
        try {
            Files.writeString(copy, changed);
            Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Removes what a run that was killed left beside the files it was to change. */
    private static void removeLeftovers(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.yaml" + UNFINISHED)) {
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String changed(Path file, UpdatedPaper paper) throws IOException {
        try {
            return paper.appliedTo(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " has been changed by someone else meanwhile", e);
        }
    }

    /** Whether registries were asked and none gave an answer. */
    public boolean wasCutOff() {
        return count(Rule.NETWORK_FAILURE) > 0 && !answered;
    }

    private int count(Rule rule) {
        return (int) diagnostics.sorted().stream()
                .filter(problem -> problem.rule() == rule)
                .count();
    }

    /** Whether there were papers to add, or a person's record to look at, and all that is wrong are entries that lack a title, an author or a year. */
    public boolean leftOutIncompleteAlone() {
        return added
                && diagnostics.sorted().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .allMatch(problem -> problem.rule() == Rule.ENTRY_INCOMPLETE);
    }

    /** The files that were made, one a line; in a dry run with all that they would hold. */
    public String shown() {
        return shown.toString();
    }

    /** What became of the entries, a line for each fate; empty where the sum says as much. */
    public String table() {
        return tally.table(count(Rule.ENTRY_SYNTAX));
    }

    private void show(NewPaper paper) {
        name(paper.name());
        String separator = "  from ";
        for (Span place : paper.places()) {
            shown.append(separator);
            place(place);
            separator = ", ";
        }
        shown.append('\n');
        if (options.dryRun()) {
            shown.append('\n').append(paper.text()).append('\n');
        }
    }

    private void show(UpdatedPaper paper) {
        for (int i = 0; i < paper.merges().size(); i++) {
            Merged merged = paper.merges().get(i);
            name(paper.name());
            shown.append(
                    switch (merged.change()) {
                        case COMPLETED -> "  has from ";
                        case PUBLISHED ->
                            "  is the published form now, with the preprint under `versions`, and has from ";
                        case PREPRINT -> "  has the preprint under `versions`, and from ";
                    });
            place(paper.places().get(i));
            shown.append(": ").append(String.join(", ", merged.keys())).append('\n');
            if (options.dryRun()) {
                shown.append('\n').append(merged.edits().difference()).append('\n');
            }
        }
    }

    private void name(String file) {
        String folder = options.displayName().isEmpty() ? "" : options.displayName() + '/';
        shown.append(folder).append("content/papers/").append(file);
    }

    private void place(Span place) {
        shown.append(place.source().name()).append(':').append(lines.at(place));
    }

    private String outcome(int added, int updated, int unchosen) {
        String papers = added == 1 ? "1 paper" : (added == 0 ? "no" : Integer.toString(added)) + " papers";
        String missing = unchosen == 0
                ? ""
                : "; " + (unchosen == 1 ? "1 category is" : unchosen + " categories are")
                        + " still to be chosen by `category: CODE`, or name one with `--category CODE`";
        String merged =
                !options.update() ? "" : ", " + (updated == 0 ? "none" : Integer.toString(updated)) + " updated";
        return papers + (options.dryRun() ? " would be" : added == 1 ? " was" : " were") + " added" + merged + missing;
    }

    /** The lines of places that come in the order of their files, each of which is counted through once. */
    private static final class LineCount {
        private String text = "";
        private int offset;
        private int line = 1;

        int at(Span place) {
            String other = place.source().text();
            if (!other.equals(text) || place.start() < offset) {
                text = other;
                offset = 0;
                line = 1;
            }
            for (int end = text.indexOf('\n', offset); end >= 0 && end < place.start(); ) {
                line++;
                end = text.indexOf('\n', end + 1);
            }
            offset = place.start();
            return line;
        }
    }
}
