/**
 * Offprint's commands. {@link offprint.Build} shows the whole way from an author's files to a site; {@link
 * offprint.Main} is where a run begins and ends.
 */
@NullMarked
package offprint;

import org.jspecify.annotations.NullMarked;
