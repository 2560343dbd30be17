/**
 * The content folder, read and checked: a {@link offprint.model.Bibliography}. {@link offprint.content.load.Sources}
 * reads the files, {@link offprint.content.load.BibliographyLoader} is the door; each kind of file has one loader, and
 * checks across files come last. The content format is documented where it is read. Knows nothing of pages.
 */
@NullMarked
package offprint.content.load;

import org.jspecify.annotations.NullMarked;
