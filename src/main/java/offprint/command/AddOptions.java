package offprint.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offprint.diag.DiagnosticPrinter;

/**
 * What the command line of {@code add} says.
 *
 * @param source the folder that holds content/
 * @param displayName how messages name that folder; empty for the working directory
 * @param inputs the files to read, {@code -} for the standard input, and identifiers of works
 * @param fromFiles answers that were recorded, in files and folders, instead of asking their registries
 * @param fromProfile whether the records are read that profile.yaml links to
 * @param propose where works are listed that a service only takes for the owner's
 * @param fresh whether the site is new, so that its profile is what the records say
 * @param dryRun whether files are only shown
 * @param update whether papers that the site has are merged into their files
 * @param mine whether works that do not name the site's owner are left out
 * @param strict whether entries without title, author or year fail a run that added others
 * @param category the code of the category of all new papers
 * @param format how problems are shown
 */
public record AddOptions(
        Path source,
        String displayName,
        List<String> inputs,
        List<String> fromFiles,
        boolean fromProfile,
        Optional<String> propose,
        boolean fresh,
        boolean dryRun,
        boolean update,
        boolean mine,
        boolean strict,
        Optional<String> category,
        DiagnosticPrinter.Format format) {}
