package offprint.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.command.table.Option;
import offprint.diag.DiagnosticPrinter;
import offprint.model.Parsed;
import offprint.model.PublicationDate;

/**
 * What the command line of {@code refresh} says.
 *
 * @param source the folder that holds content/
 * @param displayName how messages name that folder; empty for the working directory
 * @param fromFiles where recorded answers are, files and folders of them, instead of asking the services; may be empty
 * @param date the day of recorded answers; empty for today
 * @param dryRun whether the list of counts stays as it is
 * @param format how problems are shown
 */
public record RefreshOptions(
        Path source,
        String displayName,
        List<Path> fromFiles,
        Optional<PublicationDate> date,
        boolean dryRun,
        DiagnosticPrinter.Format format) {

    public RefreshOptions {
        fromFiles = List.copyOf(fromFiles);
    }

    static RefreshOptions of(TypedLine line) throws UsageException {
        if (line.has(Option.DATE) && !line.has(Option.FROM_FILE)) {
            throw new UsageException("`--date` says of which day recorded answers are; name them with `--from-file`");
        }
        Path source = line.source();
        List<Path> files = new ArrayList<>();
        for (String file : line.values(Option.FROM_FILE)) {
            files.add(line.path(file));
        }
        return new RefreshOptions(
                source, TypedLine.displayName(source), files, date(line), line.has(Option.DRY_RUN), line.format());
    }

    private static Optional<PublicationDate> date(TypedLine line) throws UsageException {
        Optional<String> text = line.value(Option.DATE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Parsed<PublicationDate> date = PublicationDate.parse(text.get());
        if (date.value().isEmpty() || date.value().get().day() == 0) {
            throw new UsageException("`--date " + text.get() + "` is not a day, which is written YYYY-MM-DD");
        }
        return date.value();
    }
}
