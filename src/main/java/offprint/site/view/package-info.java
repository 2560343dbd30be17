/**
 * A page as its template sees it: flat public records of texts, links and figures, ready to print. {@link
 * offprint.site.view.PageViews} is the door. All sorting, counting and formatting is done here or earlier. Knows no
 * template but its name.
 */
@NullMarked
package offprint.site.view;

import org.jspecify.annotations.NullMarked;
