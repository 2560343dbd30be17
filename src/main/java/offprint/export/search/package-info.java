/**
 * The catalog to an index that the search page reads in the reader's browser, with no server to ask: {@link
 * offprint.export.search.SearchIndex} is the door and says how its files are made up. All weighing is done here; the page adds
 * up and sorts. The package knows no addresses and no pages.
 */
@NullMarked
package offprint.export.search;

import org.jspecify.annotations.NullMarked;
