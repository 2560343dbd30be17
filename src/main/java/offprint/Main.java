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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import offprint.add.fetch.WebExchange;
import offprint.audit.Audit;
import offprint.audit.ScoreCard;
import offprint.content.schema.ContentSchema;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Diagnostics;
import offprint.diag.Suggestion;
import offprint.site.render.Overrides;
import offprint.site.write.SiteArchive;
import offprint.site.write.WriteReport;

/** Where a run begins and ends. */
public final class Main {
    private static final int DONE = 0;
    private static final int REJECTED = 1;
    private static final int WRONG_USAGE = 2;
    private static final int NO_DISK_OR_NETWORK = 3;
    private static final int BUG = 70;

    private static final List<String> COMMANDS =
            Arrays.asList("build", "check", "serve", "add", "new", "schema", "help", "version");
    private static final String HELP = """
            Offprint makes the publication pages of a researcher or a lab.

            usage: offprint COMMAND [OPTION…]

              build     read content/, write site/
              check     everything that build does, but for the writing, and a closer look at the result
              serve     show the site in a browser, fresh after every change to a file
              add FROM… make papers' files of a bibliography (BibTeX, RIS, JSON, Atom; - reads the input),
                        or of what registries know: doi:10.5555/12345678, arxiv:2206.01861
              new DIR   make a new site, with samples of all that it may hold
              schema    show the JSON Schema of the content files: paper, site, profile, people, news, or all
              help      show this
              version   show which Offprint this is

              --source DIR                 the folder that holds content/ and, if any, templates/ (.)
              --output DIR                 where the site goes (site in the source)
              --url URL                    where the site will live, if not where site.yaml says
              --format text|json|github    how problems are shown (text)
              --archive FILE               build: write the site as one ZIP file, too, with checksums
              --timings                    say where the time went
              --retire ADDRESS             give up a published address, and all below one that ends in a slash
              --report FILE                where to write what the audit of the site found, as a page of HTML
              --port NUMBER                serve: where to listen (4000)
              --host NAME                  serve: the name or address to listen at (127.0.0.1: this machine alone)
              --open                       serve: open the site in a browser
              --category CODE              add: the category of the new papers, else what their subjects say
              --from-file FILE             add: look for DOIs and arXiv ids in this file, and ask nobody
              --update                     add: merge papers that the site has into their files
              --dry-run                    add: show the new files and what would change, and write nothing
              --action OWNER/REPO@REF      new: where the site's workflow finds Offprint, if not where this one is from

            exit status: 0 done, 1 content rejected, 2 wrong usage, 3 disk or network, 70 a bug in Offprint
            """;

    private final FileSystem files;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean colour;
    private final boolean terminal;
    private final Optional<WebExchange> network;

    Main(FileSystem files, PrintStream out, PrintStream err, boolean colour) {
        this(files, System.in, out, err, colour);
    }

    Main(FileSystem files, InputStream in, PrintStream out, PrintStream err, boolean colour) {
        this(files, in, out, err, colour, false);
    }

    /** @param terminal whether somebody watches what goes to {@code err} */
    Main(FileSystem files, InputStream in, PrintStream out, PrintStream err, boolean colour, boolean terminal) {
        this(files, in, out, err, colour, terminal, Optional.empty());
    }

    /** @param network the registries that are asked for papers; empty for those that everybody uses */
    Main(
            FileSystem files,
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean colour,
            boolean terminal,
            Optional<WebExchange> network) {
        this.files = files;
        this.in = in;
        this.out = out;
        this.err = err;
        this.colour = colour;
        this.terminal = terminal;
        this.network = network;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        boolean colour = Boolean.getBoolean("offprint.colour");
        boolean terminal = Boolean.getBoolean("offprint.terminal");
        System.exit(new Main(FileSystems.getDefault(), System.in, out, err, colour, terminal).run(args));
    }

