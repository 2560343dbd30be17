package offprint.command;

import java.nio.file.Path;
import java.util.Optional;
import offprint.command.starter.ActionAddress;

/**
 * What the command line of {@code new} says.
 *
 * @param folder where the new site goes
 * @param action where the site's workflow finds Offprint, if that is said
 */
public record NewOptions(Path folder, Optional<ActionAddress> action) {}
