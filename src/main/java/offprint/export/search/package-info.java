/**
 * The catalog as an index that the search page reads in the reader's browser, with no server behind it.
 * {@link offprint.export.search.SearchIndex} is the door and describes the files. All weighing is done here; the page
 * only adds and sorts. Knows no addresses and no pages.
 */
@NullMarked
package offprint.export.search;

import org.jspecify.annotations.NullMarked;
