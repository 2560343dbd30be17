/**
 * The rendered site, written to disk. {@link offprint.site.write.SiteWriter} is the door: it compares, and changes what
 * differs only if nothing stands in the way. Knows files, folders and which of them are Offprint's own, not what is in
 * them.
 */
@NullMarked
package offprint.site.write;

import org.jspecify.annotations.NullMarked;
