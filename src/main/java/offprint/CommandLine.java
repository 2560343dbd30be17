package offprint;

import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final List<String> FORMATS = Arrays.asList("text", "json", "github");

    private final FileSystem files;

    CommandLine(FileSystem files) {
        this.files = files;
    }

    /** @param args what stands behind the command's name */
    Options parse(String[] args) throws UsageException {
        org.apache.commons.cli.CommandLine line = read(args);
        if (!line.getArgList().isEmpty()) {
            throw new UsageException("nothing is expected here: `" + line.getArgList().get(0) + "`");
        }
        String sourceText = value(line, SOURCE).orElse(".");
        Path source = path(sourceText).normalize();
        Path output = value(line, OUTPUT).isPresent()
                ? path(value(line, OUTPUT).get())
                : source.resolve("site");
        rejectOutput(source.toAbsolutePath().normalize(), output.toAbsolutePath().normalize());
        return new Options(source, displayName(source), output, url(line), format(line));
    }

    private static org.apache.commons.cli.CommandLine read(String[] args) throws UsageException {
        org.apache.commons.cli.Options known = known();
        try {
            return new DefaultParser().parse(known, args);
        } catch (AmbiguousOptionException e) {
            throw new UsageException("`" + e.getOption() + "` may mean " + String.join(" or ", e.getMatchingOptions()));
        } catch (UnrecognizedOptionException e) {
            List<String> names = new ArrayList<>();
            for (Option option : known.getOptions()) {
                names.add("--" + option.getLongOpt());
            }
            String proposal = Suggestion.didYouMean(e.getOption(), names)
                    .map(text -> "; " + text)
                    .orElse("");
            throw new UsageException("there is no option `" + e.getOption() + "`" + proposal);
        } catch (MissingArgumentException e) {
            throw new UsageException("`--" + e.getOption().getLongOpt() + "` needs a value");
        } catch (ParseException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static org.apache.commons.cli.Options known() {
        org.apache.commons.cli.Options known = new org.apache.commons.cli.Options();
        for (String name : Arrays.asList(SOURCE, OUTPUT, URL, FORMAT)) {
            known.addOption(new Option(null, name, true, null));
        }
        return known;
    }

    private Path path(String text) throws UsageException {
        try {
            return files.getPath(text);
        } catch (InvalidPathException e) {
            throw new UsageException("`" + text + "` is no path here: " + e.getReason());
        }
    }

    /** The site must not be written over what it is made of. */
    private static void rejectOutput(Path source, Path output) throws UsageException {
        boolean over = source.startsWith(output)
                || output.startsWith(source.resolve("content"))
                || output.startsWith(source.resolve("templates"));
        if (over) {
            throw new UsageException("the site cannot be written to `" + output + "`, where its own sources lie");
        }
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
            throw new UsageException("`--url " + text.get() + "` is no web address: " + url.reason());
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
