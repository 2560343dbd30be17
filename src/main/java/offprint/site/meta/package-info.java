/**
 * What a page's head tells machines: citation tags, Dublin Core, structured data, link previews, and links to the same
 * in other formats. {@link offprint.site.meta.PageMetadata} is the door; {@link offprint.site.meta.ContextObject} says
 * the same of a paper in a list. Writes elements, knows no template, and says only what the model says.
 */
@NullMarked
package offprint.site.meta;

import org.jspecify.annotations.NullMarked;
