/**
 * The content folder to a checked {@link offprint.model.Bibliography}. {@link offprint.content.load.Sources} reads the files,
 * {@link offprint.content.load.BibliographyLoader} is the door; there is one loader for each kind of file, and the checks that
 * need several files come last. The package documents the content format where it reads it; it knows nothing of pages.
 */
@NullMarked
package offprint.content.load;

import org.jspecify.annotations.NullMarked;
