/**
 * TeX in an author's prose, as HTML with MathML Core, as readable Unicode text, and as TeX again.
 * {@link offprint.text.tex.TexReader} is the door and reads one formula or command where Markdown has come to it. It
 * finds where formulas begin and end, and reads commands, accents, dashes and quotation marks outside of them; what is
 * inside is left to {@link offprint.text.math}. Of Markdown it knows only which characters to leave alone.
 */
@NullMarked
package offprint.text.tex;

import org.jspecify.annotations.NullMarked;
