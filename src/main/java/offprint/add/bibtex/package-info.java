/**
 * A BibTeX or biblatex file, read into entries. {@link offprint.add.bibtex.BibtexReader} is the door. Strings are
 * expanded, values joined, inherited fields handed down; each character of a value still knows its place in the file. A
 * fault is reported and stays within its entry. Knows neither what a field means nor TeX.
 */
@NullMarked
package offprint.add.bibtex;

import org.jspecify.annotations.NullMarked;
