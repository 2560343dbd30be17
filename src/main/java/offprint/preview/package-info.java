/**
 * A site in its author's browser while they work on it. {@link offprint.preview.Preview} is the door, and this is the
 * only package that uses the JDK's HTTP server. It draws page by page what a build would write, through the same code;
 * what survives from one change to the next is in {@link offprint.preview.Workshop} alone.
 */
@NullMarked
package offprint.preview;

import org.jspecify.annotations.NullMarked;