    /** Carries out a command and returns the exit status. */
    int run(String[] args) {
        try {
            return dispatch(args);
        } catch (UsageException e) {
            return fail(args, WRONG_USAGE, e.getMessage() + "\n`offprint help` shows what there is");
        } catch (IOException e) {
            return fail(args, NO_DISK_OR_NETWORK, String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            return fail(args, BUG, "this is a bug in Offprint, please report it with what follows\n" + trace);
        }
    }

    private int fail(String[] args, int status, String message) {
        // The options may be what cannot be read.
        boolean github =
                Arrays.asList(args).contains("github") || Arrays.asList(args).contains("--format=github");
        DiagnosticPrinter.Format format = github ? DiagnosticPrinter.Format.GITHUB : DiagnosticPrinter.Format.TEXT;
        err.print(DiagnosticPrinter.failure(format, message));
        return status;
    }

    private int dispatch(String[] args) throws UsageException, IOException {
        String command = args.length == 0 ? "" : args[0];
        boolean help = args.length == 0
                || Arrays.asList(args).contains("--help")
                || Arrays.asList(args).contains("-h");
        if (help) {
            (args.length == 0 ? err : out).print(HELP);
            return args.length == 0 ? WRONG_USAGE : DONE;
        }
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        return switch (command) {
            case "build" -> build(new CommandLine(files).parse(rest));
            case "check" -> check(new CommandLine(files).parse(rest));
            case "serve" -> serve(new CommandLine(files).parseServe(rest));
            case "add" -> add(new CommandLine(files).parseAdd(rest));
            case "new" -> show(new NewSite(new CommandLine(files).parseNew(rest)).run());
            case "schema" ->
                show(new CommandLine(files)
                        .parseSchema(rest)
                        .map(ContentSchema::of)
                        .orElseGet(ContentSchema::all));
            case "help" -> show(HELP);
            case "version", "--version" -> show("Offprint " + version() + "\n");
            default ->
                throw new UsageException("there is no command `" + command + "`"
                        + Suggestion.didYouMean(command, COMMANDS)
                                .map(proposal -> "; " + proposal)
                                .orElse(""));
        };
    }

    private int show(String text) {
        out.print(text);
        return DONE;
    }

    private int build(Options options) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        AddressFile addresses = new AddressFile(options, diagnostics);
        Optional<WriteReport> written;
        try (Progress progress = progress(options)) {
            Build build = new Build(options, addresses, progress, diagnostics);
            written = build.write();
            report(options, build.card());
            if (written.isPresent() && options.archive().isPresent()) {
                SiteArchive.write(options.output(), options.archive().get());
            }
            tell(options, progress);
        }
        String outcome =
                written.map(done -> options.output() + ": " + done.summary()).orElse("nothing was written");
        return finish(options.format(), diagnostics, outcome + (written.isPresent() ? addresses.news() : ""));
    }

    private int check(Options options) throws IOException, UsageException {
        if (options.archive().isPresent()) {
            throw new UsageException("`--archive` is for `build`: a check makes no site to be packed");
        }
        Diagnostics diagnostics = new Diagnostics();
        AddressFile addresses = new AddressFile(options, diagnostics);
        AtomicInteger files = new AtomicInteger();
        boolean publishable;
        Optional<ScoreCard> card;
        try (Progress progress = progress(options)) {
            Build build = new Build(options, addresses, progress, diagnostics);
            publishable = build.render(Audit.Depth.WHOLE, file -> files.incrementAndGet());
            card = build.card();
            tell(options, progress);
        }
        List<String> overrides = Overrides.review(options.source(), options.displayName(), diagnostics);
        report(options, card);
        if (options.format() == DiagnosticPrinter.Format.TEXT && card.isPresent()) {
            out.print(card.get().text() + '\n');
        }
        String outcome = publishable ? files + " files would be published" : "nothing can be published";
        String listed = overrides.isEmpty() ? "" : "; in the place of built-in ones: " + String.join(", ", overrides);
        return finish(options.format(), diagnostics, outcome + (publishable ? addresses.news() : "") + listed);
    }

    private int serve(ServeOptions options) throws IOException {
        new Serve(options, out, colour).run();
        return DONE;
    }

    private int add(AddOptions options) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Add add = new Add(options, files, in, diagnostics, network);
        String outcome = add.run();
        if (options.format() == DiagnosticPrinter.Format.TEXT) {
            out.print(add.shown());
        }
        int status = finish(options.format(), diagnostics, outcome);
        return add.wasCutOff() ? NO_DISK_OR_NETWORK : status;
    }

    /** People at a terminal are told how far a long build is; programs are not. */
    private Progress progress(Options options) {
        boolean watched = terminal && options.format() == DiagnosticPrinter.Format.TEXT;
        return watched ? Progress.on(err) : Progress.silent();
    }

    private void tell(Options options, Progress progress) {
        progress.close();
        if (options.timings()) {
            err.print(progress.timings());
        }
    }

    private static void report(Options options, Optional<ScoreCard> card) throws IOException {
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
        return diagnostics.hasErrors() ? REJECTED : DONE;
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }
}
