/**
 * The table of commands and options, and what follows from it: help, completion in shells, a manual page, and what was
 * probably meant. {@link offprint.command.table.Command} is the door. The package knows nothing of what a command does.
 */
@NullMarked
package offprint.command.table;

import org.jspecify.annotations.NullMarked;
