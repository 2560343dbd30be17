/**
 * A new site's folder, made of the samples in the jar. {@link offprint.command.starter.Starter} is the door. Knows the
 * schemas it writes for editors, and nothing of how a site is built.
 */
@NullMarked
package offprint.command.starter;

import org.jspecify.annotations.NullMarked;
