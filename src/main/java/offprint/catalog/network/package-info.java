/**
 * Who writes with whom, as a picture. {@link offprint.catalog.network.Network} is the door and the result: joint
 * papers are counted and names placed. Pure; knows neither addresses nor colours.
 */
@NullMarked
package offprint.catalog.network;

import org.jspecify.annotations.NullMarked;
