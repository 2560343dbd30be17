package offprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import offprint.add.fetch.WebExchange;
import offprint.audit.Audit;
import offprint.audit.ScoreCard;
import offprint.command.Add;
import offprint.command.AddOptions;
import offprint.command.AddressFile;
import offprint.command.BuildOptions;
import offprint.command.CommandLine;
import offprint.command.Commands;
import offprint.command.LineInPlace;
import offprint.command.NewOptions;
import offprint.command.NewSite;
import offprint.command.Progress;
import offprint.command.Refresh;
import offprint.command.RefreshOptions;
import offprint.command.Serve;
import offprint.command.ServeOptions;
import offprint.command.Today;
import offprint.command.UsageException;
import offprint.command.table.Command;
import offprint.command.table.ExitStatus;
import offprint.command.table.Help;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.model.PublicationDate;
import offprint.site.render.Overrides;
import offprint.site.write.SiteArchive;
import offprint.site.write.WriteReport;

/** Where a run begins and ends. */
public final class Main implements Commands {
    private final FileSystem files;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean colour;
    private final boolean terminal;
    private final Optional<WebExchange> network;
    private final boolean continuous;
    private final Supplier<PublicationDate> today;

    Main(FileSystem files, PrintStream out, PrintStream err, boolean colour) {
        this(files, System.in, out, err, colour);
    }

    Main(FileSystem files, InputStream in, PrintStream out, PrintStream err, boolean colour) {
        this(files, in, out, err, colour, false);
    }

    /** @param terminal whether somebody watches what goes to {@code err} */
    Main(FileSystem files, InputStream in, PrintStream out, PrintStream err, boolean colour, boolean terminal) {
        this(files, in, out, err, colour, terminal, Optional.empty(), false);
    }

    /**
     * @param network the registries that are asked for papers; empty for those that everybody uses
     * @param continuous whether this is continuous integration, where what is checked out is what was pushed
     */
    Main(
            FileSystem files,
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean colour,
            boolean terminal,
            Optional<WebExchange> network,
            boolean continuous) {
        this(files, in, out, err, colour, terminal, network, continuous, Today::ofUtc);
    }

    /** @param today the day that counted citations are of, asked for where there are any to be counted */
    Main(
            FileSystem files,
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean colour,
            boolean terminal,
            Optional<WebExchange> network,
            boolean continuous,
            Supplier<PublicationDate> today) {
        this.files = files;
        this.in = in;
        this.out = out;
        this.err = err;
        this.colour = colour;
        this.terminal = terminal;
        this.network = network;
        this.continuous = continuous;
        this.today = today;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        boolean colour = Boolean.getBoolean("offprint.colour");
        boolean terminal = Boolean.getBoolean("offprint.terminal");
        boolean continuous = "true".equals(System.getenv("CI"));
        System.exit(
                new Main(FileSystems.getDefault(), System.in, out, err, colour, terminal, Optional.empty(), continuous)
                        .run(args));
    }

    /** Carries out a command and returns the exit status. */
    int run(String[] args) {
        try {
            if (args.length == 0) {
                err.print(Help.all());
                return ExitStatus.WRONG_USAGE.code();
            }
            return new CommandLine(files, version()).run(List.of(args), this);
        } catch (UsageException e) {
            return fail(
                    args,
                    ExitStatus.WRONG_USAGE,
                    e.getMessage() + "\n`offprint help" + helpFor(args[0]) + "` shows what there is");
        } catch (IOException e) {
            return fail(args, ExitStatus.NO_DISK_OR_NETWORK, String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            return fail(
                    args, ExitStatus.BUG, "this is a bug in Offprint, please report it with what follows\n" + trace);
        }
    }

    private int fail(String[] args, ExitStatus status, String message) {
        // The options may be what cannot be read.
        List<String> words = List.of(args);
        boolean github = words.contains("github") || words.contains("--format=github");
        DiagnosticPrinter.Format format = github ? DiagnosticPrinter.Format.GITHUB : DiagnosticPrinter.Format.TEXT;
        err.print(DiagnosticPrinter.failure(format, message));
        return status.code();
    }

    private static String helpFor(String word) {
        Optional<Command> command = Command.of(word).filter(known -> known != Command.HELP);
        return command.map(known -> ' ' + known.word()).orElse("");
    }

    @Override
    public int show(String text) {
        out.print(text);
        return ExitStatus.DONE.code();
    }

    @Override
    public int build(BuildOptions options) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        AddressFile addresses = new AddressFile(options, continuous, diagnostics);
        Optional<WriteReport> written;
        try (Progress progress = progress(options)) {
            Build.Outcome built = new Build(options, addresses, progress, diagnostics).write();
            written = built.report();
            report(options, built.card());
            if (written.isPresent() && options.archive().isPresent()) {
                SiteArchive.write(options.output(), options.archive().get());
            }
            tell(options, progress);
        }
        String outcome =
                written.map(done -> options.output() + ": " + done.summary()).orElse("nothing was written");
        return finish(options.format(), diagnostics, outcome + (written.isPresent() ? addresses.news() : ""));
    }

