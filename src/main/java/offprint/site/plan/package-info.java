/**
 * Every page of the site and its address. {@link offprint.site.plan.SitePlan} is the door and the only maker of links:
 * what is not planned cannot be linked to. Pure but for the diagnostics it reports; knows nothing of how a page looks.
 */
@NullMarked
package offprint.site.plan;

import org.jspecify.annotations.NullMarked;
