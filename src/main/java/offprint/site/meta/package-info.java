/**
 * A page of the plan to what its head tells machines: citation tags, Dublin Core, structured data, previews, and links
 * to the same in other forms. {@link offprint.site.meta.PageMetadata} is the door; {@link offprint.site.meta.ContextObject} is the
 * same for a paper in a list. The package writes elements and knows no template; it says only what the model says.
 */
@NullMarked
package offprint.site.meta;

import org.jspecify.annotations.NullMarked;
