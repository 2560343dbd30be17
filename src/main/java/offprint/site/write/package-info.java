/**
 * The rendered site to the disk. {@link offprint.site.write.SiteWriter} is the door: it compares, and only where nothing
 * stands in the way it changes what differs. The package knows files, folders and which of them are Offprint's own; it
 * knows nothing of what is in them.
 */
@NullMarked
package offprint.site.write;

import org.jspecify.annotations.NullMarked;
