/**
 * What an author has published, in the field's own terms: a {@link offprint.model.Bibliography} of {@link
 * offprint.model.Paper}s by {@link offprint.model.Contributor}s. Every record is valid or does not exist. Knows nothing
 * of file formats, pages or addresses.
 */
@NullMarked
package offprint.model;

import org.jspecify.annotations.NullMarked;
