/**
 * The story of a run in two files: {@link offprint.Main} is where it begins and ends, and {@link offprint.Build} the whole
 * way from an author's files to a site.
 */
@NullMarked
package offprint;

import org.jspecify.annotations.NullMarked;
