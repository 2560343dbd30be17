/**
 * The plan's files as bytes. {@link offprint.site.render.SiteRenderer} is the door. Where sites are built, this is the
 * only package that uses FreeMarker, and only for a site with templates of its own. Knows templates and their views,
 * not where a figure comes from.
 */
@NullMarked
package offprint.site.render;

import org.jspecify.annotations.NullMarked;
