package offprint.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import offprint.command.starter.ActionAddress;
import offprint.command.table.Option;
import offprint.diag.DiagnosticPrinter;

/**
 * What the command line of {@code new} says.
 *
 * @param folder where the new site goes
 * @param action where the site's workflow finds Offprint, if that is said
 * @param empty whether there are no samples
 * @param from bibliographies and persons' identifiers whose papers the site has, if any
 * @param fromFiles answers that were recorded, to use instead of asking
 */
public record NewOptions(
        Path folder, Optional<ActionAddress> action, boolean empty, List<String> from, List<String> fromFiles) {

    public NewOptions {
        from = List.copyOf(from);
        fromFiles = List.copyOf(fromFiles);
    }

    static NewOptions of(TypedLine line) throws UsageException {
        if (line.operands().size() != 1) {
            throw new UsageException("name the one folder to make a site in, or `.` for this one");
        }
        Optional<String> action = line.value(Option.ACTION);
        Optional<ActionAddress> address = action.flatMap(ActionAddress::parse);
        if (action.isPresent() && address.isEmpty()) {
            throw new UsageException("`--action` takes OWNER/REPOSITORY@REF, not `" + action.get() + "`");
        }
        List<String> from = line.values(Option.FROM);
        return new NewOptions(
                line.path(line.operands().get(0)).normalize(),
                address,
                line.has(Option.EMPTY) || !from.isEmpty(),
                from,
                line.values(Option.FROM_FILE));
    }

    /** What is to be added to the site once it is there. */
    public Optional<AddOptions> additions() {
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(new AddOptions(
                        folder,
                        TypedLine.displayName(folder),
                        from,
                        fromFiles,
                        false,
                        Optional.of(folder.resolve("proposals.md").toString()),
                        true,
                        false,
                        false,
                        false,
                        false,
                        Optional.empty(),
                        DiagnosticPrinter.Format.TEXT));
    }
}
