/**
 * Texts of other programs to texts of content files: LaTeX, HTML, JATS and MathML, names, dates, addresses, licences and
 * languages. {@link offprint.add.foreign.TextReader} is the door for texts, {@link offprint.add.foreign.AuthorNames} for
 * names. What cannot be read is reported with its place and kept as it is written. The package does not know which format
 * a text comes from, nor what it is for.
 */
@NullMarked
package offprint.add.foreign;

import org.jspecify.annotations.NullMarked;
