/**
 * The text of a BibTeX or biblatex file to its entries: {@link offprint.add.bibtex.BibtexReader} is the door. Strings are put
 * in, values joined, inherited fields handed down; each character of a value still knows its place in the file. What is
 * wrong with an entry is reported and stays within it. The package does not know what a field means, nor TeX.
 */
@NullMarked
package offprint.add.bibtex;

import org.jspecify.annotations.NullMarked;
