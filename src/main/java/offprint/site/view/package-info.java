/**
 * A page of the plan to what its template shows: flat public records of texts, links and figures, ready to be printed.
 * {@link offprint.site.view.PageViews} is the door. All sorting, counting and formatting is done here or before; the package
 * knows no template but its name.
 */
@NullMarked
package offprint.site.view;

import org.jspecify.annotations.NullMarked;
