/**
 * A paper's file, completed from a second description of the same paper. {@link offprint.add.merge.Merge} is the door.
 * The file changes only where something is added: comments, blank lines, quotes, order and line ends stay. Touches no
 * disk, and does not know where the second description came from.
 */
@NullMarked
package offprint.add.merge;

import org.jspecify.annotations.NullMarked;
