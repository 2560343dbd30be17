/**
 * Running text into the words that it is searched and compared by. {@link offprint.text.words.Words} is the door. Knows
 * neither papers nor what is done with their words.
 */
@NullMarked
package offprint.text.words;

import org.jspecify.annotations.NullMarked;
