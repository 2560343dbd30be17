/**
 * Turns a paper into its social card: the PNG that stands beside the paper's address where people share it.
 * {@link offprint.picture.card.SocialCards} is the door. Letters are drawn by code of our own from the outlines of fonts in the
 * jar, because Java's imaging gives other pixels on other machines. It does not know pages or addresses.
 */
@NullMarked
package offprint.picture.card;

import org.jspecify.annotations.NullMarked;
