package offprint;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.add.fetch.WorkId;
import offprint.command.starter.ActionAddress;
import offprint.content.schema.ContentKind;
import offprint.diag.DiagnosticPrinter;
import offprint.diag.Suggestion;
import offprint.model.Parsed;
import offprint.model.WebAddress;
import org.apache.commons.cli.AmbiguousOptionException;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Reads the options of the commands that read a site. */
final class CommandLine {
    private static final String SOURCE = "source";
    private static final String OUTPUT = "output";
    private static final String URL = "url";
    private static final String FORMAT = "format";
    private static final String REPORT = "report";
    private static final String RETIRE = "retire";
    private static final String ARCHIVE = "archive";
    private static final String TIMINGS = "timings";
    private static final List<String> NAMES = Arrays.asList(SOURCE, OUTPUT, URL, FORMAT, REPORT, ARCHIVE);
    private static final List<String> SOURCES = Arrays.asList("content", "templates");
    private static final String CATEGORY = "category";
    private static final String DRY_RUN = "dry-run";
    private static final String FROM_FILE = "from-file";
    private static final List<String> NAMES_OF_ADD = Arrays.asList(SOURCE, FORMAT, CATEGORY, FROM_FILE);
    private static final String UPDATE = "update";
    private static final String ACTION = "action";
    private static final List<String> NAMES_OF_NEW = Arrays.asList(ACTION);
    private static final String HOST = "host";
    private static final String PORT = "port";
    private static final String OPEN = "open";
    private static final List<String> NAMES_OF_SERVE = Arrays.asList(SOURCE, URL, HOST, PORT);
    private static final int DEFAULT_PORT = 4000;
    private static final int LAST_PORT = 65_535;
    private static final List<String> FORMATS = Arrays.asList("text", "json", "github");

    private final FileSystem files;

    CommandLine(FileSystem files) {
        this.files = files;
    }

    /** @param args what stands behind the command's name */
    Options parse(String[] args) throws UsageException {
        org.apache.commons.cli.Options known = known(NAMES);
        known.addOption(new Option(null, RETIRE, true, null));
        known.addOption(new Option(null, TIMINGS, false, null));
        org.apache.commons.cli.CommandLine line = read(args, known);
        rejectTwice(line, NAMES);
        if (!line.getArgList().isEmpty()) {
            throw new UsageException(
                    "nothing is expected here: `" + line.getArgList().get(0) + "`");
        }
        String sourceText = value(line, SOURCE).orElse(".");
        Path source = path(sourceText).normalize();
        Path output = value(line, OUTPUT).isPresent() ? path(value(line, OUTPUT).get()) : source.resolve(Options.SITE);
        rejectOutput(source, output);
        return new Options(
                source,
                displayName(source),
                output,
                url(line),
                format(line),
                line.hasOption(RETIRE) ? Arrays.asList(line.getOptionValues(RETIRE)) : List.of(),
                beside(line, ARCHIVE, source, output),
                line.hasOption(TIMINGS),
                beside(line, REPORT, source, output));
    }

