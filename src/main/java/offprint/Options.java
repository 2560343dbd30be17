package offprint;

import java.nio.file.Path;
import java.util.Optional;
import offprint.diag.DiagnosticPrinter;

/**
 * What the command line says.
 *
 * @param source the folder that holds content/ and, if any, templates/
 * @param displayName how messages name that folder; empty for the working directory
 * @param output where the site goes
 * @param url where the site will live, ending in a slash, if not where site.yaml says
 * @param format how problems are shown
 * @param report where the audit's report goes, if it is wanted
 */
record Options(
        Path source,
        String displayName,
        Path output,
        Optional<String> url,
        DiagnosticPrinter.Format format,
        Optional<Path> report) {

    /** How messages name the folder that the site goes to. */
    String outputName() {
        return output.normalize().toString().replace('\\', '/');
    }
}
