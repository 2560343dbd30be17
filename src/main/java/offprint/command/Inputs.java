package offprint.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.add.Intake;
import offprint.add.Tally;
import offprint.add.fetch.Answer;
import offprint.add.fetch.Fetch;
import offprint.add.fetch.WebExchange;
import offprint.add.fetch.WorkId;
import offprint.add.formats.Draft;
import offprint.diag.Diagnostic;
import offprint.diag.Diagnostics;
import offprint.diag.Rule;
import offprint.model.Identifier;
import offprint.model.IdentifierScheme;
import offprint.model.Parsed;

/** What papers are added from: files, the standard input, and identifiers that registries know. */
final class Inputs {
    /** Larger than any bibliography, and small enough for the memory. */
    private static final int LARGEST = 100_000_000;

    private final AddOptions options;
    private final FileSystem files;
    private final InputStream in;
    private final Tally tally;
    private final Diagnostics diagnostics;
    private final Optional<WebExchange> network;

    /**
     * @param tally where works that lack something are counted
     * @param network the registries that are asked for identifiers; empty for those that everybody uses
     */
    Inputs(
            AddOptions options,
            FileSystem files,
            InputStream in,
            Tally tally,
            Diagnostics diagnostics,
            Optional<WebExchange> network) {
        this.tally = tally;
        this.options = options;
        this.files = files;
        this.in = in;
        this.diagnostics = diagnostics;
        this.network = network;
    }

    /** The works of all inputs, those of identifiers last; what cannot be read is reported. */
    List<Draft> read() throws IOException {
        Intake intake = new Intake(tally, diagnostics);
        List<Draft> drafts = new ArrayList<>();
        List<Identifier> ids = new ArrayList<>();
        for (String input : options.inputs()) {
            Optional<Parsed<Identifier>> id = isFile(input) ? Optional.empty() : WorkId.of(input);
            if (id.isEmpty()) {
                Optional<byte[]> bytes = bytes(input);
                for (Draft draft : bytes.isEmpty() ? List.<Draft>of() : intake.read(inputName(input), bytes.get())) {
                    drafts.add(located(input, draft));
                }
            } else if (id.get().value().isPresent()) {
                addOnce(id.get().value().get(), ids);
            } else {
                diagnostics.report(Diagnostic.inFile(input, Rule.BAD_IDENTIFIER, "`" + input + "` names no paper")
                        .label(id.get().reason()));
            }
        }
        drafts.addAll(works(intake, ids));
        return drafts;
    }

    private Draft located(String input, Draft draft) throws IOException {
        return input.equals("-")
                ? draft.withFiles(List.of())
                : new FilesBeside(folder(input), diagnostics).located(draft);
    }

    /** The folder of an input file. */
    private Path folder(String input) {
        return files.getPath(input).toAbsolutePath().resolveSibling("");
    }

    private static void addOnce(Identifier id, List<Identifier> ids) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    /** The works of identifiers, out of the file that is to hold them, or from their registries. */
    private List<Draft> works(Intake intake, List<Identifier> ids) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        if (ids.isEmpty()) {
            return drafts;
        }
        if (options.fromFile().isPresent()) {
            String file = options.fromFile().get();
            Optional<byte[]> bytes = bytes(file);
            for (Draft draft : bytes.isEmpty() ? List.<Draft>of() : intake.read(inputName(file), bytes.get(), ids)) {
                drafts.add(located(file, draft));
            }
            return drafts;
        }
        try {
            for (Answer answer : new Fetch(network.orElseGet(WebExchange::open), diagnostics).of(ids)) {
                byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
                for (Draft draft : intake.read(answer.name(), bytes, answer.asked())) {
                    drafts.add(draft.withFiles(List.of()));
                }
            }
            return drafts;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for an answer");
        }
    }

    private boolean isFile(String input) {
        try {
            return Files.isRegularFile(files.getPath(input));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String inputName(String input) {
        return input.equals("-") ? "(standard input)" : input.replace('\\', '/');
    }

    /** Empty for what cannot be read, which is reported. */
    private Optional<byte[]> bytes(String input) throws IOException {
        if (input.equals("-")) {
            return Optional.of(in.readNBytes(LARGEST));
        }
        try {
            Path file = files.getPath(input);
            if (!Files.isRegularFile(file)) {
                report(input, Files.exists(file) ? "not a regular file" : "there is no such file");
            } else if (Files.size(file) > LARGEST) {
                report(input, "larger than 100 MB");
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (InvalidPathException e) {
            report(input, String.valueOf(e.getReason()));
        } catch (IOException e) {
            report(input, e.toString());
        }
        return Optional.empty();
    }

    private void report(String input, String reason) {
        diagnostics.report(Diagnostic.inFile(input, Rule.UNREADABLE_FILE, "`" + input + "` cannot be read")
                .label(reason)
                .help(IdentifierScheme.ARXIV
                        .parse(input)
                        .value()
                        .map(id -> "did you mean `" + WorkId.written(id) + "`?")));
    }
}
