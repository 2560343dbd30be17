/**
 * Pages to bytes: SiteRenderer is the door, and the package is the only door to FreeMarker. It
 * knows templates and what they are given; it does not know where a figure comes from.
 */
@NullMarked
package offprint.render;

import org.jspecify.annotations.NullMarked;
