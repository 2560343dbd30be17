/**
 * The samples in the jar to a new site's folder: {@link offprint.command.starter.Starter} is the door. The package knows the
 * schemas that it writes for editors, and nothing of how a site is built.
 */
@NullMarked
package offprint.command.starter;

import org.jspecify.annotations.NullMarked;
