/**
 * The citation counts that {@code content/citations.txt} lists. {@link offprint.content.counts.CitationFile} reads and
 * writes its text; it touches no disk, asks no service, and does not know which counts pages show.
 */
@NullMarked
package offprint.content.counts;

import org.jspecify.annotations.NullMarked;
