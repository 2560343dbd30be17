/**
 * Bibliographies of other programs to new papers' files: {@link offprint.add.Intake} reads what a bibliography has,
 * {@link offprint.add.NewPapers} holds it against the site and gives the files, new and changed. What has no key in content
 * files stays in the new file as a comment. No build loads it.
 */
@NullMarked
package offprint.add;

import org.jspecify.annotations.NullMarked;
