/**
 * A paper's social card: the PNG shown where its address is shared. {@link offprint.picture.card.SocialCards} is the
 * door. Letters are drawn by our own code from the outlines of fonts in the jar, because Java's imaging gives different
 * pixels on different machines. Knows no pages or addresses.
 */
@NullMarked
package offprint.picture.card;

import org.jspecify.annotations.NullMarked;
