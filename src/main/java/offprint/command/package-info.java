/**
 * A command line into a run: {@link offprint.command.CommandLine} is the door. What the commands and options are stands in
 * {@link offprint.command.table}; what building takes is for {@link offprint.Build} to know.
 */
@NullMarked
package offprint.command;

import org.jspecify.annotations.NullMarked;
