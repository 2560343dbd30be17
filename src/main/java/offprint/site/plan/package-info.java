/**
 * The catalog to every page of the site and its address. {@link offprint.site.plan.SitePlan} is the door and the only maker
 * of links: what is not in the plan cannot be linked to. The package is pure but for the diagnostics that it reports,
 * and knows nothing of how a page looks.
 */
@NullMarked
package offprint.site.plan;

import org.jspecify.annotations.NullMarked;
