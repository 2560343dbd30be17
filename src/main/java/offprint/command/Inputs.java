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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import offprint.add.Intake;
import offprint.add.SiteWorks;
import offprint.add.Tally;
import offprint.add.fetch.Answer;
import offprint.add.fetch.Fetch;
import offprint.add.fetch.Lookup;
import offprint.add.fetch.PersonId;
import offprint.add.fetch.Recorded;
import offprint.add.fetch.WebExchange;
import offprint.add.fetch.WorkId;
import offprint.add.formats.Draft;
import offprint.add.person.Gathered;
import offprint.add.person.Gathering;
import offprint.add.person.ProposalFile;
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
    private final List<PersonId> persons = new ArrayList<>();
    private final List<Identifier> ids = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private Optional<Gathered> gathered = Optional.empty();
    private boolean answered;

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

    /**
     * The works of all inputs, those of identifiers last; what cannot be read is reported.
     *
     * @param site which works need not be asked for
     * @param progress is told how far it is
     */
    List<Draft> read(SiteWorks site, Consumer<String> progress) throws IOException {
        Intake intake = new Intake(tally, diagnostics);
        List<Draft> drafts = new ArrayList<>();
        for (String input : options.inputs()) {
            take(input, intake, drafts);
        }
        for (String record : options.fromProfile() ? site.records() : List.<String>of()) {
            name(record);
        }
        if (ids.isEmpty() && persons.isEmpty()) {
            return drafts;
        }
        try {
            if (!options.fromFiles().isEmpty()) {
                recorded(intake, site, progress, drafts);
            } else {
                asked(intake, site, progress, drafts);
            }
            return drafts;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for an answer");
        }
    }

    /** What services know of the persons that are named; empty where none is. */
    Optional<Gathered> gathered() {
        return gathered;
    }

    /** Identifiers of works that a list of proposals says to be other people's. */
    List<String> refused() {
        return refused;
    }

    /** Whether any service gave an answer. */
    boolean wasAnswered() {
        return answered;
    }

    private void take(String input, Intake intake, List<Draft> drafts) throws IOException {
        if (!isFile(input) && name(input)) {
            return;
        }
        Optional<byte[]> bytes = bytes(input);
        String text = bytes.filter(all -> input.endsWith(".md"))
                .map(all -> new String(all, StandardCharsets.UTF_8))
                .orElse("");
        if (ProposalFile.recognises(text)) {
            ProposalFile.Ticked ticked = ProposalFile.read(text);
            ticked.mine().forEach(this::name);
            refused.addAll(ticked.others());
            return;
        }
        for (Draft draft : bytes.isEmpty() ? List.<Draft>of() : intake.read(inputName(input), bytes.get())) {
            drafts.add(located(input, draft));
        }
    }

    /** Takes a person's or a work's identifier; answers whether it is one, if only a wrong one. */
    private boolean name(String input) {
        Optional<Parsed<PersonId>> person = PersonId.of(input);
        Optional<Parsed<Identifier>> work = person.isPresent() ? Optional.empty() : WorkId.of(input);
        person.flatMap(Parsed::value).filter(id -> !persons.contains(id)).ifPresent(persons::add);
        work.flatMap(Parsed::value).filter(id -> !ids.contains(id)).ifPresent(ids::add);
        String reason =
                person.map(Parsed::reason).or(() -> work.map(Parsed::reason)).orElse("");
        boolean found = person.flatMap(Parsed::value).isPresent()
                || work.flatMap(Parsed::value).isPresent();
        if (!found && (person.isPresent() || work.isPresent())) {
            String headline = '`' + input + "` names no " + (person.isPresent() ? "person" : "paper");
            diagnostics.report(
                    Diagnostic.inFile(input, Rule.BAD_IDENTIFIER, headline).label(reason));
        }
        return person.isPresent() || work.isPresent();
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

    /** Everything out of answers that were recorded. */
    private void recorded(Intake intake, SiteWorks site, Consumer<String> progress, List<Draft> drafts)
            throws IOException, InterruptedException {
        answered = true;
        List<String> names = new ArrayList<>();
        for (String named : options.fromFiles()) {
            names.addAll(RecordedFiles.in(files, named));
        }
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String name : names) {
            bytes(name).ifPresent(bytes -> all.put(inputName(name), bytes));
        }
        if (!persons.isEmpty()) {
            List<Answer> answers = new ArrayList<>();
            all.forEach((name, bytes) ->
                    answers.add(new Answer(name, List.of(), new String(bytes, StandardCharsets.UTF_8))));
            gather(new Recorded(answers), intake, site, progress, drafts);
        }
        if (!ids.isEmpty() && !all.isEmpty()) {
            for (Draft draft : intake.read(all, ids)) {
                drafts.add(located(draft.place().source().name(), draft));
            }
        }
    }

    private void asked(Intake intake, SiteWorks site, Consumer<String> progress, List<Draft> drafts)
            throws InterruptedException {
        Fetch fetch = new Fetch(network.orElseGet(WebExchange::open), diagnostics);
        if (!persons.isEmpty()) {
            gather(fetch, intake, site, progress, drafts);
            tally.requests(fetch.requests());
        }
        for (Answer answer : fetch.of(ids)) {
            byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
            for (Draft draft : intake.read(answer.name(), bytes, answer.asked())) {
                drafts.add(draft.withFiles(List.of()));
            }
        }
        answered = fetch.wasAnswered();
    }

    private void gather(Lookup lookup, Intake intake, SiteWorks site, Consumer<String> progress, List<Draft> drafts)
            throws InterruptedException {
        Gathered all = new Gathering(
                        lookup, draft -> !options.update() && site.has(draft), site::refuses, diagnostics, progress)
                .of(persons);
        all.sources().forEach(tally::record);
        tally.knownBefore(all.known());
        tally.refused(all.refused());
        tally.proposed(all.proposals().size());
        for (Draft draft : intake.recorded(all.works())) {
            drafts.add(draft.withFiles(List.of()));
        }
        gathered = Optional.of(all);
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