    /** A file that must not be written over the site, nor over what that is made of. */
    private Optional<Path> beside(org.apache.commons.cli.CommandLine line, String option, Path source, Path output)
            throws UsageException {
        Optional<String> text = value(line, option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Path file = path(text.get());
        Path target = withoutLinks(file);
        boolean over = target.startsWith(withoutLinks(output));
        for (String folder : SOURCES) {
            over |= target.startsWith(withoutLinks(source.resolve(folder)));
        }
        if (over) {
            throw new UsageException(
                    "the " + option + " cannot be written to `" + file + "`, where the site or its sources lie");
        }
        return Optional.of(file);
    }

    /** @param args what stands behind {@code add} */
    AddOptions parseAdd(String[] args) throws UsageException {
        org.apache.commons.cli.Options known = known(NAMES_OF_ADD);
        known.addOption(new Option(null, DRY_RUN, false, null));
        known.addOption(new Option(null, UPDATE, false, null));
        org.apache.commons.cli.CommandLine line = read(args, known);
        rejectTwice(line, NAMES_OF_ADD);
        if (line.getArgList().isEmpty()) {
            throw new UsageException("name a file to add papers from, `-` for the standard input, or an id");
        }
        if (line.hasOption(FROM_FILE) && !namesWorks(line.getArgList())) {
            throw new UsageException("`--" + FROM_FILE + "` needs an id to look for, such as `doi:10.5555/12345678`");
        }
        Path source = path(value(line, SOURCE).orElse(".")).normalize();
        return new AddOptions(
                source,
                displayName(source),
                line.getArgList(),
                value(line, FROM_FILE),
                line.hasOption(DRY_RUN),
                line.hasOption(UPDATE),
                value(line, CATEGORY),
                format(line));
    }

    private static boolean namesWorks(List<String> inputs) {
        boolean ids = false;
        for (String input : inputs) {
            ids |= WorkId.of(input).isPresent();
        }
        return ids;
    }

    /** @param args what stands behind {@code new} */
    NewOptions parseNew(String[] args) throws UsageException {
        org.apache.commons.cli.CommandLine line = read(args, known(NAMES_OF_NEW));
        rejectTwice(line, NAMES_OF_NEW);
        if (line.getArgList().size() != 1) {
            throw new UsageException("name the one folder to make a site in, or `.` for this one");
        }
        Optional<String> action = value(line, ACTION);
        Optional<ActionAddress> address = action.flatMap(ActionAddress::parse);
        if (action.isPresent() && address.isEmpty()) {
            throw new UsageException("`--action` takes OWNER/REPOSITORY@REF, not `" + action.get() + "`");
        }
        Path folder = path(line.getArgList().get(0)).normalize();
        return new NewOptions(folder, address);
    }

    /**
     * Which schema is wanted; empty for all of them.
     *
     * @param args what stands behind {@code schema}
     */
    Optional<ContentKind> parseSchema(String[] args) throws UsageException {
        org.apache.commons.cli.CommandLine line = read(args, known(List.of()));
        if (line.getArgList().size() > 1) {
            throw new UsageException(
                    "nothing is expected here: `" + line.getArgList().get(1) + "`");
        }
        if (line.getArgList().isEmpty()) {
            return Optional.empty();
        }
        String word = line.getArgList().get(0);
        List<String> words = new ArrayList<>();
        for (ContentKind kind : ContentKind.values()) {
            if (kind.key().equals(word)) {
                return Optional.of(kind);
            }
            words.add(kind.key());
        }
        throw new UsageException("there is no schema `" + word + "`; there are " + String.join(", ", words));
    }

    /** @param args what stands behind {@code serve} */
    ServeOptions parseServe(String[] args) throws UsageException {
        org.apache.commons.cli.Options known = known(NAMES_OF_SERVE);
        known.addOption(new Option(null, OPEN, false, null));
        org.apache.commons.cli.CommandLine line = read(args, known);
        rejectTwice(line, NAMES_OF_SERVE);
        if (!line.getArgList().isEmpty()) {
            throw new UsageException(
                    "nothing is expected here: `" + line.getArgList().get(0) + "`");
        }
        Path source = path(value(line, SOURCE).orElse(".")).normalize();
        return new ServeOptions(
                source,
                displayName(source),
                value(line, HOST).orElse("127.0.0.1"),
                port(line),
                line.hasOption(OPEN),
                url(line));
    }

    private static int port(org.apache.commons.cli.CommandLine line) throws UsageException {
        Optional<String> text = value(line, PORT);
        if (text.isEmpty()) {
            return DEFAULT_PORT;
        }
        boolean digits = !text.get().isEmpty() && text.get().length() <= 5;
        for (int i = 0; i < text.get().length(); i++) {
            digits &= text.get().charAt(i) >= '0' && text.get().charAt(i) <= '9';
        }
        if (!digits || Integer.parseInt(text.get()) > LAST_PORT) {
            throw new UsageException("`--port` takes a number up to " + LAST_PORT + ", not `" + text.get() + "`");
        }
        return Integer.parseInt(text.get());
    }

    private static void rejectTwice(org.apache.commons.cli.CommandLine line, List<String> names) throws UsageException {
        for (String name : names) {
            if (line.hasOption(name) && line.getOptionValues(name).length > 1) {
                throw new UsageException("`--" + name + "` is given twice");
            }
        }
    }

    private static org.apache.commons.cli.CommandLine read(String[] args, org.apache.commons.cli.Options known)
            throws UsageException {
        try {
            return new DefaultParser().parse(known, args);
        } catch (AmbiguousOptionException e) {
            throw new UsageException("`" + e.getOption() + "` may mean " + String.join(" or ", e.getMatchingOptions()));
        } catch (UnrecognizedOptionException e) {
            List<String> names = new ArrayList<>();
            for (Option option : known.getOptions()) {
                names.add("--" + option.getLongOpt());
            }
            int end = e.getOption().indexOf('=');
            String option = end < 0 ? e.getOption() : e.getOption().substring(0, end);
            String proposal = Suggestion.didYouMean(option, names)
                    .map(text -> "; " + text)
                    .orElse("");
            throw new UsageException("there is no option `" + option + "`" + proposal);
        } catch (MissingArgumentException e) {
            throw new UsageException("`--" + e.getOption().getLongOpt() + "` needs a value");
        } catch (ParseException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static org.apache.commons.cli.Options known(List<String> names) {
        org.apache.commons.cli.Options known = new org.apache.commons.cli.Options();
        for (String name : names) {
            known.addOption(new Option(null, name, true, null));
        }
        return known;
    }

    private Path path(String text) throws UsageException {
        try {
            return files.getPath(text);
        } catch (InvalidPathException e) {
            throw new UsageException("`" + text + "` is not a valid path here: " + e.getReason());
        }
    }

    /** The site must not be written over what it is made of, by whatever way it is named. */
    private static void rejectOutput(Path source, Path output) throws UsageException {
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

    private static String displayName(Path source) {
        String name = source.toString().replace('\\', '/');
        return name.equals(".") ? "" : name;
    }

    private static Optional<String> url(org.apache.commons.cli.CommandLine line) throws UsageException {
        Optional<String> text = value(line, URL);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Parsed<String> url = WebAddress.parse(text.get());
        if (url.value().isEmpty()) {
            throw new UsageException("`--url " + text.get() + "` is not a valid web address: " + url.reason());
        }
        if (text.get().indexOf('?') >= 0 || text.get().indexOf('#') >= 0) {
            throw new UsageException("`--url " + text.get() + "` has a query or fragment, which no site's address has");
        }
        return url.value().map(address -> address.endsWith("/") ? address : address + '/');
    }

    private static DiagnosticPrinter.Format format(org.apache.commons.cli.CommandLine line) throws UsageException {
        String text = value(line, FORMAT).orElse("text");
        if (!FORMATS.contains(text)) {
            throw new UsageException("`--format` takes " + String.join(", ", FORMATS) + ", not `" + text + "`");
        }
        return DiagnosticPrinter.Format.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static Optional<String> value(org.apache.commons.cli.CommandLine line, String option) {
        return Optional.ofNullable(line.getOptionValue(option));
    }
}
