/**
 * TeX, as it stands in an author's prose, into what a site needs of it: HTML with MathML Core, readable Unicode text, and
 * TeX again. The door is {@link offprint.tex.TexReader}, which reads one formula or one command where Markdown has come to
 * it. The package knows texts, places in them and problems; it knows nothing of Markdown beyond the characters that it
 * must leave alone, and nothing of papers and pages.
 */
@NullMarked
package offprint.tex;

import org.jspecify.annotations.NullMarked;