    @Override
    public int check(BuildOptions options) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        AddressFile addresses = new AddressFile(options, continuous, diagnostics);
        AtomicInteger files = new AtomicInteger();
        Optional<ScoreCard> card;
        try (Progress progress = progress(options)) {
            Build build = new Build(options, addresses, progress, diagnostics);
            card = build.draw(Audit.Depth.WHOLE, file -> files.incrementAndGet());
            tell(options, progress);
        }
        boolean publishable = card.isPresent() && !diagnostics.hasErrors();
        List<String> overrides = Overrides.review(options.source(), options.displayName(), diagnostics);
        report(options, card);
        if (options.format() == DiagnosticPrinter.Format.TEXT && card.isPresent()) {
            out.print(card.get().text() + '\n');
        }
        String outcome = publishable ? files + " files would be published" : "nothing can be published";
        String listed = overrides.isEmpty() ? "" : "; in place of built-in ones: " + String.join(", ", overrides);
        return finish(options.format(), diagnostics, outcome + (publishable ? addresses.news() : "") + listed);
    }

    @Override
    public int serve(ServeOptions options) throws IOException {
        new Serve(options, out, colour).run();
        return ExitStatus.DONE.code();
    }

    @Override
    public int add(AddOptions options) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        boolean watched = terminal && options.format() == DiagnosticPrinter.Format.TEXT;
        LineInPlace line = new LineInPlace(err, watched);
        Add add = new Add(options, files, in, diagnostics, network, line);
        String outcome = add.run();
        line.close();
        if (options.format() == DiagnosticPrinter.Format.TEXT) {
            out.print(add.shown());
        }
        int status = finish(options.format(), diagnostics, outcome);
        if (options.format() == DiagnosticPrinter.Format.TEXT) {
            out.print(add.table());
        }
        if (add.wasCutOff()) {
            return ExitStatus.NO_DISK_OR_NETWORK.code();
        }
        return !options.strict() && add.leftOutIncompleteAlone() ? ExitStatus.DONE.code() : status;
    }

    @Override
    public int refresh(RefreshOptions options) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        boolean watched = terminal && options.format() == DiagnosticPrinter.Format.TEXT;
        Refresh refresh;
        String outcome;
        try (Progress progress = watched ? Progress.on(err) : Progress.silent()) {
            refresh = new Refresh(options, network.orElseGet(WebExchange::open), today.get(), diagnostics, progress);
            outcome = refresh.run();
        }
        if (options.format() == DiagnosticPrinter.Format.TEXT) {
            out.print(refresh.table());
        }
        int status = finish(options.format(), diagnostics, outcome);
        return refresh.wasCutOff() ? ExitStatus.NO_DISK_OR_NETWORK.code() : status;
    }

    @Override
    public int create(NewOptions options) throws IOException, UsageException {
        NewSite site = new NewSite(options);
        show(site.run());
        Optional<AddOptions> additions = options.additions();
        int status = additions.isPresent() ? add(additions.get()) : ExitStatus.DONE.code();
        show(site.next(System.getProperty("offprint.program", "offprint")));
        return status;
    }

    /** People at a terminal are told how far a long build is; programs are not. */
    private Progress progress(BuildOptions options) {
        boolean watched = terminal && options.format() == DiagnosticPrinter.Format.TEXT;
        return watched ? Progress.on(err) : Progress.silent();
    }

    private void tell(BuildOptions options, Progress progress) {
        progress.close();
        if (options.timings()) {
            err.print(progress.timings());
        }
    }

    private static void report(BuildOptions options, Optional<ScoreCard> card) throws IOException {
        if (options.report().isEmpty() || card.isEmpty()) {
            return;
        }
        Path file = options.report().get();
        try {
            Files.writeString(file, card.get().html());
        } catch (IOException e) {
            throw new IOException("cannot write the report `" + file + "`", e);
        }
    }

    /** In a terminal problems go where errors go; programs read them from the standard output. */
    private int finish(DiagnosticPrinter.Format format, Diagnostics diagnostics, String outcome) {
        boolean forPeople = format == DiagnosticPrinter.Format.TEXT;
        String printed = DiagnosticPrinter.of(format, colour).print(diagnostics.sorted(), outcome);
        (forPeople && diagnostics.hasErrors() ? err : out).print(printed);
        return diagnostics.hasErrors() ? ExitStatus.REJECTED.code() : ExitStatus.DONE.code();
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }
}
