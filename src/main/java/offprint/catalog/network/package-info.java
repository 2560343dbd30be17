/**
 * The catalog to a picture of who writes with whom: {@link offprint.catalog.network.Network} is the door and the result. The
 * package counts joint papers and finds places for names; it is pure, and knows neither addresses nor colours.
 */
@NullMarked
package offprint.catalog.network;

import org.jspecify.annotations.NullMarked;
