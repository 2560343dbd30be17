/**
 * What follows from a bibliography: order, indexes, sums, co-authors, who cites whom. {@link offprint.catalog.Catalog}
 * is the door and the result. Pure: no input or output, no diagnostics, no addresses.
 */
@NullMarked
package offprint.catalog;

import org.jspecify.annotations.NullMarked;
