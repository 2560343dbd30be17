/**
 * TeX, as it stands in an author's prose, into what a site needs of it: HTML with MathML Core, readable Unicode text, and
 * TeX again. The door is {@link offprint.text.tex.TexReader}, which reads one formula or one command where Markdown has come to
 * it. The package knows where formulas begin and end, and reads the commands, accents, dashes and quotation marks outside
 * of them; what stands in a formula it leaves to {@link offprint.math}. It knows nothing of Markdown beyond the characters
 * that it must leave alone, and nothing of papers and pages.
 */
@NullMarked
package offprint.text.tex;

import org.jspecify.annotations.NullMarked;
