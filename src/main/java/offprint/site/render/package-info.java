/**
 * The plan's pages to bytes: {@link offprint.site.render.SiteRenderer} is the door, and the package is the only door to
 * FreeMarker where sites are built, which is opened for a site that has templates of its own. It knows templates and the
 * views that they are given; it does not know where a figure comes from.
 */
@NullMarked
package offprint.site.render;

import org.jspecify.annotations.NullMarked;
