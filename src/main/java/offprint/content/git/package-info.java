/**
 * A git repository's own files into a file of the branch that was pushed, without git: {@link
 * offprint.content.git.PushedFile} is the door. The package reads refs, loose objects and packs as they lie on the disk, and
 * knows nothing of what the file holds.
 */
@NullMarked
package offprint.content.git;

import org.jspecify.annotations.NullMarked;
