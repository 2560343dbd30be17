/**
 * Mathematics as TeX writes it, into MathML Core and into readable Unicode text. The door is
 * {@link offprint.text.math.Formula}, which reads a stretch of a text as one formula. What mathematics must know of the text
 * around it, and of the words within it, it asks of {@link offprint.text.math.Surroundings}. The package knows nothing of the
 * delimiters of formulas, nothing of commands outside of them but their signs, and nothing of files.
 */
@NullMarked
package offprint.text.math;

import org.jspecify.annotations.NullMarked;
