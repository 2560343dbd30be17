/**
 * The files that programs read: feeds of new papers, and everything the site says as JSON, with its schema. {@link
 * offprint.site.feed.Feeds} is the door. Knows no page and no template.
 */
@NullMarked
package offprint.site.feed;

import org.jspecify.annotations.NullMarked;
