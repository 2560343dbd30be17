/**
 * The bibliography and what follows from it: order, indexes, sums, co-authors, who cites whom.
 * {@link offprint.catalog.Catalog} is the door and the result. The package is pure: it reads nothing, writes nothing
 * and reports nothing, and it knows no addresses.
 */
@NullMarked
package offprint.catalog;

import org.jspecify.annotations.NullMarked;
