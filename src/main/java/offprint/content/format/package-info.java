/**
 * The format of content files: one list of {@link offprint.content.format.Keys} for each mapping, in the order of
 * docs/content.md. How a mapping is read, what an editor expects of it, in which order programs write it and what the
 * papers' data hold of it follow from the list. What a value means beside other files is for the loaders to say.
 */
@NullMarked
package offprint.content.format;

import org.jspecify.annotations.NullMarked;
