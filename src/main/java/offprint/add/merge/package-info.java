/**
 * A paper's file and a second description of the same paper to that file with what it lacked: {@link
 * offprint.add.merge.Merge} is the door. The file is changed where something is added and nowhere else, so its comments,
 * blank lines, quotes, order and line ends stay. The package does not know where the second description came from, and
 * touches no disk.
 */
@NullMarked
package offprint.add.merge;

import org.jspecify.annotations.NullMarked;
