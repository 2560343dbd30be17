/**
 * Bibliographies of other programs to new papers' files: {@link offprint.add.intake.Intake} reads BibTeX, RIS, and the
 * JSON and Atom of services into {@link offprint.add.intake.Draft}s, {@link offprint.add.intake.NewPapers} holds them
 * against the site and gives the files. Each format is one class that knows the format's fields; names, dates,
 * addresses and texts come from classes that all of them share. Nothing is lost: what has no key in content files stays
 * in the new file as a comment. No build loads it.
 */
@NullMarked
package offprint.add.intake;

import org.jspecify.annotations.NullMarked;
