/**
 * A plan to the files that programs read: feeds for people who want to hear of new papers, and everything that the site
 * says as JSON with its schema. {@link offprint.site.feed.Feeds} is the door. The package knows no page and no template.
 */
@NullMarked
package offprint.site.feed;

import org.jspecify.annotations.NullMarked;
