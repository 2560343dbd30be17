/**
 * The entries of a bibliography to {@link offprint.add.formats.Draft}s: {@link offprint.add.formats.Formats} is the door,
 * which tells the format by what stands in it. Each format is one class that knows the format's fields and hands them to a
 * {@link offprint.add.formats.DraftBuilder}. Nothing is lost: what content files have no key for goes to the draft's rest.
 * The package does not know the site that the papers are for.
 */
@NullMarked
package offprint.add.formats;

import org.jspecify.annotations.NullMarked;
