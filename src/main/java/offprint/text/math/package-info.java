/**
 * A formula of TeX as MathML Core and as readable Unicode text. {@link offprint.text.math.Formula} is the door and
 * reads a stretch of text as one formula. What depends on the text around a formula, or on words within it, it asks of
 * its {@link offprint.text.math.Surroundings}. Knows nothing of delimiters, of commands outside of formulas, or of
 * files.
 */
@NullMarked
package offprint.text.math;

import org.jspecify.annotations.NullMarked;
