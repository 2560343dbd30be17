/**
 * What services say about how often papers are cited, into the history of the counts.
 * {@link offprint.add.counts.Recount} is the door: it takes answers as {@code add.fetch} got them, or as a file holds them,
 * and knows nothing of a disk or a network.
 */
@NullMarked
package offprint.add.counts;

import org.jspecify.annotations.NullMarked;
