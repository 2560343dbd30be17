package offprint.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offprint.command.table.Option;
import offprint.diag.DiagnosticPrinter;
import offprint.model.Bibliography;

/**
 * What the command line of {@code build} or {@code check} says.
 *
 * @param source the folder that holds content/ and, if any, templates/
 * @param displayName how messages name that folder; empty for the working directory
 * @param output where the site goes
 * @param url where the site will live, ending in a slash, if not where site.yaml says
 * @param format how problems are shown
 * @param publish whether the author says that what is built is published
 * @param retired the published addresses that are given up
 * @param archive where the site goes as one file, if that is wanted
 * @param timings whether to say where the time went
 * @param report where the audit's report goes, if it is wanted
 */
public record BuildOptions(
        Path source,
        String displayName,
        Path output,
        Optional<String> url,
        DiagnosticPrinter.Format format,
        boolean publish,
        List<String> retired,
        Optional<Path> archive,
        boolean timings,
        Optional<Path> report) {

    /** The folder of a source that its site goes to if nothing else is said. */
    private static final String SITE = "site";

    public BuildOptions {
        retired = List.copyOf(retired);
    }

    static BuildOptions of(TypedLine line) throws UsageException {
        Path source = line.source();
        Optional<String> named = line.value(Option.OUTPUT);
        Path output = named.isPresent() ? line.path(named.get()) : source.resolve(SITE);
        Targets targets = new Targets(source, output);
        targets.rejectOutput();
        return new BuildOptions(
                source,
                TypedLine.displayName(source),
                output,
                line.url(),
                line.format(),
                line.has(Option.PUBLISH),
                line.values(Option.RETIRE),
                targets.file(line, Option.ARCHIVE, "archive"),
                line.has(Option.TIMINGS),
                targets.file(line, Option.REPORT, "report"));
    }

    /** Whether the site goes where it is published from, and not to a folder of its own for a look at it. */
    public boolean publishes() {
        if (publish) {
            return true;
        }
        Path own = source.resolve(SITE);
        return output.toAbsolutePath().normalize().equals(own.toAbsolutePath().normalize());
    }

    /** The bibliography for a site that lives where the command line says. */
    public Bibliography located(Bibliography bibliography) {
        return url.map(bibliography::at).orElse(bibliography);
    }

    /** How messages name the folder that the site goes to. */
    public String outputName() {
        return output.normalize().toString().replace('\\', '/');
    }
}
